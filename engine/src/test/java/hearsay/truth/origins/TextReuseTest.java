// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Position;
import hearsay.claims.Trace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TextReuseTest {

    private static final Trace ORIGINAL = trace("Harbour Daily", "2019-05-06T10:00Z", "A B C D E");

    @Test
    void theLaterReportIsTheCopy() {
        Trace copy = trace("Deccan Lamp", "2019-05-06T12:00+01:00", "A B C D E");
        Copy found = TextReuse.between(ORIGINAL, copy).orElseThrow();
        assertThat(found).isEqualTo(TextReuse.between(copy, ORIGINAL).orElseThrow());
        assertThat(found.of()).isEqualTo(copy.document());
        assertThat(found.verbatim()).isTrue();
        assertThat(found.passages()).hasSize(1);
    }

    @Test
    void onePassageOfManyIsFoundWhereItStands() {
        Trace copy = trace("Deccan Lamp", "2019-05-07T10:00Z", "X Y C Z");
        Copy found = TextReuse.between(ORIGINAL, copy).orElseThrow();
        assertThat(found.share()).isBetween(0.15, 0.3);
        assertThat(found.shareOfFrom()).isBetween(0.1, 0.25);
        Passage passage = found.passages().get(0);
        assertThat(passage.of().length()).isEqualTo(passage.from().length());
        assertThat(passage.quoted()).isFalse();
        assertThat(passage.of().start() - passage.from().start())
                .as("the third passage stands in the third place in both")
                .isBetween(-12, 12);
    }

    @Test
    void reorderedPassagesAreFoundEach() {
        Trace copy = trace("Deccan Lamp", "2019-05-07T10:00Z", "E D C B A");
        assertThat(TextReuse.between(ORIGINAL, copy).orElseThrow().passages())
                .hasSizeGreaterThanOrEqualTo(5)
                .isSortedAccordingTo((one, other) -> one.of().compareTo(other.of()));
    }

    @Test
    void aStatementThatBothQuoteMakesNoCopy() {
        Press.Word quote = new Press.Word("", "named Tamer al-Rifai EGY MIL", Position.DENY);
        Press.Word other = new Press.Word("", "named Igor Petrov RUS GOV", Position.DENY);
        Trace one = trace("Harbour Daily", "2019-05-06T10:00Z", "", "Q A B", List.of(quote));
        Trace two = trace("Deccan Lamp", "2019-05-06T11:00Z", "", "Q C D", List.of(quote));
        Trace three = trace("Neva Lamplight", "2019-05-06T12:00Z", "", "Q E F", List.of(other));
        assertThat(TextReuse.between(one, two)).isEmpty();
        assertThat(TextReuse.between(one, three))
                .as("whose word it is, they tell apart")
                .isPresent();
    }

    @Test
    void strangersAndOneselfAreNoCopies() {
        assertThat(TextReuse.between(ORIGINAL, trace("Deccan Lamp", "2019-05-07T10:00Z", "V W X")))
                .isEmpty();
        assertThat(TextReuse.between(ORIGINAL, ORIGINAL)).isEmpty();
        Trace wordless = new Trace(ORIGINAL.document(), ORIGINAL.published(), List.of(), List.of());
        assertThat(TextReuse.bandKeys(wordless)).isEmpty();
    }

    @Test
    void whatSharesAPassageSharesAKey() {
        for (String passage : List.of("A", "B", "C", "D", "E")) {
            Set<Long> keys = new HashSet<>(TextReuse.bandKeys(ORIGINAL));
            keys.retainAll(TextReuse.bandKeys(trace("Deccan Lamp", "2019-05-07T10:00Z", "X " + passage + " Y")));
            assertThat(keys).as(passage).isNotEmpty();
        }
    }

    @Test
    void inBulkTheSameAsByTwosWhateverTheOrder() {
        List<Trace> reports = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 14; i++) {
            String time = String.format(Locale.ROOT, "2019-05-%02dT10:00Z", 1 + random.nextInt(5));
            String passages = "P" + random.nextInt(6) + " only-" + i + " P" + random.nextInt(6);
            reports.add(trace("Outlet " + i, time, passages));
        }
        List<Copy> byTwos = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            for (int j = 0; j < i; j++) {
                TextReuse.between(reports.get(i), reports.get(j)).ifPresent(byTwos::add);
            }
        }
        byTwos.sort(Copy.ORDER);
        assertThat(byTwos).isNotEmpty();
        Collections.shuffle(reports, random);
        assertThat(Reuse.among(reports)).isEqualTo(byTwos);
        assertThat(TextReuse.of(reports.get(0), reports))
                .isEqualTo(byTwos.stream()
                        .filter(copy -> copy.of().equals(reports.get(0).document())
                                || copy.from().equals(reports.get(0).document()))
                        .toList());
    }

    /** "Read more", "our terms": what stands in report after report, month after month, was copied from none of them. */
    @Test
    void furnitureMakesNoCopy() {
        List<Trace> reports = IntStream.range(0, 40)
                .mapToObj(i -> trace(
                        "Harbour Daily",
                        String.format(Locale.ROOT, "2019-%02d-%02dT10:00Z", 1 + i / 20, 1 + i % 20),
                        "only-" + i + " FURNITURE"))
                .toList();
        assertThat(TextReuse.between(reports.get(0), reports.get(1))).isPresent();
        assertThat(Reuse.among(reports)).isEmpty();
    }

    private static Trace trace(String outlet, String published, String passages) {
        return Press.report(outlet, published, passages).trace();
    }

    private static Trace trace(
            String outlet, String published, String credit, String passages, List<Press.Word> words) {
        return Press.report(outlet, published, credit, passages, words).trace();
    }
}
