// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Participant;
import hearsay.claims.Proposition;
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

    private static final Set<String> SOMEBODY = Set.of(
            "side",
            "country",
            "nation",
            "state",
            "party",
            "group",
            "faction",
            "delegation",
            "leader",
            "government",
            "people",
            "he",
            "she",
            "they",
            "we",
            "i",
            "you",
            "him",
            "her",
            "them",
            "us",
            "me",
            "who",
            "whom",
            "both",
            "others",
            "another",
            "anyone",
            "anybody",
            "someone",
            "somebody",
            "everyone",
            "everybody",
            "nobody",
            "none",
            "one",
            "all",
            "some",
            "many",
            "those",
            "dozen",
            "hundred",
            "thousand",
            "man",
            "woman",
            "child",
            "ones",
            "team",
            "force",
            "unit");

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
        boolean somebody = parties.stream().anyMatch(party -> party.actor().isPresent() || acts(party.wording()));
        return somebody
                || !one.locations().isEmpty()
                || !one.quantities().isEmpty()
                || DEEDS.contains(one.type())
                        && (parties.isEmpty() || one.type() != EventType.COERCE)
                        && !general(one.trigger().in(text));
    }

    /** Whether the last word names somebody, though nobody knows whom. */
    private static boolean acts(String wording) {
        String last = wording.substring(wording.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return SOMEBODY.contains(last)
                || last.endsWith("s") && SOMEBODY.contains(last.substring(0, last.length() - 1))
                || last.endsWith("ies") && SOMEBODY.contains(last.substring(0, last.length() - 3) + "y");
    }
}
