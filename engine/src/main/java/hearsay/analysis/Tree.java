// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import java.util.Arrays;

/**
 * The best dependency tree over a sentence: maximum spanning arborescence with one root (Chu and Liu 1965, Edmonds 1967;
 * the root as in Zmigrod et al. 2020, by trying the candidates).
 */
final class Tree {

    private Tree() {}

    /**
     * @param scores score of each head (column) for each word (row) of the sentence; the diagonal scores the root
     * @return each word's head, the root's own index at the root; exactly one root
     */
    static int[] best(double[][] scores) {
        int[] heads = greedy(scores);
        if (single(heads) && acyclic(heads)) {
            return heads;
        }
        int[] best = {};
        double top = Double.NEGATIVE_INFINITY;
        for (int root : candidates(scores)) {
            int[] tree = rooted(scores, root);
            double total = 0;
            for (int i = 0; i < tree.length; i++) {
                total += scores[i][tree[i]];
            }
            if (total > top) {
                top = total;
                best = tree;
            }
        }
        return best;
    }

    /** The five best-scored roots: enough in practice, and keeps long sentences quick. */
    private static int[] candidates(double[][] scores) {
        return java.util.stream.IntStream.range(0, scores.length)
                .boxed()
                .sorted((a, b) -> Double.compare(margin(scores, b), margin(scores, a)))
                .limit(5)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double margin(double[][] scores, int i) {
        double other = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < scores.length; j++) {
            other = j == i ? other : Math.max(other, scores[i][j]);
        }
        return scores[i][i] - (scores.length == 1 ? 0 : other);
    }

    private static int[] greedy(double[][] scores) {
        int[] heads = new int[scores.length];
        for (int i = 0; i < heads.length; i++) {
            for (int j = 1; j < heads.length; j++) {
                heads[i] = scores[i][j] > scores[i][heads[i]] ? j : heads[i];
            }
        }
        return heads;
    }

    private static boolean single(int[] heads) {
        int roots = 0;
        for (int i = 0; i < heads.length; i++) {
            roots += heads[i] == i ? 1 : 0;
        }
        return roots == 1;
    }

    private static boolean acyclic(int[] heads) {
        return cycle(heads).length == 0;
    }

    /** Words of one cycle longer than a root's own loop, or none. */
    private static int[] cycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            int at = i;
            while (seen[at] == 0 && heads[at] != at) {
                seen[at] = i + 1;
                at = heads[at];
            }
            if (seen[at] == i + 1 && heads[at] != at) {
                return members(heads, at);
            }
        }
        return new int[0];
    }

    private static int[] members(int[] heads, int start) {
        int[] members = new int[heads.length];
        int count = 0;
        int at = start;
        do {
            members[count++] = at;
            at = heads[at];
        } while (at != start);
        return Arrays.copyOf(members, count);
    }

    private static int[] rooted(double[][] scores, int root) {
        double[][] fixed = new double[scores.length][];
        for (int i = 0; i < fixed.length; i++) {
            fixed[i] = scores[i].clone();
            fixed[i][i] = Double.NEGATIVE_INFINITY;
        }
        Arrays.fill(fixed[root], Double.NEGATIVE_INFINITY);
        fixed[root][root] = 0;
        return contract(fixed);
    }

    /** Chu–Liu–Edmonds: take the best heads; while they run in a circle, fold the circle into one word and try again. */
    private static int[] contract(double[][] scores) {
        int[] heads = greedy(scores);
        int[] cycle = cycle(heads);
        if (cycle.length == 0) {
            return heads;
        }
        int n = scores.length;
        boolean[] folded = new boolean[n];
        double circle = 0;
        for (int i : cycle) {
            folded[i] = true;
            circle += scores[i][heads[i]];
        }
        int[] outside =
                java.util.stream.IntStream.range(0, n).filter(i -> !folded[i]).toArray();
        int m = outside.length;
        double[][] smaller = new double[m + 1][m + 1];
        int[] enters = new int[m];
        int[] leaves = new int[m];
        for (int a = 0; a < m; a++) {
            for (int b = 0; b < m; b++) {
                smaller[a][b] = scores[outside[a]][outside[b]];
            }
            smaller[a][m] = Double.NEGATIVE_INFINITY;
            smaller[m][a] = Double.NEGATIVE_INFINITY;
            for (int i : cycle) {
                if (scores[outside[a]][i] > smaller[a][m]) {
                    smaller[a][m] = scores[outside[a]][i];
                    leaves[a] = i;
                }
                double entering = circle - scores[i][heads[i]] + scores[i][outside[a]];
                if (entering > smaller[m][a]) {
                    smaller[m][a] = entering;
                    enters[a] = i;
                }
            }
        }
        smaller[m][m] = Double.NEGATIVE_INFINITY;
        return unfold(contract(smaller), heads, outside, enters, leaves);
    }

    private static int[] unfold(int[] small, int[] heads, int[] outside, int[] enters, int[] leaves) {
        int m = outside.length;
        int[] whole = heads.clone();
        for (int a = 0; a < m; a++) {
            whole[outside[a]] = small[a] == m ? leaves[a] : outside[small[a]];
        }
        whole[enters[small[m]]] = outside[small[m]];
        return whole;
    }
}
