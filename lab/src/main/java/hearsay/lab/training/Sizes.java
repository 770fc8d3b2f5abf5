// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import hearsay.analysis.Labels;

/** The model's dimensions; those of the heads follow from their labels. */
record Sizes(Labels labels) {

    static final int VOCABULARY = 30_522;
    static final int POSITIONS = 512;
    static final int SHAPES = 8;
    static final int WIDTH = 384;
    static final int INNER = 4 * WIDTH;
    static final int LAYERS = 6;
    static final int ATTENTION_HEADS = 12;

    /** Width of the dependent and governor vectors of the biaffine head (Dozat and Manning 2017). */
    static final int ARC = 256;

    /** Width of the vectors a relation is read from. */
    static final int RELATION = 128;

    int upos() {
        return labels.upos().size();
    }

    int xpos() {
        return labels.xpos().size();
    }

    int lemmas() {
        return labels.lemma().size();
    }

    int entities() {
        return labels.entity().size();
    }

    int roles() {
        return labels.role().size();
    }

    int relations() {
        return labels.relation().size();
    }

    /** Outputs of the one linear head that holds, in this order, upos, xpos, lemma, entity, role and sentence start. */
    int tags() {
        return upos() + xpos() + lemmas() + entities() + roles() + 1;
    }
}
