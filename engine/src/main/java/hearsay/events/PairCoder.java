// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.analysis.Analysis;
import hearsay.claims.Event;
import hearsay.claims.EventType;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import hearsay.text.Span;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What one of two marked phrases does to the other. The lexicon's event whose roles or place in the tree link them speaks; a
 * back-off, log-linear over that reading and the words between the two, confirms it, or speaks where it is silent or at odds.
 * Its weights ({@code backoff.tsv}) were learned from marked pairs by {@code hearsay-lab train-plover}.
 */
public final class PairCoder {

    /** Where the back-off's weights lie in an edition. */
    public static final String FILE = "events/en/backoff.tsv";

    private final Map<String, Map<EventType, Double>> weights;

    private PairCoder(Map<String, Map<EventType, Double>> weights) {
        this.weights = Map.copyOf(weights);
    }

    public static PairCoder of(Edition edition) {
        Map<String, Map<EventType, Double>> weights = new HashMap<>();
        for (Table.Row row : edition.table(FILE).rows()) {
            weights.put(row.get("feature"), parsed(row));
        }
        return new PairCoder(weights);
    }

    /** With weights as just learned. */
    public static PairCoder of(Map<String, Map<EventType, Double>> weights) {
        return new PairCoder(weights);
    }

    private static Map<EventType, Double> parsed(Table.Row row) {
        Map<EventType, Double> parsed = new EnumMap<>(EventType.class);
        for (String part : row.get("weights").split(" ")) {
            int equals = part.indexOf('=');
            try {
                parsed.put(
                        EventType.valueOf(part.substring(0, Math.max(0, equals))),
                        Double.parseDouble(part.substring(equals + 1)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        row.file() + ":" + row.line() + ": \"" + part + "\" is not TYPE=WEIGHT", e);
            }
        }
        return parsed;
    }

    /** What the lexicon and the tree say by themselves; nothing where no event was found. */
    public static Optional<EventType> read(Analysis analysis, List<Event> events, Span actor, Span recipient) {
        return PairReading.of(new Pair(analysis, actor, recipient), events).map(PairReading::type);
    }

    /** What the back-off looks at. */
    public static SortedSet<String> features(Analysis analysis, List<Event> events, Span actor, Span recipient) {
        Pair pair = new Pair(analysis, actor, recipient);
        return PairFeatures.of(pair, events, PairReading.of(pair, events));
    }

    /**
     * The likeliest type; of CONCEDE and RETREAT, which the back-off does not tell apart, the one the lexicon names.
     *
     * @throws IllegalArgumentException if the text has no words
     */
    public EventType between(Analysis analysis, List<Event> events, Span actor, Span recipient) {
        EventType best = best(features(analysis, events, actor, recipient));
        return read(analysis, events, actor, recipient)
                .filter(read -> PairFeatures.folded(read) == best)
                .orElse(best);
    }

    /** The type that some features speak for most; of equals, the first in the codebook's order. */
    public EventType best(SortedSet<String> features) {
        double[] scores = new double[EventType.values().length];
        for (String feature : features) {
            weights.getOrDefault(feature, Map.of()).forEach((type, weight) -> scores[type.ordinal()] += weight);
        }
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return EventType.values()[best];
    }
}
