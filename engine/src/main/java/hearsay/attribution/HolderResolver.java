// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Upos;
import hearsay.attribution.Antecedent.Gender;
import hearsay.attribution.Antecedent.Kind;
import hearsay.claims.Derivation;
import hearsay.claims.EntityType;
import hearsay.claims.Remark;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom does a source span mean in its document? Pronouns and short forms are followed back to whom they stand for, short
 * names to the fullest the text gives. What cannot be followed keeps its own words, with a remark.
 */
final class HolderResolver {

    /** A holder, what led to it, and what a person should know. */
    record Resolved(Source source, Derivation because, Optional<Remark> remark) {}

    private static final String RULE = "attribution/holder/";
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "themselves", "both");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> FIRST = Set.of("i", "we", "us", "our", "me", "my");
    private static final Set<String> WHO = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
    private static final Set<String> SHORT = Set.of("the", "this", "that", "these", "those", "same");

    private final Holders holders;
    private final Clauses clauses;
    private final Antecedents antecedents;
    private final String outlet;
    private final List<Span> quotations;
    private final FullNames fullNames;

    HolderResolver(Holders holders, Clauses clauses, List<Told> told, String outlet, List<Span> quotations) {
        this.holders = holders;
        this.clauses = clauses;
        this.antecedents = Antecedents.of(clauses, told, holders);
        this.outlet = outlet;
        this.quotations = quotations;
        this.fullNames = new FullNames(clauses.analysis());
    }

    Resolved resolve(Told told) {
        Resolved resolved = meant(told);
        boolean doubted = told.reading().stance().position() == hearsay.claims.Position.DOUBT
                && told.outer().isEmpty()
                && resolved.source() instanceof Source.Hidden;
        return doubted
                ? new Resolved(
                        new Source.Publisher(outlet),
                        new Derivation(
                                RULE + "outlet-doubts", resolved.because().from()),
                        Optional.empty())
                : resolved;
    }

    private Resolved meant(Told told) {
        if (told.statement().source().isEmpty()) {
            return new Resolved(
                    new Source.Hidden(Optional.empty()),
                    new Derivation(RULE + "nobody-named", List.of()),
                    Optional.empty());
        }
        RoleSpan span = told.statement().source().get();
        int head = Heads.of(clauses.analysis(), span);
        if (clauses.token(head).upos() == Upos.PRON && span.to() - span.from() <= 2) {
            return pronoun(told, span, head);
        }
        Optional<Resolved> shortForm = shortForm(span, head);
        return shortForm.orElseGet(() -> {
            Source source = holders.read(clauses.analysis(), Optional.of(span));
            return named(source, span).orElse(plain(source, span));
        });
    }

    private Resolved pronoun(Told told, RoleSpan span, int head) {
        String word = clauses.token(head).form().toLowerCase(java.util.Locale.ROOT);
        boolean quoted = quotations.stream().anyMatch(quotation -> quotation.contains(span.span()));
        if (FIRST.contains(word) && !quoted) {
            return new Resolved(
                    new Source.Publisher(outlet),
                    new Derivation(RULE + "first-person", List.of(span.span())),
                    Optional.empty());
        }
        if (IT.contains(word) && impersonal(told, head)) {
            return plain(new Source.Hidden(Optional.of(span.span())), span);
        }
        Optional<RoleSpan> relative = WHO.contains(word) ? relative(head) : Optional.empty();
        if (relative.isPresent()) {
            Source source = holders.read(clauses.analysis(), relative);
            return found(
                    named(source, relative.get()).map(Resolved::source).orElse(source),
                    span,
                    relative.get(),
                    "relative");
        }
        Optional<Antecedent> meant = nearest(word, head);
        return meant.map(one -> found(full(one), span, one.phrase(), "pronoun-" + word))
                .orElseGet(() -> unresolved(span));
    }

    private Optional<Antecedent> nearest(String word, int head) {
        if (HE.contains(word)) {
            return antecedents
                    .nearest(head, Set.of(Kind.PERSON), Gender.MALE)
                    .or(() -> antecedents.anywhere(head, Kind.PERSON, Gender.MALE));
        }
        if (SHE.contains(word)) {
            return antecedents.nearest(head, Set.of(Kind.PERSON), Gender.FEMALE);
        }
        if (THEY.contains(word)) {
            return antecedents
                    .nearest(head, Set.of(Kind.PEOPLE), Gender.UNKNOWN)
                    .or(() -> antecedents.nearest(head, Set.of(Kind.BODY), Gender.UNKNOWN));
        }
        return IT.contains(word) ? antecedents.nearest(head, Set.of(Kind.BODY), Gender.UNKNOWN) : Optional.empty();
    }

    /** "It is believed", "it emerged that": nobody. */
    private boolean impersonal(Told told, int head) {
        String relation = clauses.token(head).relation();
        boolean passive = told.statement().cue().isPresent()
                && clauses.child(
                                Heads.of(
                                        clauses.analysis(),
                                        told.statement().cue().get()),
                                "aux:pass",
                                "cop")
                        .isPresent();
        return relation.equals("expl") || relation.equals("nsubj:pass") || passive;
    }

    /** What a relative pronoun hangs on, up to the pronoun. */
    private Optional<RoleSpan> relative(int pronoun) {
        int verb = clauses.token(pronoun).head();
        boolean clause = clauses.token(verb).relation().startsWith("acl");
        int noun = named(before(pronoun)) || !clause
                ? before(pronoun)
                : clauses.token(verb).head();
        if (noun < 0 || noun >= pronoun) {
            return Optional.empty();
        }
        RoleSpan phrase =
                clauses.phrase(Role.SOURCE, noun, clauses.sentenceAt(noun).from(), pronoun);
        return Optional.of(phrase).filter(span -> !predicates(span));
    }

    /** Whether a token stands in the name of a person or an organisation. */
    private boolean named(int token) {
        return token >= 0
                && clauses.analysis().mentions().stream()
                        .filter(mention ->
                                mention.type() == EntityType.PERSON || mention.type() == EntityType.ORGANISATION)
                        .anyMatch(mention ->
                                mention.span().contains(clauses.token(token).span()));
    }

    /** Whether a phrase holds a finite verb, so that it is more than a name for somebody. */
    private boolean predicates(RoleSpan span) {
        for (int token = span.from(); token < span.to(); token++) {
            if (FINITE.contains(clauses.token(token).xpos())) {
                return true;
            }
        }
        return false;
    }

    /** The noun right before a pronoun, or before the comma that sets it off; -1 where there is none. */
    private int before(int pronoun) {
        int at = pronoun - 1;
        while (at >= 0 && clauses.token(at).upos() == Upos.PUNCT) {
            at--;
        }
        boolean noun = at >= 0
                && clauses.sentence(at) == clauses.sentence(pronoun)
                && (clauses.token(at).upos() == Upos.NOUN || clauses.token(at).upos() == Upos.PROPN);
        return noun ? top(at) : -1;
    }

    /** "The spokesman", "the ministry", "the news agency": the nearest earlier phrase that says the same and more. */
    private Optional<Resolved> shortForm(RoleSpan span, int head) {
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
                        .map(HolderResolver::outlet)
                        .orElse(agency.get().source());
                return Optional.of(found(source, span, agency.get().phrase(), "agency-before"));
            }
        }
        if (!definite(span, head)) {
            return Optional.empty();
        }
        return earlier(clauses.lemma(head), span).map(phrase -> {
            Source source = holders.read(clauses.analysis(), Optional.of(phrase));
            return found(named(source, phrase).map(Resolved::source).orElse(source), span, phrase, "short-form");
        });
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
                    && clauses.lemma(token).equals(lemma)) {
                int top = top(token);
                RoleSpan phrase =
                        clauses.phrase(Role.SOURCE, top, clauses.sentenceAt(top).from(), span.from());
                if (phrase.to() - phrase.from() > 2 && phrase.to() - phrase.from() < 20 && richer(phrase, span)) {
                    return Optional.of(phrase);
                }
            }
        }
        return Optional.empty();
    }

    private boolean richer(RoleSpan phrase, RoleSpan span) {
        Source there = holders.read(clauses.analysis(), Optional.of(phrase));
        Source here = holders.read(clauses.analysis(), Optional.of(span));
        return there.label().length() > here.label().length() && !(there instanceof Source.Hidden);
    }

    /** From a title or an apposition up to the word that carries the whole name. */
    private int top(int token) {
        int at = token;
        while (clauses.token(at).head() != at
                && Set.of("compound", "flat", "appos", "amod", "nmod:desc")
                        .contains(clauses.token(at).relation())) {
            at = clauses.token(at).head();
        }
        return at;
    }

    /** A short name by the fullest that the document gives: "Haftar" by "Khalifa Haftar", "LNA" by "Libyan National Army". */
    private Optional<Resolved> named(Source source, RoleSpan span) {
        if (!(source instanceof Source.Named named)) {
            return Optional.empty();
        }
        return fullNames
                .of(named.name(), span.span())
                .map(mention -> new Resolved(
                        new Source.Named(
                                mention.span().in(text()), named.country(), named.sector(), Optional.of(span.span())),
                        new Derivation(RULE + "full-name", List.of(span.span(), mention.span())),
                        Optional.empty()));
    }

    /** Whom an antecedent means in its turn: by its full name, or by whom its own short form stands for. */
    private Source full(Antecedent one) {
        RoleSpan phrase = one.phrase();
        Optional<Resolved> shortForm = shortForm(phrase, Heads.of(clauses.analysis(), phrase));
        return shortForm
                .or(() -> named(one.source(), phrase))
                .map(Resolved::source)
                .orElse(one.source());
    }

    private Resolved found(Source meant, RoleSpan span, RoleSpan antecedent, String rule) {
        Derivation because = new Derivation(RULE + rule, List.of(antecedent.span(), span.span()));
        return new Resolved(at(meant, span.span()), because, Optional.empty());
    }

    private Resolved plain(Source source, RoleSpan span) {
        Optional<Relay> outlet = source instanceof Source.Unnamed
                ? holders.asRelay(clauses.analysis(), span).filter(relay -> !relay.generic())
                : Optional.empty();
        if (outlet.isPresent()) {
            return new Resolved(outlet(outlet.get()), outlet.get().because(), Optional.empty());
        }
        return new Resolved(source, new Derivation(RULE + "words", List.of(span.span())), Optional.empty());
    }

    private static Source outlet(Relay relay) {
        return new Source.Named(relay.name(), relay.country(), Sector.JRN, Optional.of(relay.span()));
    }

    private Resolved unresolved(RoleSpan span) {
        Source source = new Source.Unnamed(
                span.span().in(text()),
                Optional.empty(),
                Sector.UNK,
                hearsay.claims.Headcount.UNKNOWN,
                false,
                Optional.of(span.span()));
        Remark remark = new Remark(
                span.span(),
                RULE + "unresolved",
                "whom \"" + span.span().in(text()) + "\" means, the reader could not tell");
        return new Resolved(source, new Derivation(RULE + "unresolved", List.of(span.span())), Optional.of(remark));
    }

    /** The same holder, mentioned by other words. */
    private static Source at(Source source, Span mention) {
        return source.fold(
                publisher -> publisher,
                named -> new Source.Named(named.name(), named.country(), named.sector(), Optional.of(mention)),
                unnamed -> new Source.Unnamed(
                        unnamed.description(),
                        unnamed.country(),
                        unnamed.sector(),
                        unnamed.headcount(),
                        unnamed.anonymous(),
                        Optional.of(mention)),
                hidden -> new Source.Hidden(Optional.of(mention)));
    }

    private String text() {
        return clauses.analysis().text();
    }
}
