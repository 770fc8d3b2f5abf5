// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import java.util.List;

/**
 * The scores of all windows of a text in one row, indexed by word of the text. Where a window begins inside a sentence,
 * the sentence is cut there.
 */
record Joined(
        float[] start,
        long[] upos,
        long[] xpos,
        long[] lemma,
        long[] relation,
        float[][] entity,
        float[][] role,
        float[][] arcs,
        int[] offset) {

    static Joined of(List<Scores> windows, int words) {
        Joined joined = new Joined(
                new float[words],
                new long[words],
                new long[words],
                new long[words],
                new long[words],
                new float[words][],
                new float[words][],
                new float[words][],
                new int[words]);
        int at = 0;
        for (Scores window : windows) {
            int n = window.start().length;
            System.arraycopy(window.start(), 0, joined.start, at, n);
            System.arraycopy(window.upos(), 0, joined.upos, at, n);
            System.arraycopy(window.xpos(), 0, joined.xpos, at, n);
            System.arraycopy(window.lemma(), 0, joined.lemma, at, n);
            System.arraycopy(window.relation(), 0, joined.relation, at, n);
            System.arraycopy(window.entity(), 0, joined.entity, at, n);
            System.arraycopy(window.role(), 0, joined.role, at, n);
            System.arraycopy(window.arcs(), 0, joined.arcs, at, n);
            java.util.Arrays.fill(joined.offset, at, at + n, at);
            at += n;
        }
        return joined;
    }

    /** Scores of heads within one sentence. */
    double[][] arcs(Sentence sentence) {
        int n = sentence.to() - sentence.from();
        double[][] scores = new double[n][n];
        for (int i = 0; i < n; i++) {
            int shift = sentence.from() - offset[sentence.from() + i];
            for (int j = 0; j < n; j++) {
                scores[i][j] = arcs[sentence.from() + i][shift + j];
            }
        }
        return scores;
    }
}
