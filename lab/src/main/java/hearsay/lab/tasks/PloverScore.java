// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.claims.EventType;
import hearsay.claims.Quad;
import hearsay.lab.scores.Counts;
import hearsay.lab.scores.Evaluation;
import hearsay.lab.scores.Figure;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Scores roots and quads of marked pairs: F1 of each label over all pairs, and the mean of them. */
final class PloverScore {

    private static final String ALL = "all";
    private static final List<String> ROOTS =
            Arrays.stream(EventType.values()).map(PairCase::root).distinct().toList();
    private static final List<String> QUADS =
            Arrays.stream(Quad.values()).map(Quad::name).toList();

    private final Evaluation evaluation = new Evaluation();

    /** @param each whether each root gets a figure of its own */
    PloverScore(String prefix, boolean each) {
        evaluation.statistic(prefix + "root.macro_f1", sums -> mean(sums, ROOTS));
        evaluation.statistic(
                prefix + "root.accuracy",
                sums -> 100 * sums.getOrDefault(ALL, Counts.NONE).recall());
        evaluation.statistic(prefix + "quad.macro_f1", sums -> mean(sums, QUADS));
        if (each) {
            ROOTS.forEach(root -> evaluation.f1(prefix + root.toLowerCase(Locale.ROOT) + ".f1", root));
        }
    }

    /** Labels that neither the gold nor the answers hold do not count. */
    private static double mean(Map<String, Counts> sums, List<String> labels) {
        return 100
                * labels.stream()
                        .map(label -> sums.getOrDefault(label, Counts.NONE))
                        .filter(counts -> counts.given() + counts.wanted() > 0)
                        .mapToDouble(Counts::f1)
                        .average()
                        .orElse(0);
    }

    void add(String wanted, Optional<String> given, Optional<String> floor) {
        evaluation.add(counts(wanted, given), counts(wanted, floor));
    }

    Map<String, Figure> figures() {
        return evaluation.figures();
    }

    private static Map<String, Counts> counts(String wanted, Optional<String> given) {
        Map<String, Counts> counts = new HashMap<>();
        boolean right = given.isPresent() && given.get().equals(wanted);
        counts.put(ALL, new Counts(right ? 1 : 0, given.isPresent() ? 1 : 0, 1));
        one(counts, wanted, given);
        one(
                counts,
                PairCase.quad(wanted).name(),
                given.map(root -> PairCase.quad(root).name()));
        return counts;
    }

    private static void one(Map<String, Counts> counts, String wanted, Optional<String> given) {
        boolean right = given.isPresent() && given.get().equals(wanted);
        counts.merge(wanted, new Counts(right ? 1 : 0, right ? 1 : 0, 1), Counts::plus);
        given.filter(label -> !right).ifPresent(label -> counts.merge(label, new Counts(0, 1, 0), Counts::plus));
    }
}
