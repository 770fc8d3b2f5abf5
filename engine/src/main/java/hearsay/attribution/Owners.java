// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.RoleSpan;
import hearsay.analysis.Upos;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** "Its spokesman", "his lawyer", "their representatives": the class keeps its words, and whose they are is told by name. */
final class Owners {

    private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their");

    private final Clauses clauses;
    private final Pronouns pronouns;
    private final ShortForms shortForms;

    Owners(Clauses clauses, Pronouns pronouns, ShortForms shortForms) {
        this.clauses = clauses;
        this.pronouns = pronouns;
        this.shortForms = shortForms;
    }

    /** A class that belongs to somebody, by the name of whom it belongs to; empty where nobody owns it, or nobody knows who. */
    Optional<Resolved> resolve(Source source, RoleSpan span) {
        String word = clauses.token(span.from()).form().toLowerCase(Locale.ROOT);
        if (!POSSESSIVE.contains(word) || !(source instanceof Source.Unnamed unnamed)) {
            return Optional.empty();
        }
        return behind(span, word).or(() -> pronouns.nearest(word, span.from())).flatMap(owner -> {
            Source whose = shortForms.full(owner);
            Optional<Source> owned = owned(unnamed, word, whose);
            return owned.map(one -> Resolved.found(one, span, owner.phrase(), "owner-" + word));
        });
    }

    /** "While his advisers have said so, Mr. Brandt is …": in a clause that opens its sentence, the subject behind it. */
    private Optional<Antecedent> behind(RoleSpan span, String word) {
        int first = clauses.sentenceAt(span.from()).from();
        boolean opens = clauses.token(first).upos() == Upos.SCONJ && span.from() - first <= 2;
        int root = clauses.root(clauses.sentenceAt(span.from()));
        return opens && root > span.to()
                ? clauses.child(root, "nsubj")
                        .filter(subject -> subject > span.to())
                        .flatMap(subject -> pronouns.at(subject, word))
                : Optional.empty();
    }

    /** The same, where the owner is known. */
    Optional<Resolved> of(Source source, RoleSpan span, Source owner) {
        String word = clauses.token(span.from()).form().toLowerCase(Locale.ROOT);
        return POSSESSIVE.contains(word) && source instanceof Source.Unnamed unnamed
                ? owned(unnamed, word, owner).map(one -> Resolved.worded(one, span))
                : Optional.empty();
    }

    private static Optional<Source> owned(Source.Unnamed unnamed, String word, Source whose) {
        String label = unnamed.description();
        String rest =
                label.toLowerCase(Locale.ROOT).startsWith(word + " ") ? label.substring(word.length() + 1) : label;
        Optional<String> owner = whose.fold(
                publisher -> Optional.empty(),
                named -> Optional.of(named.name()),
                other -> Optional.of(other.description()),
                hidden -> Optional.empty());
        List<Optional<String>> countries = List.of(unnamed.country(), country(whose));
        Sector sector = unnamed.sector() == Sector.UNK ? sector(whose) : unnamed.sector();
        return owner.map(name -> new Source.Unnamed(
                name + (name.endsWith("s") ? "' " : "'s ") + rest,
                countries.stream().flatMap(Optional::stream).findFirst(),
                sector,
                unnamed.headcount(),
                unnamed.anonymous(),
                unnamed.mention()));
    }

    private static Optional<String> country(Source source) {
        return source.fold(
                publisher -> Optional.empty(),
                Source.Named::country,
                Source.Unnamed::country,
                hidden -> Optional.empty());
    }

    private static Sector sector(Source source) {
        return source.fold(publisher -> Sector.UNK, Source.Named::sector, Source.Unnamed::sector, hidden -> Sector.UNK);
    }
}
