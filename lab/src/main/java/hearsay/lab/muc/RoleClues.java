// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.claims.Argument;
import hearsay.claims.Event;
import hearsay.claims.EventRole;
import java.util.Set;
import java.util.TreeSet;

/** What an organisation does and suffers in the events of an incident, and who else does. */
final class RoleClues {

    private static final Set<EventRole> PARTIES = Set.of(EventRole.ACTOR, EventRole.RECIPIENT);

    private final Page page;

    RoleClues(Page page) {
        this.page = page;
    }

    void add(Suspect suspect, int index, Set<String> clues) {
        Incident incident = page.incidents().get(index);
        String camp = suspect.camp();
        Set<EventRole> played = new TreeSet<>();
        Set<String> doers = new TreeSet<>();
        for (Event event : page.reading().events()) {
            boolean here = incident.triggers().contains(event.trigger());
            for (Argument argument : event.arguments()) {
                if (PARTIES.contains(argument.role())) {
                    if (suspect.in(argument.filler())) {
                        plays(suspect, event, argument, here, clues);
                        if (here) {
                            played.add(argument.role());
                        }
                    }
                    if (here) {
                        others(suspect, argument, doers, clues);
                    }
                }
            }
        }
        boolean acts = played.contains(EventRole.ACTOR);
        clues.add("plays=" + !played.isEmpty());
        clues.add("acts=" + acts + "," + played.contains(EventRole.RECIPIENT));
        for (String doer : doers) {
            clues.add("doer,camp=" + doer + camp);
            if (!acts) {
                clues.add("doer,not acts,camp=" + doer + camp);
            }
        }
        if (doers.isEmpty()) {
            clues.add("no doer,camp=" + camp);
        }
    }

    private static void plays(Suspect suspect, Event event, Argument argument, boolean here, Set<String> clues) {
        String camp = suspect.camp();
        EventRole role = argument.role();
        clues.add("any=" + role + event.type());
        clues.add("any,camp=" + role + event.type() + camp);
        if (here) {
            clues.add("role=" + role);
            clues.add("role,camp=" + role + camp);
            if (suspect.in(argument.head())) {
                clues.add("head=" + role);
                clues.add("head,camp=" + role + camp);
            }
        }
    }

    private void others(Suspect suspect, Argument argument, Set<String> doers, Set<String> clues) {
        String kind = page.words().doer(page.lemma(argument.head())).orElse("");
        if (argument.role() == EventRole.RECIPIENT) {
            if (kind.equals("soldier")) {
                clues.add("soldiers=" + suspect.camp());
            }
            return;
        }
        clues.add("somebody");
        if (!kind.isEmpty()) {
            doers.add(kind);
        } else if (!suspect.in(argument.filler())) {
            doers.add("else");
        }
    }
}
