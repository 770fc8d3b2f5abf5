// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import hearsay.claims.Derivation;
import hearsay.claims.Headcount;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * "US, Egyptian and diplomatic sources": classes that share one noun. Each is a holder of its own, and is called by its adjective with
 * the noun.
 */
final class SharedNoun {

    /** A class, and the words that stand for it: the noun itself only for the last. */
    record Part(RoleSpan words, Resolved holder) {}

    private static final Set<String> DETERMINERS = Set.of("the", "both", "some", "several", "many", "senior");
    private static final Set<String> NO_CLASS = Set.of("other", "more", "several", "many", "new", "former", "old");

    private final Clauses clauses;
    private final Holders holders;

    SharedNoun(Clauses clauses, Holders holders) {
        this.clauses = clauses;
        this.holders = holders;
    }

    /** The classes of a source, two or more in text order; none where it is of another form. */
    List<Part> parts(RoleSpan source) {
        int at = source.from();
        while (at < source.to() && DETERMINERS.contains(form(at))) {
            at++;
        }
        List<Integer> modifiers = new ArrayList<>();
        boolean joined = false;
        while (at + 1 < source.to() && modifier(at)) {
            modifiers.add(at++);
            if (joined) {
                break;
            }
            while (at < source.to() && (form(at).equals(",") || form(at).equals("and"))) {
                joined |= form(at).equals("and");
                at++;
            }
        }
        return joined && modifiers.size() > 1 && noun(at, source.to()) && peoples(modifiers)
                ? parts(modifiers, at, source.to())
                : List.of();
    }

    private List<Part> parts(List<Integer> modifiers, int noun, int to) {
        List<Part> parts = new ArrayList<>();
        String words = words(noun, to);
        for (int modifier : modifiers) {
            boolean last = modifier == noun - 1;
            RoleSpan span = clauses.role(Role.SOURCE, modifier, last ? to : modifier + 1);
            Source source = new Source.Unnamed(
                    words(modifier, modifier + 1) + " " + words,
                    country(modifier),
                    sector(noun, to),
                    Headcount.SOME,
                    anonymous(modifier, to),
                    Optional.of(span.span()));
            Derivation because = new Derivation(
                    Resolved.RULE + "shared-noun",
                    List.of(
                            clauses.token(modifier).span(),
                            clauses.token(to - 1).span()));
            parts.add(new Part(span, new Resolved(source, because, Optional.empty())));
        }
        return parts;
    }

    /** One word that tells a class from another. */
    private boolean modifier(int token) {
        Token word = clauses.token(token);
        return (word.upos() == Upos.ADJ || word.upos() == Upos.PROPN) && !NO_CLASS.contains(form(token));
    }

    /** Common nouns to the end, the last of them a plural. */
    private boolean noun(int from, int to) {
        for (int token = from; token < to; token++) {
            if (clauses.token(token).upos() != Upos.NOUN) {
                return false;
            }
        }
        return from < to && clauses.token(to - 1).xpos().equals("NNS");
    }

    /** Whether they are adjectives or abbreviations, a people's or a power's among them: not "Russia and Syrian officials". */
    private boolean peoples(List<Integer> modifiers) {
        boolean people = false;
        for (int token : modifiers) {
            String written = clauses.token(token).form();
            boolean abbreviation = written.equals(written.toUpperCase(Locale.ROOT));
            boolean adjective = clauses.token(token).upos() == Upos.ADJ;
            if (!abbreviation && !adjective) {
                return false;
            }
            people |= Character.isUpperCase(written.charAt(0));
        }
        return people;
    }

    private Optional<String> country(int modifier) {
        return read(modifier, modifier + 1)
                .fold(
                        publisher -> Optional.empty(),
                        Source.Named::country,
                        Source.Unnamed::country,
                        hidden -> Optional.empty());
    }

    private Sector sector(int noun, int to) {
        return read(noun, to)
                .fold(publisher -> Sector.UNK, Source.Named::sector, Source.Unnamed::sector, hidden -> Sector.UNK);
    }

    private boolean anonymous(int from, int to) {
        return read(from, to).fold(publisher -> false, named -> false, Source.Unnamed::anonymous, hidden -> false);
    }

    private Source read(int from, int to) {
        return holders.read(clauses.analysis(), from, to);
    }

    private String words(int from, int to) {
        Analysis analysis = clauses.analysis();
        Span span = clauses.token(from).span().cover(clauses.token(to - 1).span());
        return span.in(analysis.text());
    }

    private String form(int token) {
        return clauses.token(token).form().toLowerCase(Locale.ROOT);
    }
}
