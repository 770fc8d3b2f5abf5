// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Our own reading of what a post does with the rumour: logistic regression over its words, its shape and its likeness to others. */
final class StanceReader {

    private static final int LEAST_SEEN = 3;
    private static final double FIRMNESS = 3;
    private static final Pattern REPEATS = Pattern.compile("\\bRT\\b|“@|\"@|via @");
    private static final Pattern ASKS = Pattern.compile(
            "(?i)(?:@\\w+\\s*)*(?:who|what|where|when|why|how|is|are|do|does|did|was|really|any|source|proof)\\b.*",
            Pattern.DOTALL);
    private static final Set<String> OATHS = Set.of("fuck", "fucking", "shit", "damn", "wtf");
    private static final Set<String> DENIALS =
            Set.of(("not no never none nothing isn't wasn't aren't don't doesn't didn't won't can't"
                            + " cant dont isnt didnt doesnt wasnt false fake hoax debunked untrue wrong incorrect lie lies liar lying bs"
                            + " bullshit nope nonsense rubbish photoshop photoshopped stop")
                    .split(" "));

    private final Map<String, Integer> features;
    private final Regression regression;

    private StanceReader(Map<String, Integer> features, Regression regression) {
        this.features = features;
        this.regression = regression;
    }

    /** Learns from the posts whose stance the key knows. */
    static StanceReader learn(List<Conversation> conversations) {
        List<Map<String, Double>> shapes = new ArrayList<>();
        List<Reply> labels = new ArrayList<>();
        Map<String, Integer> seen = new TreeMap<>();
        for (Conversation conversation : conversations) {
            Map<String, Post> byId = byId(conversation);
            for (Post post : conversation.posts()) {
                post.stance().ifPresent(stance -> {
                    Map<String, Double> shape = shape(post, conversation, byId);
                    shape.keySet().forEach(feature -> seen.merge(feature, 1, Integer::sum));
                    shapes.add(shape);
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
        for (int i = 0; i < shapes.size(); i++) {
            examples.add(example(shapes.get(i), features, labels.get(i).ordinal()));
        }
        int classes = Reply.values().length;
        double[] firmness = new double[features.size()];
        Arrays.fill(firmness, FIRMNESS);
        return new StanceReader(
                features, Regression.fit(examples, classes, new double[features.size() * classes], firmness));
    }

    /** What every post of these conversations does. */
    Map<String, double[]> read(List<Conversation> conversations) {
        Map<String, double[]> shares = new HashMap<>();
        for (Conversation conversation : conversations) {
            Map<String, Post> byId = byId(conversation);
            for (Post post : conversation.posts()) {
                Regression.Example example = example(shape(post, conversation, byId), features, 0);
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

    private static Map<String, Post> byId(Conversation conversation) {
        Map<String, Post> byId = new HashMap<>();
        conversation.posts().forEach(post -> byId.put(post.id(), post));
        return byId;
    }

    private static Map<String, Double> shape(Post post, Conversation conversation, Map<String, Post> byId) {
        Map<String, Double> shape = new LinkedHashMap<>();
        String text = post.text();
        List<String> words = Words.of(Words.withAddressesAs(" URL ", text));
        for (int i = 0; i < words.size(); i++) {
            shape.put("word " + words.get(i), 1.0);
            if (i > 0) {
                shape.put("words " + words.get(i - 1) + " " + words.get(i), 1.0);
            }
        }
        if (!words.isEmpty()) {
            shape.put("begins " + words.get(0), 1.0);
        }
        boolean first = post.parent().isEmpty();
        put(shape, "rumour", first ? 2 : 0);
        put(
                shape,
                "answers the rumour",
                post.parent().equals(java.util.Optional.of(conversation.rumour().id())) ? 1 : 0);
        put(shape, "question mark", text.contains("?") ? 2 : 0);
        put(shape, "exclamation", text.contains("!") ? 1 : 0);
        put(shape, "address", text.contains("http") ? 1.5 : 0);
        put(shape, "length", words.size() / 15.0);
        put(shape, "short", words.size() < 5 ? 1 : 0);
        put(shape, "denial", words.stream().anyMatch(DENIALS::contains) ? 1.5 : 0);
        put(shape, "oath", words.stream().anyMatch(OATHS::contains) ? 1 : 0);
        put(shape, "repeats", REPEATS.matcher(text).find() ? 1.5 : 0);
        put(shape, "asks", ASKS.matcher(text).matches() ? 1.5 : 0);
        put(shape, "like the rumour", 2 * likeness(text, conversation.rumour().text()));
        post.parent().map(byId::get).ifPresent(parent -> {
            put(shape, "like the one before", 2 * likeness(text, parent.text()));
            put(shape, "answers a question", parent.text().contains("?") ? 1 : 0);
        });
        shape.put("always", 1.0);
        return shape;
    }

    private static void put(Map<String, Double> shape, String feature, double value) {
        if (value != 0) {
            shape.put(feature, value);
        }
    }

    private static double likeness(String one, String other) {
        Set<String> mine = longWords(one);
        Set<String> all = longWords(other);
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(all);
        all.addAll(mine);
        return shared.size() / (all.size() + 1.0);
    }

    private static Set<String> longWords(String text) {
        Set<String> words = new HashSet<>(Words.of(Words.withAddressesAs("", text)));
        words.removeIf(word -> word.length() < 4);
        return words;
    }
}
