// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Upos;
import hearsay.attribution.Antecedent.Gender;
import hearsay.attribution.Antecedent.Kind;
import hearsay.claims.Derivation;
import hearsay.claims.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "The spokesman", "the ministry", "the news agency", "Haftar", "the LNA": whom the text has called by more words before. "A second
 * diplomat" and "another official" are somebody else, and keep their own words.
 */
final class ShortForms {

    private static final Set<String> SHORT = Set.of("the", "this", "that", "these", "those", "same");
    private static final int LONGEST = 20;
    private static final int NEAR = 2;

    private final Holders holders;
    private final Clauses clauses;
    private final Antecedents antecedents;
    private final FullNames fullNames;

    ShortForms(Holders holders, Clauses clauses, Antecedents antecedents) {
        this.holders = holders;
        this.clauses = clauses;
        this.antecedents = antecedents;
        this.fullNames = new FullNames(clauses.analysis(), holders.givenNames());
    }

    /** Whom an antecedent means in its turn: by its full name, or by whom its own short form stands for. */
    Source full(Antecedent one) {
        RoleSpan phrase = one.phrase();
        Optional<Resolved> shortForm = before(phrase, Heads.of(clauses.analysis(), phrase));
        return shortForm
                .or(() -> named(one.source(), phrase))
                .map(Resolved::source)
                .orElse(one.source());
    }

    /** A short name by the fullest that the document gives: "Haftar" by "Khalifa Haftar", "LNA" by "Libyan National Army". */
    Optional<Resolved> named(Source source, RoleSpan span) {
        if (!(source instanceof Source.Named named)) {
            return Optional.empty();
        }
        return fullNames
                .of(named.name(), span.span())
                .map(mention -> new Resolved(
                        new Source.Named(
                                mention.span().in(clauses.analysis().text()),
                                named.country(),
                                named.sector(),
                                Optional.of(span.span())),
                        new Derivation(Resolved.RULE + "full-name", List.of(span.span(), mention.span())),
                        Optional.empty()));
    }

    /** "The spokesman", "the ministry", "the news agency": the nearest earlier phrase that says the same and more. */
    Optional<Resolved> before(RoleSpan span, int head) {
        Optional<Relay> relay = holders.asRelay(clauses.analysis(), span);
        if (relay.filter(Relay::generic).isPresent() && clauses.reads(span.from(), SHORT)) {
            Optional<Antecedent> agency = antecedents.all().stream()
                    .filter(one -> one.phrase().to() <= span.from())
                    .filter(one -> holders.asRelay(clauses.analysis(), one.phrase())
                            .filter(known -> !known.generic())
                            .isPresent())
                    .reduce((earlier, later) -> later);
            if (agency.isPresent()) {
                Source source = holders.asRelay(clauses.analysis(), agency.get().phrase())
                        .map(Resolved::outlet)
                        .orElse(agency.get().source());
                return Optional.of(Resolved.found(source, span, agency.get().phrase(), "agency-before"));
            }
        }
        if (!definite(span, head)) {
            return Optional.empty();
        }
        return earlier(clauses.lemma(head), span).map(phrase -> {
            Source source = holders.read(clauses.analysis(), Optional.of(phrase));
            return Resolved.found(
                    named(source, phrase).map(Resolved::source).orElse(source), span, phrase, "short-form");
        });
    }

    /** "The Republican", "the Democratic nominee": the person last named, in this sentence or the two before. */
    Optional<Resolved> described(RoleSpan span, int head) {
        boolean fits = clauses.lemma(span.from()).equals("the")
                && head == span.to() - 1
                && !clauses.token(head).xpos().endsWith("S")
                && holders.describes(clauses.lemma(head));
        for (int token = span.from() + 1; token < head; token++) {
            Upos upos = clauses.token(token).upos();
            fits &= upos == Upos.ADJ || upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PUNCT;
        }
        if (!fits) {
            return Optional.empty();
        }
        return antecedents
                .nearest(span.from(), Set.of(Kind.PERSON), Gender.UNKNOWN)
                .filter(one -> one.source() instanceof Source.Named)
                .filter(one -> clauses.sentence(span.from())
                                - clauses.sentence(one.phrase().from())
                        <= NEAR)
                .map(one -> Resolved.found(full(one), span, one.phrase(), "described"));
    }

    private boolean definite(RoleSpan span, int head) {
        if (clauses.token(head).upos() != Upos.NOUN || !clauses.reads(span.from(), SHORT)) {
            return false;
        }
        for (int token = span.from() + 1; token < span.to(); token++) {
            if (token != head
                    && !clauses.reads(token, SHORT)
                    && clauses.token(token).upos() != Upos.PUNCT) {
                return false;
            }
        }
        return true;
    }

    /** The nearest earlier phrase with this head, or a title beside a name, that has more than an article. */
    private Optional<RoleSpan> earlier(String lemma, RoleSpan span) {
        for (int token = span.from() - 1; token >= 0; token--) {
            Upos upos = clauses.token(token).upos();
            if ((upos == Upos.NOUN || upos == Upos.PROPN)
                    && clauses.lemma(token).equals(lemma)
                    && !qualifies(token)) {
                int top = top(token, clauses);
                RoleSpan phrase = unverbed(
                        clauses.phrase(Role.SOURCE, top, clauses.sentenceAt(top).from(), span.from()), top);
                if (phrase.to() - phrase.from() > 2 && phrase.to() - phrase.from() < LONGEST && richer(phrase, span)) {
                    return Optional.of(phrase);
                }
            }
        }
        return Optional.empty();
    }

    /** The army of "army camps" is not the camps. */
    private boolean qualifies(int token) {
        int head = clauses.token(token).head();
        return Set.of("compound", "amod").contains(clauses.token(token).relation())
                && clauses.token(head).upos() == Upos.NOUN;
    }

    /** Without a verb in front, which is a cue's: "said the officials". */
    private RoleSpan unverbed(RoleSpan phrase, int top) {
        int first = phrase.from();
        while (first < top
                && clauses.token(first).upos() == Upos.VERB
                && !clauses.token(first).relation().equals("amod")) {
            first++;
        }
        return clauses.role(Role.SOURCE, first, phrase.to());
    }

    private boolean richer(RoleSpan phrase, RoleSpan span) {
        Source there = holders.read(clauses.analysis(), Optional.of(phrase));
        Source here = holders.read(clauses.analysis(), Optional.of(span));
        return there.label().length() > here.label().length() && !(there instanceof Source.Hidden);
    }

    /** From a title or an apposition up to the word that carries the whole name. */
    static int top(int token, Clauses clauses) {
        int at = token;
        while (clauses.token(at).head() != at
                && Set.of("compound", "flat", "appos", "amod", "nmod:desc")
                        .contains(clauses.token(at).relation())) {
            at = clauses.token(at).head();
        }
        return at;
    }
}
