// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.ActorId;
import hearsay.claims.EventRole;
import hearsay.claims.Location;
import hearsay.claims.Participant;
import hearsay.claims.Place;
import hearsay.claims.Quad;
import hearsay.claims.Testimony;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A testimony made ready for many comparisons.
 *
 * @param doers who acts, and with whom or what
 * @param receivers who is acted upon; in dealings of equals all are doers
 * @param words the words that name who and what takes part
 * @param setting whom and where the whole report speaks of
 * @param day the day of publication, counted from 1970
 */
record Profile(
        Testimony testimony,
        Phase phase,
        Party doers,
        Party receivers,
        Set<String> words,
        Set<String> setting,
        List<Place> places,
        Stretch when,
        long day) {

    private static final Set<EventRole> DOING = EnumSet.of(EventRole.ACTOR, EventRole.INSTRUMENT);
    private static final Set<EventRole> SUFFERING = EnumSet.of(EventRole.RECIPIENT, EventRole.ON_BEHALF_OF);

    /** @param merged actors that a person ruled to be another */
    static Profile of(Testimony testimony, Map<ActorId, ActorId> merged) {
        boolean equals = testimony.proposition().type().quad() == Quad.VERBAL_COOPERATION;
        List<Participant> all = testimony.proposition().participants();
        Set<String> words = new HashSet<>();
        all.forEach(one -> Words.of(one.wording()).forEach(words::add));
        return new Profile(
                testimony,
                Phase.of(testimony.proposition().realis()),
                Party.of(all, one -> DOING.contains(one.role()) || equals, merged),
                Party.of(all, one -> SUFFERING.contains(one.role()) && !equals, merged),
                Set.copyOf(words),
                Set.copyOf(testimony.setting()),
                testimony.proposition().locations().stream()
                        .map(Location::place)
                        .toList(),
                Stretch.of(testimony),
                testimony.published().toLocalDate().toEpochDay());
    }
}
