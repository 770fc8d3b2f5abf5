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

    private static final Set<String> PREPOSITIONS =
            Set.of("of", "by", "in", "from", "on", "for", "at", "with", "to", "who", "that");

    /** What says, asks, accuses or promises without being anybody. */
    private static final Set<String> SPEAKING = Set.of(
            "report",
            "statement",
            "resolution",
            "letter",
            "document",
            "communique",
            "declaration",
            "decree",
            "order",
            "ruling",
            "verdict",
            "indictment",
            "lawsuit",
            "complaint",
            "suit",
            "petition",
            "treaty",
            "agreement",
            "accord",
            "deal",
            "article",
            "editorial",
            "newspaper",
            "paper",
            "broadcast",
            "ad",
            "advertisement",
            "campaign",
            "memo",
            "note",
            "message",
            "study",
            "review",
            "inquiry",
            "investigation",
            "charter",
            "constitution",
            "law",
            "bill",
            "motion",
            "draft",
            "text",
            "caller",
            "official",
            "member",
            "protester",
            "voter",
            "worker",
            "student",
            "soldier",
            "officer",
            "expert",
            "analyst",
            "critic",
            "supporter",
            "ally",
            "opponent",
            "rival",
            "community",
            "public",
            "world",
            "committee",
            "court",
            "council",
            "agency",
            "organization",
            "organisation",
            "association",
            "institution",
            "authority",
            "administration",
            "ministry",
            "department",
            "office",
            "commission",
            "board",
            "panel",
            "bank",
            "company",
            "firm",
            "union",
            "church",
            "police",
            "army",
            "military",
            "movement",
            "coalition",
            "alliance",
            "front",
            "militant",
            "rebel",
            "guerrilla",
            "gunman",
            "crowd",
            "mob",
            "gang",
            "family",
            "resident",
            "villager",
            "citizen",
            "refugee",
            "migrant",
            "prisoner",
            "hostage",
            "driver",
            "passenger",
            "sector",
            "element",
            "base",
            "leadership",
            "staff",
            "crew",
            "mission",
            "embassy",
            "school",
            "university",
            "deployment",
            "intervention",
            "operation",
            "offensive",
            "presence");

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
        boolean somebody =
                parties.stream().anyMatch(party -> party.actor().isPresent() || acts(party.wording()) || called(party));
        if (onlyThought(one) || !DEEDS.contains(one.type()) && thingsAct(parties)) {
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

    /** Whether somebody should do it and only things do: "the increase allows", "her illness forced". */
    private static boolean thingsAct(List<Participant> parties) {
        List<Participant> actors = parties.stream()
                .filter(party -> party.role() == EventRole.ACTOR)
                .toList();
        return !actors.isEmpty()
                && actors.stream()
                        .allMatch(party -> party.actor().isEmpty()
                                && !acts(party.wording())
                                && !speaks(party.wording())
                                && !Character.isUpperCase(head(party.wording()).charAt(0)));
    }

    /** Whether somebody acts who has a name that nobody knows. */
    private static boolean called(Participant party) {
        return party.role() == EventRole.ACTOR
                && Character.isUpperCase(head(party.wording()).charAt(0))
                && party.wording().indexOf(' ') > 0;
    }

    /** Whether a document speaks, or a body by what it is. */
    private static boolean speaks(String wording) {
        String last = head(wording).toLowerCase(Locale.ROOT);
        return SPEAKING.contains(last) || last.endsWith("s") && SPEAKING.contains(last.substring(0, last.length() - 1));
    }

    /** The last word before the first preposition: "a report by the ministry" is a report. */
    private static String head(String wording) {
        String[] words = wording.split(" ");
        int last = words.length - 1;
        for (int i = 1; i < words.length; i++) {
            if (PREPOSITIONS.contains(words[i])) {
                last = i - 1;
                break;
            }
        }
        return words[last].isEmpty() ? wording : words[last];
    }

    /** Whether the last word names somebody, though nobody knows whom. */
    private static boolean acts(String wording) {
        String last = wording.substring(wording.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return SOMEBODY.contains(last)
                || last.endsWith("s") && SOMEBODY.contains(last.substring(0, last.length() - 1))
                || last.endsWith("ies") && SOMEBODY.contains(last.substring(0, last.length() - 3) + "y");
    }
}
