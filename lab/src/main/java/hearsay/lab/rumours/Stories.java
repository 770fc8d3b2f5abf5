// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How alike two rumours tell the same story: cosine of their words, rare words weighing more. */
final class Stories {

    private final Map<Conversation, Map<String, Double>> vectors = new HashMap<>();

    Stories(Collection<Conversation> conversations) {
        Map<Conversation, Set<String>> words = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Conversation conversation : conversations) {
            Set<String> said = new TreeSet<>(
                    Words.of(Words.withAddressesAs("", conversation.rumour().text())));
            words.put(conversation, said);
            said.forEach(word -> seen.merge(word, 1, Integer::sum));
        }
        Set<Conversation> all = new HashSet<>(words.keySet());
        words.forEach((conversation, said) -> {
            Map<String, Double> vector = new TreeMap<>();
            double squares = 1e-9;
            for (String word : said) {
                double weight = StrictMath.log((double) all.size() / seen.getOrDefault(word, 1));
                vector.put(word, weight);
                squares += weight * weight;
            }
            double length = StrictMath.sqrt(squares);
            vector.replaceAll((word, weight) -> weight / length);
            vectors.put(conversation, vector);
        });
    }

    /** 0 to 1. */
    double likeness(Conversation one, Conversation other) {
        Map<String, Double> far = vectors.getOrDefault(other, Map.of());
        double sum = 0;
        for (Map.Entry<String, Double> word :
                vectors.getOrDefault(one, Map.of()).entrySet()) {
            sum += word.getValue() * far.getOrDefault(word.getKey(), 0.0);
        }
        return sum;
    }
}
