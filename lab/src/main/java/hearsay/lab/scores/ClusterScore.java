// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.scores;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well one partition of mentions agrees with another, as the reference scorer of CoNLL-2012 counts it where both hold
 * the same mentions (S. Pradhan et al., ACL 2014): MUC by links (Vilain 1995), B³ by mentions (Bagga and Baldwin 1998),
 * CEAFe by an optimal alignment of clusters under φ4 (Luo 2005). Clusters of one mention count like any other. Counts of
 * documents that share no cluster add up.
 */
public final class ClusterScore {

    private static final String MUC = "muc";
    private static final String CEAF = "ceafe";
    private static final String RECALL = "b3.recall";
    private static final String PRECISION = "b3.precision";

    /** Fractions are kept in so many parts of one. */
    private static final double PARTS = 1_000_000_000;

    private ClusterScore() {}

    /**
     * Counts one group of documents.
     *
     * @param wanted of each mention the name of its cluster in gold
     * @param given of each mention the number of its cluster
     */
    public static Map<String, Counts> count(List<String> wanted, List<Integer> given) {
        if (wanted.size() != given.size()) {
            throw new IllegalArgumentException(wanted.size() + " mentions in gold, " + given.size() + " clustered");
        }
        Map<String, Integer> keys = sizes(wanted);
        Map<Integer, Integer> responses = sizes(given);
        Map<List<Object>, Integer> common = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            common.merge(List.of(wanted.get(i), given.get(i)), 1, Integer::sum);
        }
        double recall = 0;
        double precision = 0;
        for (Map.Entry<List<Object>, Integer> cell : common.entrySet()) {
            double square = (double) cell.getValue() * cell.getValue();
            recall += square / keys.getOrDefault((String) cell.getKey().get(0), 1);
            precision += square / responses.getOrDefault((Integer) cell.getKey().get(1), 1);
        }
        long mentions = wanted.size();
        Map<String, Counts> counts = new LinkedHashMap<>();
        counts.put(MUC, new Counts(mentions - common.size(), mentions - responses.size(), mentions - keys.size()));
        counts.put(RECALL, share(recall, mentions));
        counts.put(PRECISION, share(precision, mentions));
        counts.put(
                CEAF, new Counts(parts(aligned(keys, responses, common)), parts(responses.size()), parts(keys.size())));
        return counts;
    }

    private static <T> Map<T, Integer> sizes(List<T> names) {
        Map<T, Integer> sizes = new LinkedHashMap<>();
        names.forEach(name -> sizes.merge(name, 1, Integer::sum));
        return sizes;
    }

    private static Counts share(double right, long of) {
        return new Counts(Math.min(parts(right), parts(of)), parts(of), parts(of));
    }

    private static long parts(double number) {
        return Math.round(number * PARTS);
    }

    private static double aligned(
            Map<String, Integer> keys, Map<Integer, Integer> responses, Map<List<Object>, Integer> common) {
        List<String> rows = new ArrayList<>(keys.keySet());
        List<Integer> columns = new ArrayList<>(responses.keySet());
        Map<Object, Integer> columnOf = new HashMap<>();
        columns.forEach(column -> columnOf.put(column, columnOf.size()));
        double[][] likeness = new double[rows.size()][columns.size()];
        Map<Object, Integer> rowOf = new HashMap<>();
        rows.forEach(row -> rowOf.put(row, rowOf.size()));
        common.forEach((cell, shared) -> {
            int row = rowOf.getOrDefault(cell.get(0), 0);
            int column = columnOf.getOrDefault(cell.get(1), 0);
            likeness[row][column] = 2.0
                    * shared
                    / (keys.getOrDefault(rows.get(row), 1) + responses.getOrDefault(columns.get(column), 1));
        });
        return Assignment.best(likeness);
    }

    /** Percent. */
    public static double muc(Map<String, Counts> sums) {
        return 100 * sums.getOrDefault(MUC, Counts.NONE).f1();
    }

    /** Percent. */
    public static double b3(Map<String, Counts> sums) {
        double recall = sums.getOrDefault(RECALL, Counts.NONE).recall();
        double precision = sums.getOrDefault(PRECISION, Counts.NONE).precision();
        return recall + precision == 0 ? 0 : 100 * 2 * recall * precision / (recall + precision);
    }

    /** Percent. */
    public static double ceaf(Map<String, Counts> sums) {
        return 100 * sums.getOrDefault(CEAF, Counts.NONE).f1();
    }

    /** The mean of the three, in percent. */
    public static double conll(Map<String, Counts> sums) {
        return (muc(sums) + b3(sums) + ceaf(sums)) / 3;
    }

    /** Adds the figures {@code conll_f1}, {@code b3.f1}, {@code muc.f1} and {@code ceafe.f1}. */
    public static Evaluation figures(Evaluation evaluation) {
        return evaluation
                .statistic("conll_f1", ClusterScore::conll)
                .statistic("b3.f1", ClusterScore::b3)
                .statistic("muc.f1", ClusterScore::muc)
                .statistic("ceafe.f1", ClusterScore::ceaf);
    }
}
