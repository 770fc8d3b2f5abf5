// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.ActorId;
import hearsay.claims.EventType;
import hearsay.claims.Polarity;
import hearsay.claims.Proposition;
import hearsay.claims.Quad;
import hearsay.claims.SenseVector;
import hearsay.claims.Testimony;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Two testimonies that are being compared, what is soonest compared first. Lives inside of one call. */
final class Compared {

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

    /** What politicians do all day long. */
    private static final Set<Quad> VERBAL = EnumSet.of(Quad.VERBAL_COOPERATION, Quad.VERBAL_CONFLICT);

    private static final double COPY = 0.9;
    private static final double HIGH = 0.6;
    private static final double SOME = 0.3;
    private static final double LOW = 0.1;
    private static final double MOST = 0.6;
    private static final int LEAST_WORDS = 2;

    private final Profile one;
    private final Profile other;
    private final Whereabouts whereabouts;
    private final Set<ActorId> shared;
    private final List<Level> levels = new ArrayList<>(Field.values().length);

    Compared(Profile one, Profile other, Whereabouts whereabouts) {
        this.one = one;
        this.other = other;
        this.whereabouts = whereabouts;
        this.shared = Party.shared(one, other);
    }

    /** How far they agree in what was compared so far. */
    List<Level> levels() {
        return levels;
    }

    /** Compares what is coded of them. */
    Compared told() {
        levels.add(types(one.testimony().proposition(), other.testimony().proposition()));
        levels.add(Phase.compare(one.phase(), other.phase()));
        levels.add(Party.actors(one, other));
        levels.add(Party.recipients(one, other));
        levels.add(whereabouts.compare(one.places(), other.places()));
        levels.add(Stretch.compare(one, other));
        levels.add(Numbers.compare(
                one.testimony().proposition().quantities(),
                other.testimony().proposition().quantities()));
        levels.add(mentions(one.testimony(), other.testimony()));
        return this;
    }

    /** Compares the words of who and what, and whom the reports name. */
    Compared names() {
        boolean general = one.doers().general() || other.doers().general();
        Level words = words(one.wordsBeside(shared), other.wordsBeside(shared));
        levels.add(general && words == Level.WORDS_NONE ? Level.WORDS_UNTOLD : words);
        levels.add(whereabouts.settings(one, other));
        return this;
    }

    /** Compares what their sentences are about; last, since it sees whether all in all enough agrees. */
    Compared senses() {
        levels.add(senses(one.testimony(), other.testimony(), shared.isEmpty()));
        levels.add(substance());
        return this;
    }

    private Level substance() {
        int agreeing = 0;
        boolean much = Party.littleKnown(one, other);
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
}
