// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.ActorId;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Location;
import hearsay.claims.Participant;
import hearsay.claims.Place;
import hearsay.claims.Testimony;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A testimony made ready for many comparisons.
 *
 * @param doers who acts, and with whom or what
 * @param receivers who is acted upon; in dealings of equals all are doers
 * @param sweeping whether it tells of anybody at all, or of nobody: "no unit", "any such people"
 * @param dealing whether those who take part deal as equals
 * @param words the words that name who and what takes part, by whom they name; under no id where it is nobody known
 * @param allWords the same, whomever they name
 * @param setting whom and where the whole report speaks of
 * @param day the day of publication, counted from 1970
 */
record Profile(
        Testimony testimony,
        Phase phase,
        Party doers,
        Party receivers,
        boolean sweeping,
        boolean dealing,
        Map<Optional<ActorId>, Set<String>> words,
        Set<String> allWords,
        Set<String> setting,
        List<Place> places,
        Stretch when,
        long day) {

    private static final Pattern SWEEPING =
            Pattern.compile("(?i)(?:any|no|none|nobody|anybody|anyone|no-one|nothing|anything)\\b");

    /** Of those who meet, agree or work together nobody is at the receiving end. */
    private static final Set<EventType> DEALINGS = EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

    private static final Set<EventRole> DOING = EnumSet.of(EventRole.ACTOR, EventRole.INSTRUMENT);
    private static final Set<EventRole> SUFFERING = EnumSet.of(EventRole.RECIPIENT, EventRole.ON_BEHALF_OF);

    /** @param merged actors that a person ruled to be another */
    static Profile of(Testimony testimony, Map<ActorId, ActorId> merged) {
        boolean equals = DEALINGS.contains(testimony.proposition().type());
        List<Participant> all = testimony.proposition().participants();
        Map<Optional<ActorId>, Set<String>> words = new HashMap<>();
        all.forEach(one ->
                Words.of(one.wording()).forEach(words.computeIfAbsent(id(one, merged), none -> new HashSet<>())::add));
        return new Profile(
                testimony,
                Phase.of(testimony.proposition().realis()),
                Party.of(all, one -> DOING.contains(one.role()) || equals, merged),
                Party.of(all, one -> SUFFERING.contains(one.role()) && !equals, merged),
                all.stream()
                        .anyMatch(one -> one.actor().isEmpty()
                                && SWEEPING.matcher(one.wording()).lookingAt()),
                equals,
                Map.copyOf(words),
                words.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(testimony.setting()),
                testimony.proposition().locations().stream()
                        .map(Location::place)
                        .toList(),
                Stretch.of(testimony),
                testimony.published().toLocalDate().toEpochDay());
    }

    private static Optional<ActorId> id(Participant one, Map<ActorId, ActorId> merged) {
        return one.actor().map(actor -> merged.getOrDefault(actor.id(), actor.id()));
    }

    /** The words that name who and what takes part, without those that name any of these by their names. */
    Set<String> wordsBeside(Set<ActorId> shared) {
        if (shared.isEmpty()) {
            return allWords;
        }
        Set<String> beside = new HashSet<>();
        words.forEach((id, some) -> {
            if (id.isEmpty() || !shared.contains(id.get())) {
                beside.addAll(some);
            }
        });
        return beside;
    }
}
