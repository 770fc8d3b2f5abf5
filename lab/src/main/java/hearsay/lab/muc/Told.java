// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.lab.muc.Template.Fill;
import hearsay.lab.muc.Template.Slot;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An incident as a template whose status is open, and who may be behind it.
 *
 * @param clues to whether it is an incident that the task asks for
 */
record Told(Template open, Set<String> clues, List<Lead> leads) {

    /** Somebody who may be behind it, and what speaks for and against. */
    record Lead(Suspect suspect, Set<String> clues) {}

    private static final int MOST = 2;

    private record Choice(Lead lead, StatusModel.Answer answer) {}

    Told {
        clues = Set.copyOf(clues);
        leads = List.copyOf(leads);
    }

    /** The template with the status of those that a model thinks behind it. @param least what must be expected of a fill to give it */
    Template filled(StatusModel model, double least) {
        List<Fill> fills = leads.stream()
                .map(lead -> new Choice(lead, model.answer(clues, lead.clues())))
                .filter(choice -> choice.answer().worth() >= least)
                .sorted(Comparator.comparing((Choice choice) -> choice.answer().worth())
                        .reversed())
                .limit(MOST)
                .map(choice -> choice.answer().status().fill(choice.lead().suspect()))
                .toList();
        Map<Slot, List<Fill>> slots = new EnumMap<>(open.slots());
        slots.put(Slot.STATUS, fills);
        return new Template(open.message(), open.optional(), slots);
    }
}
