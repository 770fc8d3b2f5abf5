// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.RoleSpan;
import hearsay.attribution.Antecedent.Gender;
import hearsay.attribution.Antecedent.Kind;
import hearsay.claims.Derivation;
import hearsay.claims.Headcount;
import hearsay.claims.Remark;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whom a pronoun stands for: the outlet, nobody, whoever it hangs on, or somebody the text has spoken of. */
final class Pronouns {

    private static final String RULE = Resolved.RULE;
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "themselves", "both");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> FIRST = Set.of("i", "we", "us", "our", "me", "my");

    private final Holders holders;
    private final Clauses clauses;
    private final Antecedents antecedents;
    private final ShortForms shortForms;
    private final Relatives relatives;
    private final String outlet;
    private final List<Span> quotations;

    /** @param quotations stretches between quotation marks, where "we" is not the outlet */
    Pronouns(
            Holders holders,
            Clauses clauses,
            Antecedents antecedents,
            ShortForms shortForms,
            String outlet,
            List<Span> quotations) {
        this.holders = holders;
        this.clauses = clauses;
        this.antecedents = antecedents;
        this.shortForms = shortForms;
        this.relatives = new Relatives(clauses);
        this.outlet = outlet;
        this.quotations = quotations;
    }

    Resolved resolve(Told told, RoleSpan span, int head) {
        String word = clauses.token(head).form().toLowerCase(Locale.ROOT);
        boolean quoted = quotations.stream().anyMatch(quotation -> quotation.contains(span.span()));
        if (FIRST.contains(word) && !quoted) {
            return new Resolved(
                    new Source.Publisher(outlet),
                    new Derivation(RULE + "first-person", List.of(span.span())),
                    Optional.empty());
        }
        if (IT.contains(word) && impersonal(told, head)) {
            return Resolved.worded(new Source.Hidden(Optional.of(span.span())), span);
        }
        Optional<RoleSpan> relative = Relatives.WORDS.contains(word) ? relatives.of(head) : Optional.empty();
        if (relative.isPresent()) {
            Source source = holders.read(clauses.analysis(), relative);
            return Resolved.found(
                    shortForms
                            .named(source, relative.get())
                            .map(Resolved::source)
                            .orElse(source),
                    span,
                    relative.get(),
                    "relative");
        }
        Optional<Antecedent> meant = nearest(word, head);
        return meant.map(one -> Resolved.found(shortForms.full(one), span, one.phrase(), "pronoun-" + word))
                .orElseGet(() -> unresolved(span));
    }

    /** The person or body that a token is the head or a part of the name of, if a pronoun can stand for it. */
    Optional<Antecedent> at(int token, String word) {
        boolean person = HE.contains(word) || SHE.contains(word);
        return antecedents.all().stream()
                .filter(one ->
                        one.phrase().from() <= token && token < one.phrase().to())
                .filter(one -> person ? one.kind() == Kind.PERSON : one.kind() != Kind.PERSON)
                .filter(one -> !SHE.contains(word) || one.gender().fits(Gender.FEMALE))
                .filter(one -> !HE.contains(word) || one.gender().fits(Gender.MALE))
                .findFirst();
    }

    /** The nearest antecedent that a pronoun, possessive or not, may stand for. @param head where it stands */
    Optional<Antecedent> nearest(String word, int head) {
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

    private Resolved unresolved(RoleSpan span) {
        Source source = new Source.Unnamed(
                span.span().in(clauses.analysis().text()),
                Optional.empty(),
                Sector.UNK,
                Headcount.UNKNOWN,
                false,
                Optional.of(span.span()));
        Remark remark = new Remark(
                span.span(),
                RULE + "unresolved",
                "whom \"" + span.span().in(clauses.analysis().text()) + "\" means, the reader could not tell");
        return new Resolved(source, new Derivation(RULE + "unresolved", List.of(span.span())), Optional.of(remark));
    }
}
