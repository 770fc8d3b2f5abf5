// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import hearsay.analysis.coreference.Choice;
import hearsay.analysis.coreference.Coreference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the ranker's weights: a softmax over the candidates of each anaphor in which all phrases of the right chain are right
 * (G. Durrett and D. Klein, 2013), by AdaGrad (Duchi et al. 2011) with weight decay.
 */
final class CoreferenceLearner {

    static final int EPOCHS = 12;
    static final double RATE = 0.1;
    static final double DECAY = 3e-4;

    private record Example(List<int[]> candidates, boolean[] right) {}

    private CoreferenceLearner() {}

    static double[] learn(Coreference coreference, List<ReadChains> documents, long seed) {
        List<Example> examples = new ArrayList<>();
        documents.forEach(document -> add(coreference, document, examples));
        Random random = new Random(seed);
        double[] weights = new double[Choice.size()];
        double[] squares = new double[weights.length];
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(examples, random);
            examples.forEach(example -> step(example, weights, squares));
        }
        return weights;
    }

    private static void add(Coreference coreference, ReadChains document, List<Example> examples) {
        int[] entities =
                document.entities().stream().mapToInt(Integer::intValue).toArray();
        for (Choice choice :
                coreference.choices(document.analysis(), document.quotations(), document.phrases(), entities)) {
            boolean[] right = new boolean[choice.candidates().size()];
            boolean any = false;
            for (int c = 0; c < right.length - 1; c++) {
                right[c] = entities[choice.candidates().get(c)] == entities[choice.anaphor()];
                any |= right[c];
            }
            right[right.length - 1] = !any;
            if (any || !document.takesUp(choice.anaphor())) {
                examples.add(new Example(choice.features(), right));
            }
        }
    }

    private static void step(Example example, double[] weights, double[] squares) {
        double[] shares = shares(example, weights);
        double good = 0;
        for (int c = 0; c < shares.length; c++) {
            good += example.right()[c] ? shares[c] : 0;
        }
        for (int c = 0; c < shares.length; c++) {
            double slope = shares[c] - (example.right()[c] ? shares[c] / good : 0);
            for (int feature : example.candidates().get(c)) {
                double gradient = slope + DECAY * weights[feature];
                squares[feature] += gradient * gradient;
                weights[feature] -= RATE * gradient / (1e-6 + StrictMath.sqrt(squares[feature]));
            }
        }
    }

    private static double[] shares(Example example, double[] weights) {
        double[] scores = new double[example.right().length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < scores.length; c++) {
            for (int feature : example.candidates().get(c)) {
                scores[c] += weights[feature];
            }
            highest = Math.max(highest, scores[c]);
        }
        double sum = 0;
        for (int c = 0; c < scores.length; c++) {
            scores[c] = StrictMath.exp(scores[c] - highest);
            sum += scores[c];
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] /= sum;
        }
        return scores;
    }
}
