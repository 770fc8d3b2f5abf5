// SPDX-License-Identifier: Apache-2.0
package hearsay.layout;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.knowledge.Edition;
import hearsay.text.Document;
import hearsay.text.Span;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayouterTest {

    private static final Layouter LAYOUTER = Layouter.of(Edition.bundled());

    static Stream<LayoutCases.Case> cases() {
        return Stream.of("layout-cases.txt", "dateline-cases.txt", "quotation-cases.txt")
                .flatMap(LayoutCases::in);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCaseComesOutAsWritten(LayoutCases.Case one) {
        Layout layout = LAYOUTER.layout(one.document());
        assertLaws(one.document(), layout);
        assertThat(LayoutCases.print(one.document(), layout)).isEqualTo(one.expected());
    }

    /** Law "quote", over texts thrown together from the pieces of which reports and their accidents are made. */
    @Test
    void spansLieInsideAnyText() {
        String[] pieces = LayoutCases.read("pieces.txt").split("\n", -1);
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)].replace("\\n", "\n"));
            }
            Document document = LayoutCases.document("", text.toString());
            try {
                assertLaws(document, LAYOUTER.layout(document));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + text, e);
            }
        }
    }

    /** Blocks hold all that is not white space; whatever is found lies in the text, and quotations in what is read. */
    private static void assertLaws(Document document, Layout layout) {
        String text = document.text();
        int at = 0;
        for (Block block : layout.blocks()) {
            assertThat(text.substring(at, block.span().start())).isBlank();
            assertThat(block.span().in(text)).isEqualTo(block.span().in(text).strip());
            at = block.span().end();
        }
        assertThat(text.substring(at)).isBlank();
        layout.credits()
                .forEach(credit ->
                        assertThat(layout.blockAt(credit.span().start())).isPresent());
        for (Quotation quotation : layout.quotations()) {
            for (Span span : quotation.spans()) {
                assertThat(layout.prose()).as("%s", span.in(text)).anyMatch(prose -> prose.contains(span));
            }
        }
    }
}
