// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Upos;
import hearsay.claims.Certainty;
import hearsay.claims.Position;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words of modality in a content: "may", "is likely to", "appears to", "is feared". */
final class Hedges {

    /** One row. A hedge whose position is not AFFIRM turns the stance: "a deal is unlikely". */
    record Hedge(String wording, Position position, Certainty certainty) {}

    /** How many words after the first verb of a content a hedge may still stand in its main clause. */
    private static final int REACH = 4;

    /** How many words of a content are read where no verb is seen. */
    private static final int LONGEST = 18;

    private static final Set<String> SUBORDINATORS = Set.of(
            "who",
            "which",
            "whom",
            "whose",
            "because",
            "when",
            "where",
            "if",
            "unless",
            "until",
            "after",
            "before",
            "since",
            "although",
            "though",
            "while",
            "whereas",
            "but",
            "that",
            ".",
            "?",
            "!",
            ";");

    private final Phrases<Hedge> phrases = new Phrases<>();

    private Hedges(Table table) {
        for (Table.Row row : table.rows()) {
            Hedge hedge = new Hedge(
                    row.get("wording"), row.get("position", Position.class), row.get("certainty", Certainty.class));
            phrases.add(hedge.wording(), hedge);
        }
    }

    static Hedges of(Edition edition) {
        return new Hedges(edition.table("attribution/en/certainty.tsv"));
    }

    /**
     * The first hedge of a content's main clause. The clause is taken from the surface: up to the first subordinator, and a few
     * words past its first verb; where the words carry a tree, the hedge must also hang on the content's top word.
     *
     * @param from first word of the content in the wording
     * @param to the word after its last
     */
    Optional<Phrases.Found<Hedge>> of(Wording wording, int from, int to) {
        int end = clauseEnd(wording, from, to);
        for (int at = from; at < end; at++) {
            Optional<Phrases.Found<Hedge>> found = stronger(phrases.at(wording, at), wording, at, to);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Phrases.Found<Hedge>> stronger(
            List<Phrases.Found<Hedge>> found, Wording wording, int at, int to) {
        Wording.Word word = wording.words().get(at);
        boolean month = word.written().equals("May") && at > 0;
        return found.stream().filter(one -> !month && one.to() <= to).findFirst();
    }

    private static int clauseEnd(Wording wording, int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        for (int at = from; at < limit; at++) {
            Wording.Word word = wording.words().get(at);
            if (at > from + 1 && word.reads(SUBORDINATORS)) {
                return at;
            }
            if (word.upos() == Upos.VERB || word.upos() == Upos.AUX) {
                limit = Math.min(limit, at + 1 + REACH);
            }
        }
        return limit;
    }
}
