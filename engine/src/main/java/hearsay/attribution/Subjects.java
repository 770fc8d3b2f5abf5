// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Those who are called by what they are and stand as subjects, whether they say something there or not: "the defence ministry",
 * "the Kremlin's spokesman was brief".
 */
final class Subjects {

    /** Bodies, for which "it" stands. */
    static final Set<String> BODIES = Set.of(
            "group",
            "ministry",
            "army",
            "government",
            "agency",
            "company",
            "organisation",
            "organization",
            "party",
            "parliament",
            "court",
            "council",
            "committee",
            "commission",
            "office",
            "department",
            "union",
            "newspaper",
            "website",
            "site",
            "channel",
            "station",
            "firm",
            "bank",
            "police",
            "military",
            "navy",
            "kremlin",
            "statement",
            "report",
            "embassy",
            "body",
            "team",
            "side",
            "administration",
            "authority",
            "campaign",
            "study",
            "poll");

    /** Persons of whom there is one, for whom "he" or "she" stands. */
    private static final Set<String> OFFICERS = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "president",
            "minister",
            "premier",
            "chancellor",
            "governor",
            "mayor",
            "ambassador",
            "envoy",
            "general",
            "colonel",
            "admiral",
            "commander",
            "chief",
            "chairman",
            "director",
            "secretary",
            "judge",
            "prosecutor",
            "lawyer",
            "bishop",
            "king",
            "leader");

    private Subjects() {}

    /** @param sources spans that are somebody's source already; persons in them are left out */
    static List<RoleSpan> of(Clauses clauses, Set<RoleSpan> sources) {
        List<RoleSpan> found = new ArrayList<>();
        for (int token = 0; token < clauses.analysis().tokens().size(); token++) {
            if (body(clauses, token) || officer(clauses, token) && !within(sources, token)) {
                RoleSpan phrase = clauses.phrase(
                        Role.SOURCE, token, clauses.sentenceAt(token).from(), token + 1);
                if (phrase.to() - phrase.from() > 1) {
                    found.add(phrase);
                }
            }
        }
        return found;
    }

    private static boolean body(Clauses clauses, int token) {
        return clauses.token(token).upos() == Upos.NOUN
                && clauses.reads(token, BODIES)
                && clauses.token(token).relation().startsWith("nsubj");
    }

    /** Of the main clause, and told apart from others: a bare "the general" was named before. */
    private static boolean officer(Clauses clauses, int token) {
        return clauses.token(token).xpos().equals("NN")
                && clauses.reads(token, OFFICERS)
                && clauses.token(token).relation().equals("nsubj")
                && clauses.token(token).head() == clauses.root(clauses.sentenceAt(token))
                && clauses.child(token, "nmod", "amod", "compound").isPresent();
    }

    private static boolean within(Set<RoleSpan> sources, int token) {
        return sources.stream().anyMatch(source -> source.from() <= token && token < source.to());
    }
}
