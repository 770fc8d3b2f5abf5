// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.claims.Sector;
import hearsay.text.Span;
import java.util.List;

/**
 * An organisation that a message speaks of, and that may be behind an incident.
 *
 * @param kind how the actors' room came to it: listed, named, body, role, class
 * @param mentions where it is spoken of, in text order, pronouns too
 * @param wordings the words that stand for it, without pronouns
 */
record Suspect(String name, Sector sector, String kind, List<Span> mentions, List<String> wordings) {

    Suspect {
        mentions = List.copyOf(mentions);
        wordings = List.copyOf(wordings);
    }

    /** Whether the words at a place stand for it, or hold words that do. */
    boolean in(Span span) {
        return mentions.stream().anyMatch(span::overlaps);
    }

    /** What it is by and large, for the weights: armed against a state, armed for it, the state, a party. */
    String camp() {
        return switch (sector) {
            case REB, UAF, CRM, PRM -> "rebel";
            case MIL, COP, SPY -> "armed";
            case GOV, JUD, LEG -> "state";
            case PTY, OPP -> "party";
            case UNK -> "unknown";
            default -> "other";
        };
    }
}
