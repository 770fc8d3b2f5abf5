// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.analysis.Analysis;
import hearsay.analysis.Token;
import hearsay.geo.Toponym.Use;
import hearsay.knowledge.Gazetteer;
import hearsay.knowledge.GazetteerEntry;
import hearsay.knowledge.PlaceKind;
import java.util.List;
import java.util.Set;

/**
 * Tells a country that acts from a country where something happens, by what the sentence does with its name (codebook,
 * section 6): a country or a capital that is a subject, an owner or the party of a verb such as "accuse" acts.
 */
final class Uses {

    /** Whoever stands after these words is a party to something, not its scene. */
    private static final Set<String> PARTIES = Set.of("by", "against", "with", "behalf", "between");

    /** What lies between two of them is a place. */
    private static final Set<String> STRETCHES = Set.of(
            "border",
            "frontier",
            "road",
            "highway",
            "route",
            "line",
            "area",
            "region",
            "zone",
            "strip",
            "distance",
            "railway",
            "flight",
            "territory",
            "halfway",
            "midway",
            "located",
            "lie",
            "travel",
            "fly",
            "shuttle",
            "run");

    /** One does this to somebody, not to a place. */
    private static final Set<String> ADDRESSING = Set.of(
            "accuse",
            "blame",
            "urge",
            "tell",
            "ask",
            "warn",
            "press",
            "pressure",
            "criticise",
            "criticize",
            "condemn",
            "support",
            "back",
            "help",
            "aid",
            "fund",
            "arm",
            "supply",
            "allow",
            "force",
            "call",
            "join",
            "sue",
            "thank",
            "threaten",
            "invite",
            "recognise",
            "recognize",
            "represent",
            "denounce",
            "advise",
            "persuade",
            "assure");

    private final Gazetteer gazetteer;

    Uses(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** What a name does. @param from its first token @param to the token after its last @param entries what it may mean */
    Use of(Analysis analysis, int from, int to, List<GazetteerEntry> entries) {
        if (entries.stream().noneMatch(this::canAct)) {
            return Use.PLACE;
        }
        int head = from;
        while (true) {
            int next = analysis.tokens().get(head).head();
            if (next == head || next < from || next >= to) {
                break;
            }
            head = next;
        }
        return acts(analysis, head, 3) ? Use.ACTOR : Use.PLACE;
    }

    private boolean canAct(GazetteerEntry entry) {
        return entry.kind() == PlaceKind.COUNTRY
                || entry.kind() == PlaceKind.TOWN && gazetteer.isCapital(entry.name(), entry.country());
    }

    private boolean acts(Analysis analysis, int token, int depth) {
        Token name = analysis.tokens().get(token);
        Token head = analysis.tokens().get(name.head());
        String relation = name.relation();
        return switch (relation) {
            case "nsubj", "nmod:poss", "vocative" -> true;
            case "nsubj:pass", "obj", "iobj" -> ADDRESSING.contains(head.lemma());
            case "conj", "appos" -> depth > 0 && acts(analysis, name.head(), depth - 1);
            case "obl", "nmod", "obl:agent" -> marked(analysis, token);
            default -> false;
        };
    }

    /** Whether a preposition before the name makes it a party. */
    private static boolean marked(Analysis analysis, int token) {
        for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
            Token word = analysis.tokens().get(i);
            if (word.relation().equals("case") && word.head() == token) {
                boolean stretch = word.lemma().equals("between")
                        && STRETCHES.contains(analysis.tokens()
                                .get(analysis.tokens().get(token).head())
                                .lemma());
                return PARTIES.contains(word.lemma()) && !stretch;
            }
        }
        return false;
    }
}
