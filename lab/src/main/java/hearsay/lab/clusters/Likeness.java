// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.clusters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How alike the documents of one topic are: the cosine of their words, each weighed by (1 + log of its count) and by the
 * root of its rarity in English times its rarity in the topic. Nothing is counted beyond the topic, so that a corpus of few
 * topics is measured like one of many.
 */
final class Likeness {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final double HALF = 0.5;

    private final Map<String, Map<String, Double>> vectors = new HashMap<>();
    private final Map<String, Integer> documents = new HashMap<>();

    /** @param texts by the name of the document */
    Likeness(Map<String, String> texts, Rarity rarity) {
        Map<String, List<String>> words = new HashMap<>();
        texts.forEach((name, text) -> words.put(name, words(text)));
        words.values().forEach(list -> new HashSet<>(list).forEach(word -> documents.merge(word, 1, Integer::sum)));
        words.forEach((name, list) -> vectors.put(name, vector(list, texts.size(), rarity)));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private Map<String, Double> vector(List<String> words, int size, Rarity rarity) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        Map<String, Double> vector = new HashMap<>();
        double square = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            double inTopic = StrictMath.log((size + 1) / (documents.getOrDefault(entry.getKey(), 1) + HALF));
            double weight = (1 + StrictMath.log(entry.getValue()))
                    * StrictMath.sqrt(Math.max(0, inTopic) * rarity.of(entry.getKey()));
            vector.put(entry.getKey(), weight);
            square += weight * weight;
        }
        double length = square > 0 ? StrictMath.sqrt(square) : 1;
        vector.replaceAll((word, weight) -> weight / length);
        return vector;
    }

    /** 0 to 1. */
    double of(String one, String other) {
        Map<String, Double> first = vectors.getOrDefault(one, Map.of());
        Map<String, Double> second = vectors.getOrDefault(other, Map.of());
        Map<String, Double> shorter = first.size() <= second.size() ? first : second;
        Map<String, Double> longer = first.size() <= second.size() ? second : first;
        double sum = 0;
        for (Map.Entry<String, Double> entry : shorter.entrySet()) {
            sum += entry.getValue() * longer.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }

    /** In how many of the topic's documents a word stands, 0 to 1. */
    double share(String word) {
        return vectors.isEmpty()
                ? 0
                : documents.getOrDefault(word.toLowerCase(Locale.ROOT), 0) / (double) vectors.size();
    }
}
