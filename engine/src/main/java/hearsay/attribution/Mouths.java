// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Sentence;
import hearsay.analysis.Upos;
import hearsay.claims.Derivation;
import hearsay.claims.Link;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** People who speak for a holder: "through a spokeswoman", "via his lawyers". What they bring is the holder's word, by their mouth. */
final class Mouths {

    private static final String FILE = "attribution/en/mouths.tsv";
    private static final String RULE = "attribution/through-mouth";

    private final Set<String> ways;
    private final Set<String> people;

    private Mouths(Table table) {
        this.ways = words(table, "way");
        this.people = words(table, "mouth");
    }

    static Mouths of(Edition edition) {
        return new Mouths(edition.table(FILE));
    }

    private static Set<String> words(Table table, String kind) {
        return table.rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The hop through which a statement came, if its sentence names one outside of what it says. */
    Optional<Link> of(Held held, Clauses clauses, HolderResolver resolver) {
        Optional<RoleSpan> cue = held.told().statement().cue();
        return cue.flatMap(one -> phrase(held.told(), one, clauses)).map(phrase -> {
            Resolved who = resolver.owned(phrase, held.holder().source())
                    .orElseGet(() -> resolver.resolve(held.told(), phrase));
            Span way = clauses.token(phrase.from() - 1).span();
            return new Link(who.source(), Optional.of(way), new Derivation(RULE, List.of(way, phrase.span())));
        });
    }

    private Optional<RoleSpan> phrase(Told told, RoleSpan cue, Clauses clauses) {
        Sentence sentence = clauses.sentenceAt(cue.from());
        for (int way = sentence.from(); way + 1 < sentence.to(); way++) {
            if (ways.contains(clauses.lemma(way)) && !inside(way, told)) {
                int noun = noun(way, sentence, clauses);
                if (noun > way && people.contains(clauses.lemma(noun)) && serves(noun, way, cue, clauses)) {
                    return Optional.of(clauses.phrase(Role.SOURCE, noun, way + 1, end(noun, sentence, clauses)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean inside(int token, Told told) {
        return told.statement().contents().stream()
                .anyMatch(content -> content.from() <= token && token < content.to() - 2);
    }

    /** The noun behind "through": what it marks in the tree, or else the last noun of the run behind it. */
    private static int noun(int way, Sentence sentence, Clauses clauses) {
        int head = clauses.token(way).head();
        if (head > way && clauses.token(head).upos() == Upos.NOUN) {
            return head;
        }
        int at = way + 1;
        while (at < sentence.to()
                && clauses.token(at).upos() != Upos.NOUN
                && clauses.token(at).upos() != Upos.PUNCT) {
            at++;
        }
        return at < sentence.to() && clauses.token(at).upos() == Upos.NOUN ? at : -1;
    }

    /** Names and appositions behind the noun are the phrase's own; a comma ends it. */
    private static int end(int noun, Sentence sentence, Clauses clauses) {
        int at = noun + 1;
        while (at < sentence.to() && clauses.token(at).upos() == Upos.PROPN) {
            at++;
        }
        return at;
    }

    /** Whether the words go with the cue: they hang on it, or stand right beside it, or open the sentence before it. */
    private static boolean serves(int noun, int way, RoleSpan cue, Clauses clauses) {
        int above = clauses.token(noun).head();
        boolean hangs = cue.from() <= above && above < cue.to();
        boolean beside = way >= cue.to() && way - cue.to() <= 5 || way < cue.from() && cue.from() - noun <= 4;
        return hangs || beside || cue.from() <= way && way < cue.to();
    }
}
