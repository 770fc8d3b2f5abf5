// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.ClusterId;
import hearsay.claims.EventType;
import hearsay.claims.Interval;
import hearsay.claims.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a list shows of a cluster besides its numbers, and what lists are sifted by.
 *
 * @param words what it alleges
 * @param headline on how many origins: "9 reports, 1 origin"
 * @param alarms what ought to be looked at first, in words
 * @param urgency how urgent the alarms are together; 0 where there are none
 * @param calibrated whether any source's own record is in its probability
 * @param voices who takes which side
 * @param traits what it is found by
 */
public record ClusterBrief(
        ClusterId cluster,
        String words,
        String headline,
        List<String> alarms,
        int urgency,
        boolean calibrated,
        Voices voices,
        Traits traits) {

    /** Holders by what they do, each named once, those who spoke first named first. */
    public record Voices(List<String> affirming, List<String> denying, List<String> doubting, List<String> silent) {

        public Voices {
            affirming = List.copyOf(affirming);
            denying = List.copyOf(denying);
            doubting = List.copyOf(doubting);
            silent = List.copyOf(silent);
        }
    }

    /**
     * What a cluster is found by.
     *
     * @param holders whoever speaks of it, relays too
     * @param actors names, wordings and countries of who takes part
     * @param places names and countries
     */
    public record Traits(
            Set<String> holders,
            Set<Position> positions,
            Set<EventType> types,
            Optional<Interval> when,
            Set<String> actors,
            Set<String> places,
            Set<String> outlets) {

        public Traits {
            holders = Set.copyOf(holders);
            positions = Set.copyOf(positions);
            types = Set.copyOf(types);
            actors = Set.copyOf(actors);
            places = Set.copyOf(places);
            outlets = Set.copyOf(outlets);
        }
    }

    public ClusterBrief {
        alarms = List.copyOf(alarms);
    }
}
