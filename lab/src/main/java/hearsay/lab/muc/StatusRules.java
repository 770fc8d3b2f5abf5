// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.lab.muc.Template.Fill;
import hearsay.lab.muc.Template.Slot;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Claim status by the decision tree of the task's guidelines over the same clues, without anything learned: the baseline that the
 * learned models are measured against. Who acts in the incident's events, claims it or is blamed for it beside it has a part.
 */
final class StatusRules {

    private StatusRules() {}

    /** The template with the status of those that the rules think behind it. */
    static Template filled(Told told) {
        List<Fill> fills = told.leads().stream()
                .flatMap(lead -> status(lead.clues()).map(status -> status.fill(lead.suspect())).stream())
                .toList();
        Map<Slot, List<Fill>> slots = new EnumMap<>(told.open().slots());
        slots.put(Slot.STATUS, fills);
        return new Template(told.open().message(), told.open().optional(), slots);
    }

    private static Optional<Status> status(Set<String> clues) {
        boolean doubted = clues.contains("same=suspect") || clues.contains("same=accuse");
        if (clues.contains("near claims responsibility") && !clues.contains("camp=state")) {
            return Optional.of(Status.CLAIMED_OR_ADMITTED);
        }
        if (!clues.contains("role=ACTOR") && !(doubted && clues.contains("camp=rebel"))) {
            return Optional.empty();
        }
        if (clues.contains("both=itselfAFFIRM") || clues.contains("both=own outletAFFIRM")) {
            return Optional.of(Status.CLAIMED_OR_ADMITTED);
        }
        if (doubted) {
            return Optional.of(
                    clues.contains("named=authority")
                            ? Status.SUSPECTED_OR_ACCUSED_BY_AUTHORITIES
                            : Status.SUSPECTED_OR_ACCUSED);
        }
        return Optional.of(clues.contains("same=maybe") ? Status.POSSIBLE : Status.REPORTED_AS_FACT);
    }
}
