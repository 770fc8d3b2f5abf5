// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.lab.muc.Template.Fill;
import hearsay.lab.muc.Template.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An incident as a template whose status is open, and who may be behind it.
 *
 * @param clues to whether it is an incident that the task asks for; in alphabetical order, so that sums have the same bits everywhere
 */
record Told(Template open, Set<String> clues, List<Lead> leads) {

    /** Somebody who may be behind it, and what speaks for and against. */
    record Lead(Suspect suspect, Set<String> clues) {

        Lead {
            clues = Collections.unmodifiableSortedSet(new TreeSet<>(clues));
        }
    }

    private static final int MOST = 2;

    /** What an expectation is worth once another organisation is behind the incident: keys seldom name two. */
    private static final double SECOND = 0.5;

    private record Choice(Lead lead, StatusModel.Answer answer) {}

    Told {
        clues = Collections.unmodifiableSortedSet(new TreeSet<>(clues));
        leads = List.copyOf(leads);
    }

    /** The template with the status of those that a model thinks behind it. @param least what must be expected of a fill to give it */
    Template filled(StatusModel model, double least) {
        List<Choice> choices = leads.stream()
                .map(lead -> new Choice(lead, model.answer(clues, lead.clues())))
                .sorted(Comparator.comparing((Choice choice) -> choice.answer().worth())
                        .reversed())
                .limit(MOST)
                .toList();
        List<Fill> fills = new ArrayList<>();
        for (Choice choice : choices) {
            double share = fills.isEmpty() ? 1 : SECOND;
            if (share * choice.answer().worth() >= least) {
                fills.add(choice.answer().status().fill(choice.lead().suspect()));
            }
        }
        Map<Slot, List<Fill>> slots = new EnumMap<>(open.slots());
        slots.put(Slot.STATUS, fills);
        return new Template(open.message(), open.optional(), slots);
    }
}
