// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.RoleSpan;
import hearsay.claims.Derivation;
import hearsay.claims.Remark;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/** A holder, what led to it, and what a person should know. */
record Resolved(Source source, Derivation because, Optional<Remark> remark) {

    /** Before the name of each rule. */
    static final String RULE = "attribution/holder/";

    /** A holder that earlier words tell. */
    static Resolved found(Source meant, RoleSpan span, RoleSpan antecedent, String rule) {
        Derivation because = new Derivation(RULE + rule, List.of(antecedent.span(), span.span()));
        return new Resolved(at(meant, span.span()), because, Optional.empty());
    }

    /** A holder that its own words tell. */
    static Resolved worded(Source source, RoleSpan span) {
        return new Resolved(source, new Derivation(RULE + "words", List.of(span.span())), Optional.empty());
    }

    /** An outlet as a holder. */
    static Source outlet(Relay relay) {
        return new Source.Named(relay.name(), relay.country(), Sector.JRN, Optional.of(relay.span()));
    }

    /** The same holder, mentioned by other words. */
    static Source at(Source source, Span mention) {
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
}
