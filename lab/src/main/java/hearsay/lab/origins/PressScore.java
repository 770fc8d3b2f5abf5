// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.origins;

import hearsay.lab.scores.Counts;
import hearsay.lab.scores.Evaluation;
import hearsay.lab.scores.Figure;
import hearsay.truth.origins.Copy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many of the planted copies were found, and how many of those found were planted. */
final class PressScore {

    private static final String PAIRS = "pairs";
    private static final String ORIGINS = "origins";

    private final Families families;
    private final List<Families.Rest> rests;

    PressScore(Families families, List<Families.Rest> rests) {
        this.families = families;
        this.rests = rests;
    }

    Map<String, Figure> figures() {
        Evaluation evaluation = new Evaluation()
                .statistic(
                        "recall",
                        sums -> 100 * sums.getOrDefault("all", Counts.NONE).recall());
        for (Reworking reworking : Reworking.values()) {
            evaluation.statistic(
                    "recall." + name(reworking),
                    sums -> 100
                            * sums.getOrDefault(name(reworking), Counts.NONE).recall());
        }
        evaluation.statistic(
                "precision", sums -> 100 * sums.getOrDefault(PAIRS, Counts.NONE).precision());
        evaluation.statistic(
                "origins.right",
                sums -> 100 * sums.getOrDefault(ORIGINS, Counts.NONE).recall());
        Map<Integer, Counts> pairs = pairs();
        for (int family = 0; family < families.families().size(); family++) {
            Map<String, Counts> counts = recall(families.families().get(family), false);
            counts.put(PAIRS, pairs.getOrDefault(family, Counts.NONE));
            int right = rests.get(family).origins() == 2 ? 1 : 0;
            counts.put(ORIGINS, new Counts(right, 1, 1));
            Map<String, Counts> floor = recall(families.families().get(family), true);
            long same = floor.getOrDefault("all", Counts.NONE).right();
            floor.put(PAIRS, new Counts(same, same, same));
            floor.put(ORIGINS, new Counts(families.families().get(family).size() == 1 ? 1 : 0, 1, 1));
            evaluation.add(counts, floor);
        }
        Map<String, Figure> figures = new LinkedHashMap<>(evaluation.figures());
        figures.put("copies", Figure.of(families.copies().size()));
        figures.put(
                "copies.strange",
                Figure.of(pairs.values().stream()
                        .mapToLong(counts -> counts.given() - counts.right())
                        .sum()));
        figures.put(
                "origins.expected",
                Figure.of(rests.stream()
                        .mapToDouble(Families.Rest::expected)
                        .average()
                        .orElse(0)));
        return figures;
    }

    /** By family of the later report: pairs found, and those of one family among them. */
    private Map<Integer, Counts> pairs() {
        Map<Integer, Counts> pairs = new HashMap<>();
        for (Copy copy : families.copies()) {
            int right = families.family(copy.of()) == families.family(copy.from()) ? 1 : 0;
            pairs.merge(families.family(copy.of()), new Counts(right, 1, 1), Counts::plus);
        }
        return pairs;
    }

    private Map<String, Counts> recall(List<Piece> family, boolean naive) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (Piece piece : family) {
            piece.reworking().ifPresent(reworking -> {
                boolean found = naive ? reworking == Reworking.VERBATIM : families.found(piece, family.get(0));
                Counts one = new Counts(found ? 1 : 0, found ? 1 : 0, 1);
                counts.merge("all", one, Counts::plus);
                counts.merge(name(reworking), one, Counts::plus);
            });
        }
        return counts;
    }

    private static String name(Reworking reworking) {
        return reworking.name().toLowerCase(Locale.ROOT);
    }
}
