// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** From the general to the specific among the values of one object, as far as belief carries. */
final class Descent {

    private static final String TOP = "";

    private final List<Belief> beliefs;
    private final Map<String, Double> named = new HashMap<>();
    private final Map<String, Double> holds = new HashMap<>();
    private final Map<String, TreeSet<String>> below = new HashMap<>();

    Descent(List<Belief> beliefs, Hierarchy hierarchy) {
        this.beliefs = beliefs;
        for (Belief belief : beliefs) {
            named.put(belief.value(), belief.probability());
            String under = belief.value();
            holds.merge(under, belief.probability(), Double::sum);
            for (String above : hierarchy.above(belief.value())) {
                holds.merge(above, belief.probability(), Double::sum);
                below.computeIfAbsent(above, value -> new TreeSet<>()).add(under);
                under = above;
            }
            below.computeIfAbsent(TOP, value -> new TreeSet<>()).add(under);
        }
    }

    Answer answer(double share) {
        List<String> path = new ArrayList<>();
        String at = TOP;
        while (below.containsKey(at)) {
            String best = best(below.getOrDefault(at, new TreeSet<>()));
            boolean stays = named.containsKey(at) && mass(best) < share * mass(at);
            if (stays) {
                break;
            }
            path.add(best);
            at = best;
        }
        for (int i = path.size() - 1; i >= 0; i--) {
            if (named.containsKey(path.get(i))) {
                return new Answer(beliefs.get(0).object(), path.get(i), mass(path.get(i)));
            }
        }
        throw new IllegalStateException(
                "no value was named for " + beliefs.get(0).object());
    }

    private double mass(String value) {
        return holds.getOrDefault(value, 0.0);
    }

    private String best(TreeSet<String> values) {
        return values.stream()
                .max(Comparator.comparingDouble(this::mass).thenComparing(Comparator.reverseOrder()))
                .orElse(TOP);
    }
}
