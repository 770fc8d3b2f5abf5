// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.SenseVector;
import hearsay.knowledge.Edition;
import hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sentences about one thing are more alike than others, and what is copied is the same. */
class SensesTest {

    private static Analyzer analyzer;

    @BeforeAll
    static void load() {
        analyzer = Analyzer.of(Edition.bundled());
    }

    private static List<SenseVector> senses(String text) {
        return analyzer.senses().of(analyzer.analyze(text, List.of(new Span(0, text.length()))));
    }

    private static double likeness(String one, String other) {
        return senses(one).get(0).cosine(senses(other).get(0));
    }

    @Test
    void oneVectorStandsForEachSentence() {
        String text = "The ferry sank off Velta. Nine passengers drowned. Nobody knew why.";
        assertThat(senses(text))
                .extracting(sense -> sense.span().in(text))
                .containsExactly("The ferry sank off Velta.", "Nine passengers drowned.", "Nobody knew why.");
    }

    @Test
    void aCopyIsTheSameAndAnotherOrderNearlySo() {
        String text = "Rebels shelled the harbour of Ostrava on Monday.";
        assertThat(likeness(text, text)).isEqualTo(1);
        assertThat(likeness(text, "On Monday the harbour of Ostrava was shelled by rebels."))
                .isGreaterThan(0.9);
    }

    @Test
    void sharedRareWordsCountMoreThanSharedCommonOnes() {
        String text = "Customs officers seized ivory at the port.";
        double rare = likeness(text, "The ivory arrived.");
        double common = likeness(text, "The officers arrived.");
        double nothing = likeness(text, "The orchestra played until midnight.");
        assertThat(rare).isGreaterThan(common + 0.1);
        assertThat(common).isGreaterThan(nothing);
        assertThat(nothing).isBetween(-0.2, 0.2);
    }

    @Test
    void aSentenceWithoutAWordThatMeansSomethingIsLikeNoOther() {
        assertThat(likeness("And so they were.", "The ferry sank.")).isZero();
    }
}
