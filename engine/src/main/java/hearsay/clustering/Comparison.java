// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.Citation;
import hearsay.claims.Explanation;
import hearsay.claims.LogOdds;
import hearsay.claims.Proposition;
import hearsay.claims.Testimony;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares two testimonies field by field; each field's level has a weight in bits, log2 of how often it is met among
 * pairs that speak of one happening over how often among others (Fellegi and Sunter, A Theory for Record Linkage, 1969).
 * Immutable; safe to share between threads.
 */
public final class Comparison {

    private static final String UNIT = "bits";

    /** Who puts a thing in other words, or tells little of it, does not contradict. */
    private static final Set<Field> LIKENESS = EnumSet.of(Field.SENSE, Field.SUBSTANCE);

    /** Thousandths of a bit. */
    private static final long MOST_FOR = 8000;

    private final Weights weights;

    private Comparison(Weights weights) {
        this.weights = weights;
    }

    /** @param weights the text of the edition's {@code clustering/weights.tsv} */
    public static Comparison of(String weights) {
        return new Comparison(Weights.parse(weights));
    }

    Weights weights() {
        return weights;
    }

    /** Why the two are, or are not, taken for one happening; the same in either order. */
    public Match match(Testimony one, Testimony other) {
        boolean ordered = Testimony.BY_TIME.compare(one, other) <= 0;
        Testimony first = ordered ? one : other;
        Testimony second = ordered ? other : one;
        List<Level> levels = levels(Profile.of(first, Map.of()), Profile.of(second, Map.of()), new Whereabouts());
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.leaf(
                weights.prior() / Weights.MILLI,
                UNIT,
                "two claims that share a key",
                Stream.of(first, second)
                        .map(testimony -> new Citation(
                                testimony.document(), testimony.proposition().trigger()))
                        .toList()));
        levels.sort(Comparator.comparing(Level::field));
        for (Level level : levels) {
            if (weights.of(level) != 0) {
                parts.add(Explanation.leaf(
                        weights.of(level) / Weights.MILLI,
                        UNIT,
                        level.says(),
                        citations(level.field(), first, second)));
            }
        }
        Explanation because = Explanation.sum(UNIT, "that both speak of the same happening", parts);
        return new Match(first.id(), second.id(), levels, new LogOdds(because.value()), because);
    }

    /**
     * What a pair comes to, in thousandths of a bit.
     *
     * @param vote what it says on merging the groups that the two are in. What speaks for it counts as far as {@link #MOST_FOR};
     *     of what speaks against it only fields that disagree count, for who tells little rules nothing out
     */
    record Sums(long weight, long vote) {}

    Sums sums(Profile one, Profile other, Whereabouts whereabouts) {
        return sums(levels(one, other, whereabouts));
    }

    /** The same if the pair comes to at least so much; of one that cannot, what takes long to compare is not looked at. */
    Optional<Sums> sums(Profile one, Profile other, Whereabouts whereabouts, long least) {
        Compared pair = new Compared(one, other, whereabouts).told();
        long sense = weights.most(Field.SENSE);
        if (sum(pair.levels()) + weights.most(Field.WORDS) + weights.most(Field.SETTING) + sense < least
                || sum(pair.names().levels()) + sense < least) {
            return Optional.empty();
        }
        return Optional.of(sums(pair.senses().levels())).filter(sums -> sums.weight() >= least);
    }

    private static List<Level> levels(Profile one, Profile other, Whereabouts whereabouts) {
        return new Compared(one, other, whereabouts).told().names().senses().levels();
    }

    private Sums sums(List<Level> levels) {
        long sum = sum(levels);
        return new Sums(sum, sum >= 0 ? Math.min(sum, MOST_FOR) : Math.max(sum, disagreement(levels)));
    }

    private long sum(List<Level> levels) {
        long sum = weights.prior();
        for (Level level : levels) {
            sum += weights.of(level);
        }
        return sum;
    }

    private long disagreement(List<Level> levels) {
        long sum = 0;
        for (Level level : levels) {
            sum += LIKENESS.contains(level.field()) ? 0 : Math.min(0, weights.of(level));
        }
        return sum;
    }

    private static List<Citation> citations(Field field, Testimony one, Testimony other) {
        return Stream.of(one, other)
                .flatMap(testimony ->
                        spans(field, testimony).distinct().map(span -> new Citation(testimony.document(), span)))
                .toList();
    }

    private static Stream<Span> spans(Field field, Testimony testimony) {
        Proposition told = testimony.proposition();
        return switch (field) {
            case TYPE, REALIS, MENTION, SUBSTANCE -> Stream.of(told.trigger());
            case ACTOR, RECIPIENT, WORDS -> told.participants().stream().map(participant -> participant.span());
            case PLACE -> told.locations().stream().map(location -> location.span());
            case TIME -> told.when().stream().flatMap(when -> when.because().from().stream());
            case NUMBER -> told.quantities().stream().map(quantity -> quantity.span());
            case SENSE -> testimony.sense().stream().map(sense -> sense.span());
            case SETTING -> Stream.empty();
        };
    }
}
