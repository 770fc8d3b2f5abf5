// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Our own reading of what a post does with the rumour: logistic regression over the cues in it, its shape and its likeness to others.
 * Single words are left out: they are the words of a happening, and no help at the next.
 */
final class StanceReader {

    private static final int LEAST_SEEN = 3;
    private static final double FIRMNESS = 10;

    private final Shapes shapes;
    private final Map<String, Integer> features;
    private final Regression regression;

    private StanceReader(Shapes shapes, Map<String, Integer> features, Regression regression) {
        this.shapes = shapes;
        this.features = features;
        this.regression = regression;
    }

    /** Learns from the posts whose stance the key knows. */
    static StanceReader learn(List<Conversation> conversations, Shapes shapes) {
        List<Map<String, Double>> learned = new ArrayList<>();
        List<Reply> labels = new ArrayList<>();
        Map<String, Integer> seen = new TreeMap<>();
        for (Conversation conversation : conversations) {
            for (Post post : conversation.posts()) {
                post.stance().ifPresent(stance -> {
                    Map<String, Double> shape = shapes.of(post);
                    shape.keySet().forEach(feature -> seen.merge(feature, 1, Integer::sum));
                    learned.add(shape);
                    labels.add(stance);
                });
            }
        }
        Map<String, Integer> features = new HashMap<>();
        seen.forEach((feature, times) -> {
            if (times >= LEAST_SEEN) {
                features.put(feature, features.size());
            }
        });
        List<Regression.Example> examples = new ArrayList<>();
        for (int i = 0; i < learned.size(); i++) {
            examples.add(example(learned.get(i), features, labels.get(i).ordinal()));
        }
        int classes = Reply.values().length;
        double[] firmness = new double[features.size()];
        Arrays.fill(firmness, FIRMNESS);
        return new StanceReader(
                shapes, features, Regression.fit(examples, classes, new double[features.size() * classes], firmness));
    }

    /** What every post of these conversations does. */
    Map<String, double[]> read(List<Conversation> conversations) {
        Map<String, double[]> shares = new HashMap<>();
        for (Conversation conversation : conversations) {
            for (Post post : conversation.posts()) {
                Regression.Example example = example(shapes.of(post), features, 0);
                shares.put(post.id(), regression.probabilities(example.features(), example.values()));
            }
        }
        return shares;
    }

    private static Regression.Example example(Map<String, Double> shape, Map<String, Integer> features, int label) {
        List<String> known =
                shape.keySet().stream().filter(features::containsKey).toList();
        return new Regression.Example(
                known.stream().mapToInt(name -> features.getOrDefault(name, 0)).toArray(),
                known.stream()
                        .mapToDouble(name -> shape.getOrDefault(name, 0.0))
                        .toArray(),
                label,
                1);
    }
}
