// SPDX-License-Identifier: Apache-2.0
package hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OffsetMapTest {

    private static final String PAGE = "<p>Sea &amp; salt</p><p>Tea</p>";
    private static final String TEXT = "Sea & salt\n\nTea";
    private static final OffsetMap MAP = new OffsetMap.Builder()
            .add(0, 4, 3, 7)
            .add(4, 5, 7, 12)
            .add(5, 10, 12, 17)
            .add(12, 15, 24, 27)
            .build();

    @Test
    void leadsBackToTheCharactersOfTheOriginal() {
        assertThat(original("Sea")).isEqualTo("Sea");
        assertThat(original("a & s")).isEqualTo("a &amp; s");
        assertThat(original("&")).isEqualTo("&amp;");
        assertThat(original("alt\n\nTe")).isEqualTo("alt</p><p>Te");
        assertThat(original("ea")).isEqualTo("ea");
    }

    @Test
    void whatWasPutInBetweenLeadsNowhere() {
        assertThat(MAP.original(new Span(10, 12))).isEmpty();
        assertThat(OffsetMap.NONE.original(new Span(0, 5))).isEmpty();
    }

    @Test
    void aPartCountsFromItsOwnBeginning() {
        OffsetMap part = MAP.cut(2, 13);
        assertThat(part.original(new Span(0, 3)).orElseThrow().in(PAGE)).isEqualTo("a &amp;");
        assertThat(part.original(new Span(10, 11)).orElseThrow().in(PAGE)).isEqualTo("T");
        OffsetMap.Builder whole = new OffsetMap.Builder();
        part.addTo(whole, 100);
        assertThat(whole.build().original(new Span(102, 103)).orElseThrow().in(PAGE))
                .isEqualTo("&amp;");
    }

    @Test
    void runsThatGoOnFromOneAnotherAreOne() {
        OffsetMap.Builder letters = new OffsetMap.Builder();
        for (int i = 0; i < 50; i++) {
            letters.add(i, i + 1, i + 3, i + 4);
        }
        assertThat(letters.build().runs()).hasSize(1);
    }

    @Test
    void runsFollowOneAnother() {
        OffsetMap.Builder runs = new OffsetMap.Builder().add(3, 5, 0, 2);
        assertThatThrownBy(() -> runs.add(4, 6, 2, 4)).hasMessageContaining("[4, 6)");
        assertThatThrownBy(() -> runs.add(7, 7, 2, 4)).hasMessageContaining("[7, 7)");
    }

    private static String original(String words) {
        int at = TEXT.indexOf(words);
        return MAP.original(new Span(at, at + words.length())).orElseThrow().in(PAGE);
    }
}
