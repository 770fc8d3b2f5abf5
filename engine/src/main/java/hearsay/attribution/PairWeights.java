// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weights of the joiner's features, in natural log-odds between two options of one {@link Choice}. */
public final class PairWeights {

    static final String FILE = "attribution/en/joiner.tsv";

    private final Map<String, Double> weights;

    private PairWeights(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    public static PairWeights of(Edition edition) {
        Map<String, Double> weights = new HashMap<>();
        for (Table.Row row : edition.table(FILE).rows()) {
            weights.put(row.get("feature"), Double.valueOf(row.get("weight")));
        }
        return new PairWeights(weights);
    }

    /** Weights from elsewhere: for training and for trying out. */
    public static PairWeights of(Map<String, Double> weights) {
        return new PairWeights(weights);
    }

    /** The sum of the known features' weights; unknown features weigh nothing. */
    double score(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum;
    }
}
