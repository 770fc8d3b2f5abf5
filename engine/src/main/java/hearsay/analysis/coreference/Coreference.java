// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.coreference;

import hearsay.analysis.Analysis;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import hearsay.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Finds what pronouns, descriptions and short names take up. Names are linked by rule; for pronouns and definite descriptions
 * a log-linear ranker chooses among the earlier phrases, or none (P. Denis and J. Baldridge, 2008: a ranking approach to
 * pronoun resolution). Built once; serves any number of threads.
 */
public final class Coreference {

    /** Name of the ranker's weights among the edition's files. */
    public static final String WEIGHTS = "analysis/en/coreference.tsv";

    private final NounKinds kinds;
    private final double[] weights;

    private Coreference(NounKinds kinds, double[] weights) {
        this.kinds = kinds;
        this.weights = weights;
    }

    public static Coreference of(Edition edition) {
        double[] weights = new double[Template.size()];
        for (Table.Row row : edition.table(WEIGHTS).rows()) {
            weights[Template.feature(row.get("feature"))] = Double.parseDouble(row.get("weight"));
        }
        return new Coreference(NounKinds.of(edition), weights);
    }

    /** With other weights, by number of feature: for training. */
    public Coreference with(double[] other) {
        if (other.length != weights.length) {
            throw new IllegalArgumentException(other.length + " weights for " + weights.length + " features");
        }
        return new Coreference(kinds, other.clone());
    }

    /**
     * The chains of a text's own noun phrases.
     *
     * @param quotations stretches between quotation marks, in text order
     */
    public Chains chains(Analysis analysis, List<Span> quotations) {
        return chains(analysis, quotations, NounPhrases.of(analysis));
    }

    /** The chains of given phrases, in the order of their heads. */
    public Chains chains(Analysis analysis, List<Span> quotations, List<Phrase> phrases) {
        return new Linking(analysis, new TraitReader(analysis, quotations, kinds), phrases, weights).chains();
    }

    /**
     * The decisions that given phrases ask for, where it is known which of them stand for the same: what a ranker learns from.
     *
     * @param entities of each phrase the number of what it stands for
     */
    public List<Choice> choices(Analysis analysis, List<Span> quotations, List<Phrase> phrases, int[] entities) {
        return new Linking(analysis, new TraitReader(analysis, quotations, kinds), phrases, weights)
                .choices(Arrays.copyOf(entities, entities.length));
    }

    /** Whether a phrase is a pronoun of the third person, as the ranker chooses for. */
    public static boolean pronoun(Analysis analysis, Phrase phrase) {
        return TraitReader.anaphor(analysis, phrase).pronoun();
    }

    /** Whether a phrase is a definite description, as the ranker chooses for. */
    public static boolean description(Analysis analysis, Phrase phrase) {
        return TraitReader.anaphor(analysis, phrase) == Traits.Anaphor.DEFINITE;
    }

    /** The nearest earlier phrase that agrees in number, gender and nature, for each; -1 where none does: the naive method. */
    public List<Integer> nearest(Analysis analysis, List<Span> quotations, List<Phrase> phrases) {
        return new Linking(analysis, new TraitReader(analysis, quotations, kinds), phrases, weights).nearest();
    }
}
