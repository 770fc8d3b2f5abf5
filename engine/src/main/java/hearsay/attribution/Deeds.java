// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.RoleSpan;
import hearsay.analysis.Upos;
import hearsay.knowledge.Edition;
import java.util.Set;
import java.util.stream.Collectors;

/** Deeds that look like statements: "imposed sanctions" says nothing of a truth. {@code deeds.tsv} lists their verbs. */
final class Deeds {

    private static final Set<String> OPENERS =
            Set.of("that", "whether", "if", "how", "why", "what", "who", "where", "when");
    /** Words of a cue that speak by themselves, whatever the verb: "issued a statement", "made the claim". */
    private static final Set<Upos> BARE =
            Set.of(Upos.VERB, Upos.AUX, Upos.ADV, Upos.PART, Upos.ADP, Upos.PUNCT, Upos.SCONJ);

    private final Set<String> verbs;

    private Deeds(Set<String> verbs) {
        this.verbs = Set.copyOf(verbs);
    }

    static Deeds of(Edition edition) {
        return new Deeds(edition.table("attribution/en/deeds.tsv").rows().stream()
                .map(row -> row.get("verb"))
                .collect(Collectors.toSet()));
    }

    /**
     * Whether a statement's cue is a bare verb of doing, or no words that the lexicon of cues knows, and its contents are no clause and
     * no quotation.
     *
     * @param known whether some row of the lexicon stands in the cue
     */
    boolean is(Statement statement, boolean known, Clauses clauses) {
        RoleSpan cue = statement.cue().orElseThrow();
        int head = Heads.of(clauses.analysis(), cue);
        boolean verb = clauses.token(head).upos() == Upos.VERB;
        boolean deed = verb && clauses.reads(head, verbs) && bare(cue, clauses) || verb && !known;
        return deed
                && !statement.contents().isEmpty()
                && statement.contents().stream().noneMatch(content -> says(content, head, clauses));
    }

    private static boolean bare(RoleSpan cue, Clauses clauses) {
        for (int token = cue.from(); token < cue.to(); token++) {
            if (!BARE.contains(clauses.token(token).upos())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a content says something: a quotation, a clause with its subject under the cue, or one with its own opener. */
    static boolean says(RoleSpan content, int cue, Clauses clauses) {
        if (clauses.quote(content.from()) || OPENERS.contains(clauses.lemma(content.from()))) {
            return true;
        }
        for (int token = content.from(); token < content.to(); token++) {
            String relation = clauses.token(token).relation();
            boolean said = relation.equals("ccomp") || relation.equals("parataxis");
            boolean viewed = clauses.lemma(token).equals("as") && token > content.from();
            if (viewed || said && clauses.token(token).head() == cue || roots(token, clauses)) {
                return true;
            }
        }
        return false;
    }

    /** The main verb of a sentence inside a content. */
    private static boolean roots(int token, Clauses clauses) {
        return clauses.token(token).head() == token
                && clauses.child(token, "nsubj").isPresent();
    }
}
