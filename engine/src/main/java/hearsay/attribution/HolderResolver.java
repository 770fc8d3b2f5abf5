// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.RoleSpan;
import hearsay.analysis.Upos;
import hearsay.claims.Derivation;
import hearsay.claims.Position;
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

    private static final String RULE = Resolved.RULE;
    private static final Set<String> ANYBODY =
            Set.of("anybody", "anyone", "nobody", "no-one", "anything", "any", "either", "neither", "outsider");

    private final Holders holders;
    private final Clauses clauses;
    private final String outlet;
    private final Pronouns pronouns;
    private final ShortForms shortForms;
    private final Owners owners;

    HolderResolver(Holders holders, Clauses clauses, List<Told> told, String outlet, List<Span> quotations) {
        this.holders = holders;
        this.clauses = clauses;
        this.outlet = outlet;
        Antecedents antecedents = Antecedents.of(clauses, told, holders);
        this.shortForms = new ShortForms(holders, clauses, antecedents);
        this.pronouns = new Pronouns(holders, clauses, antecedents, shortForms, outlet, quotations);
        this.owners = new Owners(clauses, pronouns, shortForms);
    }

    Resolved resolve(Told told) {
        Resolved resolved = meant(told);
        boolean doubted = told.reading().stance().position() == Position.DOUBT
                && told.outer().isEmpty()
                && (resolved.source() instanceof Source.Hidden || anybody(told));
        return doubted
                ? new Resolved(
                        new Source.Publisher(outlet),
                        new Derivation(
                                RULE + "outlet-doubts", resolved.because().from()),
                        Optional.empty())
                : resolved;
    }

    /** "Could not be confirmed by anybody outside the firm": whoever might be meant, the doubt is the outlet's. */
    private boolean anybody(Told told) {
        return told.statement()
                .source()
                .filter(span -> clauses.reads(Heads.of(clauses.analysis(), span), ANYBODY)
                        || clauses.reads(span.from(), ANYBODY))
                .isPresent();
    }

    private Resolved meant(Told told) {
        if (told.statement().source().isEmpty()) {
            return new Resolved(
                    new Source.Hidden(Optional.empty()),
                    new Derivation(RULE + "nobody-named", List.of()),
                    Optional.empty());
        }
        return meant(told, told.statement().source().get());
    }

    private Resolved meant(Told told, RoleSpan span) {
        int head = Heads.of(clauses.analysis(), span);
        if (clauses.token(head).upos() == Upos.PRON && span.to() - span.from() <= 2) {
            return pronouns.resolve(told, span, head);
        }
        return shortForms
                .before(span, head)
                .or(() -> shortForms.described(span, head))
                .orElseGet(() -> {
                    Source source = holders.read(clauses.analysis(), Optional.of(span));
                    return shortForms
                            .named(source, span)
                            .or(() -> owners.resolve(source, span))
                            .orElseGet(() -> plain(source, span));
                });
    }

    /** "His lawyer" as the lawyer of somebody who is known; empty where the words are not of that form. */
    Optional<Resolved> owned(RoleSpan span, Source owner) {
        return owners.of(holders.read(clauses.analysis(), Optional.of(span)), span, owner);
    }

    /** Whom other words of a statement name: those of a mouth through which its holder speaks, say. */
    Resolved resolve(Told told, RoleSpan span) {
        return meant(told, span);
    }

    private Resolved plain(Source source, RoleSpan span) {
        Optional<Relay> outlet = source instanceof Source.Unnamed
                ? holders.asRelay(clauses.analysis(), span).filter(relay -> !relay.generic())
                : Optional.empty();
        if (outlet.isPresent()) {
            return new Resolved(Resolved.outlet(outlet.get()), outlet.get().because(), Optional.empty());
        }
        return new Resolved(source, new Derivation(RULE + "words", List.of(span.span())), Optional.empty());
    }
}
