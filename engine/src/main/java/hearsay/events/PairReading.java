// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.claims.Event;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of a text's events links a pair, by roles and tree, and what its mood makes of it: a deed of good will that is to come
 * is a promise (AGREE), one withheld a refusal (REJECT), a hostile one to come a threat, one that must be a request (PLOVER).
 *
 * @param score how well it links the two: about 5 where both fill its roles, below 1 where hardly anything speaks for it
 */
record PairReading(Event event, int trigger, double score, PairMood mood) {

    private static final Set<EventType> GOOD_WILL = EnumSet.of(
            EventType.AGREE,
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.COOPERATE,
            EventType.AID,
            EventType.RETREAT);
    private static final Set<EventType> HOSTILE =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.PROTEST, EventType.MOBILIZE);
    private static final Set<EventType> GOVERNING =
            EnumSet.of(EventType.AGREE, EventType.REJECT, EventType.THREATEN, EventType.REQUEST);
    private static final Set<EventType> WORDS_AGAINST =
            EnumSet.of(EventType.REQUEST, EventType.THREATEN, EventType.ACCUSE, EventType.REJECT);
    private static final int CLAUSES_UP = 4;

    /** The best of the events, or what promises, refuses, threatens or asks for it; none where there are no events. */
    static Optional<PairReading> of(Pair pair, List<Event> events) {
        List<PairReading> all = new ArrayList<>();
        Set<Integer> path = pair.path();
        for (Event event : events) {
            int trigger = pair.headOf(event.trigger());
            all.add(new PairReading(event, trigger, score(pair, path, event, trigger), PairMood.of(pair, trigger)));
        }
        return all.stream()
                .max(Comparator.comparingDouble(PairReading::score))
                .map(best -> best.governor(pair, all).orElse(best));
    }

    private static double score(Pair pair, Set<Integer> path, Event event, int trigger) {
        double score = 0;
        score += fills(event, pair.actor(), false) ? 2 : 0;
        score += fills(event, pair.actor(), true) ? 1 : 0;
        score += fills(event, pair.recipient(), false) ? 1.5 : 0;
        score += path.contains(trigger) ? 1.5 : 0;
        Span word = pair.token(trigger).span();
        score -= pair.actor().contains(word) || pair.recipient().contains(word) ? 3 : 0;
        return score - 0.3 * pair.fromActor(trigger) - 0.2 * pair.fromRecipient(trigger) - 0.08 * pair.depth(trigger);
    }

    private static boolean fills(Event event, Span phrase, boolean asActor) {
        return event.arguments().stream()
                .anyMatch(argument ->
                        (!asActor || argument.role() == EventRole.ACTOR) && phrase.contains(argument.head()));
    }

    private Optional<PairReading> governor(Pair pair, List<PairReading> all) {
        int at = trigger;
        for (int step = 0; step < CLAUSES_UP; step++) {
            String relation = pair.token(at).relation();
            int head = pair.head(at);
            if (head == at) {
                return Optional.empty();
            }
            if (Set.of("xcomp", "ccomp", "advcl").contains(relation)) {
                Optional<PairReading> governor = all.stream()
                        .filter(other -> other.trigger == head && GOVERNING.contains(other.event.type()))
                        .findFirst();
                if (governor.isPresent() || relation.equals("advcl")) {
                    return governor;
                }
            } else if (!relation.equals("obj") && !relation.equals("conj")) {
                return Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    /** The type of the event with its mood. */
    EventType type() {
        EventType type = event.type();
        if (mood.obliged() && !WORDS_AGAINST.contains(type)) {
            return EventType.REQUEST;
        }
        if (GOOD_WILL.contains(type)) {
            return mood.negated() ? EventType.REJECT : mood.future() ? EventType.AGREE : type;
        }
        return HOSTILE.contains(type) && mood.future() && !mood.negated() ? EventType.THREATEN : type;
    }
}
