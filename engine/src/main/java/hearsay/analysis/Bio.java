// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import java.util.ArrayList;
import java.util.List;

/** Sequences of B-, I- and O labels: the best one that is well formed, and the spans it marks. */
public final class Bio {

    /** One marked stretch: tokens from {@code from} up to, not including, {@code to}; {@code kind} counts from 0. */
    public record Stretch(int kind, int from, int to) {}

    private Bio() {}

    /**
     * The best well-formed sequence (Viterbi). Label 0 is O, 2k+1 is B- and 2k+2 is I- of kind k.
     *
     * @param logits one row a token
     * @param transitions score of column after row; the last row scores the first label
     */
    public static int[] best(float[][] logits, float[][] transitions) {
        int n = logits.length;
        int labels = transitions.length - 1;
        double[][] score = new double[n][labels];
        int[][] back = new int[n][labels];
        for (int i = 0; i < n; i++) {
            for (int label = 0; label < labels; label++) {
                if (i == 0) {
                    score[i][label] = inside(label) ? Double.NEGATIVE_INFINITY : transitions[labels][label];
                } else {
                    int before = before(score[i - 1], transitions, label);
                    back[i][label] = before;
                    score[i][label] = score[i - 1][before] + transitions[before][label];
                }
                score[i][label] += logits[i][label];
            }
        }
        return trace(score, back, n, labels);
    }

    /** The best of the labels that may stand before one: any before B- and O, before I- the two of its own kind. */
    private static int before(double[] score, float[][] transitions, int label) {
        int first = inside(label) ? label - 1 : 0;
        int last = inside(label) ? label : score.length - 1;
        int best = first;
        for (int before = first + 1; before <= last; before++) {
            if (score[before] + transitions[before][label] > score[best] + transitions[best][label]) {
                best = before;
            }
        }
        return best;
    }

    private static boolean inside(int label) {
        return label > 0 && label % 2 == 0;
    }

    /** Whether a label may follow another; {@code before} equal to the number of labels stands for the start. */
    public static boolean allowed(int before, int label, int labels) {
        return !inside(label) || (before < labels && (before == label || before == label - 1));
    }

    /** Transitions that forbid nothing but what {@link #allowed} forbids. */
    public static float[][] free(int labels) {
        return new float[labels + 1][labels];
    }

    private static int[] trace(double[][] score, int[][] back, int n, int labels) {
        int[] path = new int[n];
        if (n > 0) {
            for (int label = 1; label < labels; label++) {
                path[n - 1] = score[n - 1][label] > score[n - 1][path[n - 1]] ? label : path[n - 1];
            }
            for (int i = n - 1; i > 0; i--) {
                path[i - 1] = back[i][path[i]];
            }
        }
        return path;
    }

    /** The stretches a sequence marks, in order. */
    public static List<Stretch> stretches(int[] path) {
        List<Stretch> stretches = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= path.length; i++) {
            boolean continues = i < path.length && path[i] > 0 && path[i] % 2 == 0;
            if (from >= 0 && !continues) {
                stretches.add(new Stretch((path[from] - 1) / 2, from, i));
                from = -1;
            }
            if (i < path.length && path[i] % 2 == 1) {
                from = i;
            }
        }
        return stretches;
    }
}
