// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.ActorId;
import hearsay.claims.Citation;
import hearsay.claims.EventType;
import hearsay.claims.Explanation;
import hearsay.claims.LogOdds;
import hearsay.claims.Polarity;
import hearsay.claims.Proposition;
import hearsay.claims.Quad;
import hearsay.claims.SenseVector;
import hearsay.claims.Testimony;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares two testimonies field by field; each field's level has a weight in bits, log2 of how often it is met among
 * pairs that speak of one happening over how often among others (Fellegi and Sunter, A Theory for Record Linkage, 1969).
 * Immutable; safe to share between threads.
 */
public final class Comparison {

    private static final String UNIT = "bits";

    /** Agreement in one of these is more than two reports of a kind on a day have. */
    private static final Set<Level> SUBSTANCE = EnumSet.of(
            Level.ACTOR_SAME,
            Level.ACTOR_KIND,
            Level.RECIPIENT_SAME,
            Level.RECIPIENT_KIND,
            Level.PLACE_SAME,
            Level.PLACE_NEAR,
            Level.PLACE_WITHIN,
            Level.TIME_DAY,
            Level.TIME_WEEK,
            Level.NUMBER_SAME,
            Level.WORDS_ALIKE,
            Level.WORDS_SOME,
            Level.SENSE_SOME,
            Level.SENSE_SOME_NAMES);

    /** Agreement in one of these is so by itself. */
    private static final Set<Level> MUCH =
            EnumSet.of(Level.ACTOR_BOTH, Level.ACTOR_SWEEPING, Level.SENSE_COPY, Level.SENSE_HIGH, Level.MENTION_SAME);

    /** Pairs of types that coders and writers take for one another; a pair stands in the order of the enum. */
    private static final Set<List<EventType>> KIN = Set.of(
            List.of(EventType.AGREE, EventType.CONSULT),
            List.of(EventType.AGREE, EventType.SUPPORT),
            List.of(EventType.AGREE, EventType.CONCEDE),
            List.of(EventType.AGREE, EventType.COOPERATE),
            List.of(EventType.AGREE, EventType.AID),
            List.of(EventType.AGREE, EventType.RETREAT),
            List.of(EventType.CONSULT, EventType.COOPERATE),
            List.of(EventType.CONSULT, EventType.SUPPORT),
            List.of(EventType.SUPPORT, EventType.COOPERATE),
            List.of(EventType.SUPPORT, EventType.AID),
            List.of(EventType.CONCEDE, EventType.RETREAT),
            List.of(EventType.COOPERATE, EventType.AID),
            List.of(EventType.COOPERATE, EventType.MOBILIZE),
            List.of(EventType.AID, EventType.MOBILIZE),
            List.of(EventType.REQUEST, EventType.ACCUSE),
            List.of(EventType.REQUEST, EventType.THREATEN),
            List.of(EventType.ACCUSE, EventType.REJECT),
            List.of(EventType.ACCUSE, EventType.THREATEN),
            List.of(EventType.PROTEST, EventType.ASSAULT),
            List.of(EventType.SANCTION, EventType.COERCE),
            List.of(EventType.COERCE, EventType.ASSAULT));

    /** Who puts a thing in other words, or tells little of it, does not contradict. */
    private static final Set<Field> LIKENESS = EnumSet.of(Field.SENSE, Field.SUBSTANCE);

    /** What politicians do all day long. */
    private static final Set<Quad> VERBAL = EnumSet.of(Quad.VERBAL_COOPERATION, Quad.VERBAL_CONFLICT);

    /** Thousandths of a bit. */
    private static final long MOST_FOR = 8000;

    private static final double COPY = 0.9;
    private static final double HIGH = 0.6;
    private static final double SOME = 0.3;
    private static final double LOW = 0.1;
    private static final double MOST = 0.6;
    private static final int LEAST_WORDS = 2;

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

    /** The same sum in thousandths of a bit. */
    long weigh(Profile one, Profile other, Whereabouts whereabouts) {
        return sum(levels(one, other, whereabouts));
    }

    /**
     * What a pair comes to, in thousandths of a bit.
     *
     * @param vote what it says on merging the groups that the two are in. What speaks for it counts as far as {@link #MOST_FOR};
     *     of what speaks against it only fields that disagree count, for who tells little rules nothing out
     */
    record Sums(long weight, long vote) {}

    Sums sums(Profile one, Profile other, Whereabouts whereabouts) {
        List<Level> levels = levels(one, other, whereabouts);
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

    private static List<Level> levels(Profile one, Profile other, Whereabouts whereabouts) {
        List<Level> levels = new ArrayList<>(Field.values().length);
        levels.add(types(one.testimony().proposition(), other.testimony().proposition()));
        levels.add(Phase.compare(one.phase(), other.phase()));
        levels.add(Party.actors(one, other));
        levels.add(Party.recipients(one, other));
        levels.add(whereabouts.compare(one.places(), other.places()));
        levels.add(Stretch.compare(one, other));
        levels.add(Numbers.compare(
                one.testimony().proposition().quantities(),
                other.testimony().proposition().quantities()));
        boolean general = one.doers().general() || other.doers().general();
        Set<ActorId> shared = Party.shared(one, other);
        Level words = words(one.wordsBeside(shared), other.wordsBeside(shared));
        levels.add(general && words == Level.WORDS_NONE ? Level.WORDS_UNTOLD : words);
        levels.add(senses(one.testimony(), other.testimony(), shared.isEmpty()));
        levels.add(whereabouts.settings(one, other));
        levels.add(mentions(one.testimony(), other.testimony()));
        levels.add(substance(levels, Party.littleKnown(one, other)));
        return levels;
    }

    private static Level substance(List<Level> levels, boolean littleKnown) {
        int agreeing = 0;
        boolean much = littleKnown;
        for (Level level : levels) {
            agreeing += SUBSTANCE.contains(level) ? 1 : 0;
            much |= MUCH.contains(level);
        }
        if (agreeing > 1 || much) {
            return Level.SUBSTANCE_SOME;
        }
        return agreeing == 1 ? Level.SUBSTANCE_ONE : Level.SUBSTANCE_NONE;
    }

    private static Level types(Proposition one, Proposition other) {
        if (one.type() == other.type()) {
            boolean untold = one.mode().isEmpty() || other.mode().isEmpty();
            if (VERBAL.contains(one.type().quad()) && (untold || one.mode().equals(other.mode()))) {
                return Level.TYPE_WORDS;
            }
            return untold
                    ? Level.TYPE_SAME
                    : one.mode().equals(other.mode()) ? Level.TYPE_MODE_SAME : Level.TYPE_OTHER_MODE;
        }
        boolean ordered = one.type().compareTo(other.type()) < 0;
        List<EventType> pair = ordered ? List.of(one.type(), other.type()) : List.of(other.type(), one.type());
        return KIN.contains(pair) ? Level.TYPE_KIN : Level.TYPE_OTHER;
    }

    private static Level words(Set<String> one, Set<String> other) {
        int least = Math.min(one.size(), other.size());
        int shared = Words.shared(one, other);
        if (shared > 0) {
            boolean alike = shared >= LEAST_WORDS && shared >= MOST * least;
            return alike ? Level.WORDS_ALIKE : Level.WORDS_SOME;
        }
        return least >= LEAST_WORDS ? Level.WORDS_NONE : Level.WORDS_UNTOLD;
    }

    private static Level senses(Testimony one, Testimony other, boolean strangers) {
        if (one.sense().isEmpty() || other.sense().isEmpty()) {
            return Level.SENSE_UNTOLD;
        }
        SenseVector mine = one.sense().get();
        SenseVector theirs = other.sense().get();
        if (mine.size() != theirs.size()) {
            return Level.SENSE_UNTOLD; // of two editions
        }
        if (one.document().equals(other.document()) && mine.span().equals(theirs.span())) {
            return Level.SENSE_UNTOLD;
        }
        double cosine = mine.cosine(theirs);
        if (cosine >= HIGH) {
            return cosine >= COPY ? Level.SENSE_COPY : Level.SENSE_HIGH;
        }
        if (cosine >= LOW) {
            Level some = strangers ? Level.SENSE_SOME : Level.SENSE_SOME_NAMES;
            Level low = strangers ? Level.SENSE_LOW : Level.SENSE_LOW_NAMES;
            return cosine >= SOME ? some : low;
        }
        boolean denied = (one.polarity() == Polarity.AGAINST) != (other.polarity() == Polarity.AGAINST);
        return denied ? Level.SENSE_DENIED : Level.SENSE_NONE;
    }

    private static Level mentions(Testimony one, Testimony other) {
        boolean same = one.document().equals(other.document())
                && one.proposition().trigger().equals(other.proposition().trigger());
        return same ? Level.MENTION_SAME : Level.MENTION_OTHER;
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
