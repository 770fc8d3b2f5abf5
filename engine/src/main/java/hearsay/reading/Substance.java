// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Participant;
import hearsay.claims.Proposition;
import hearsay.claims.Realis;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a proposition says enough to be one. Words that usually name an event name none where nobody takes part, nothing
 * says where, and only things act: "a deal is a deal", "the plan helps the economy".
 */
final class Substance {

    /** Deeds that tell something even where nobody is named: a strike, a march, a deployment. */
    private static final Set<EventType> DEEDS =
            EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE, EventType.PROTEST, EventType.COERCE, EventType.RETREAT);

    private static final Set<EventRole> PARTIES =
            EnumSet.of(EventRole.ACTOR, EventRole.RECIPIENT, EventRole.ON_BEHALF_OF);

    private Substance() {}

    /** Words for what goes on all over a country: they stand for no single happening. */
    private static final Set<String> GENERAL =
            Set.of("violence", "war", "conflict", "combat", "terrorism", "unrest", "hostility", "crime", "repression");

    static boolean general(String lemma) {
        return GENERAL.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** @param text of the document, for the words of the trigger */
    static boolean says(Proposition one, String text) {
        List<Participant> parties = one.participants().stream()
                .filter(participant -> PARTIES.contains(participant.role()))
                .toList();
        boolean somebody = parties.stream()
                .anyMatch(party -> party.actor().isPresent() || Wordings.acts(party.wording()) || called(party));
        if (onlyThought(one) || thingsAct(parties, DEEDS.contains(one.type()))) {
            return false;
        }
        return somebody
                || !one.locations().isEmpty()
                || !one.quantities().isEmpty()
                || DEEDS.contains(one.type())
                        && (parties.isEmpty() || one.type() != EventType.COERCE)
                        && !general(one.trigger().in(text));
    }

    /** "Any such deployment would …": a happening of which nothing is told but that it might be. */
    private static boolean onlyThought(Proposition one) {
        return (one.realis() == Realis.HYPOTHETICAL || one.realis() == Realis.GENERIC)
                && one.participants().isEmpty()
                && one.locations().isEmpty()
                && one.quantities().isEmpty();
    }

    /**
     * Whether somebody should do it and only things do: "the increase allows", "her illness forced". Of deeds only what can do none is
     * meant: whoever is called "it", "the city" or "the crew" may well attack.
     */
    private static boolean thingsAct(List<Participant> parties, boolean deed) {
        List<Participant> actors = parties.stream()
                .filter(party -> party.role() == EventRole.ACTOR)
                .toList();
        return !actors.isEmpty()
                && actors.stream()
                        .allMatch(party -> party.actor().isEmpty()
                                && (deed ? Wordings.abstraction(party.wording()) : Wordings.thing(party.wording())));
    }

    /** Whether somebody acts who has a name that nobody knows. */
    private static boolean called(Participant party) {
        return party.role() == EventRole.ACTOR
                && Character.isUpperCase(Wordings.head(party.wording()).charAt(0))
                && party.wording().indexOf(' ') > 0;
    }
}
