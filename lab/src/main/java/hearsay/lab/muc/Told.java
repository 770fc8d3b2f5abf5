// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.lab.muc.Template.Fill;
import hearsay.lab.muc.Template.Slot;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An incident as a template whose status is open, and who may be behind it. */
record Told(Template open, List<Lead> leads) {

    /** Somebody who may be behind it, and what speaks for and against. */
    record Lead(Suspect suspect, Set<String> clues) {}

    private static final int MOST = 2;

    private record Choice(Lead lead, StatusModel.Answer answer) {}

    Told {
        leads = List.copyOf(leads);
    }

    /** The template with the status of those that a model thinks behind it. */
    Template filled(StatusModel model) {
        List<Fill> fills = leads.stream()
                .flatMap(lead -> choice(model, lead))
                .sorted(Comparator.comparing((Choice choice) -> choice.answer().part())
                        .reversed())
                .limit(MOST)
                .map(choice -> choice.answer().status().fill(choice.lead().suspect()))
                .toList();
        Map<Slot, List<Fill>> slots = new EnumMap<>(open.slots());
        slots.put(Slot.STATUS, fills);
        return new Template(open.message(), open.optional(), slots);
    }

    private static Stream<Choice> choice(StatusModel model, Lead lead) {
        Optional<StatusModel.Answer> answer = model.answer(lead.clues());
        return answer.map(found -> new Choice(lead, found)).stream();
    }
}
