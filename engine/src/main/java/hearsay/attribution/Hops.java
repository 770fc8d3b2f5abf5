// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.RoleSpan;
import hearsay.claims.Derivation;
import hearsay.claims.Headcount;
import hearsay.claims.Link;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mouths between the outlet and a holder that the text itself names, and the holder last. */
final class Hops {

    private final Holders holders;
    private final Clauses clauses;
    private final List<Held> held;
    private final Mouths mouths;
    private final HolderResolver resolver;

    Hops(Holders holders, Mouths mouths, HolderResolver resolver, Clauses clauses, List<Held> held) {
        this.mouths = mouths;
        this.resolver = resolver;
        this.holders = holders;
        this.clauses = clauses;
        this.held = held;
    }

    /** Outermost first: the holders around this statement with their relays, its own relay, its holder. */
    List<Link> to(Held one) {
        List<Link> links = new ArrayList<>();
        Optional<Told> outer = one.told().outer();
        outer.flatMap(this::heldOf).ifPresent(around -> links.addAll(to(around)));
        if (outer.isEmpty()) {
            relay(one).ifPresent(links::add);
        }
        mouths.of(one, clauses, resolver)
                .filter(mouth -> !Chains.same(
                        mouth.source().label(), one.holder().source().label()))
                .ifPresent(links::add);
        links.add(holder(one));
        cited(one).ifPresent(links::add);
        return links;
    }

    private Optional<Held> heldOf(Told told) {
        return held.stream().filter(one -> one.told().equals(told)).findFirst();
    }

    private static Link holder(Held one) {
        Optional<Span> cue = one.told().statement().cue().map(RoleSpan::span);
        return new Link(one.holder().source(), cue, one.holder().because());
    }

    private Optional<Link> relay(Held one) {
        Statement statement = one.told().statement();
        return holders.relay(clauses.analysis(), statement.source(), statement.cue())
                .filter(relay -> nearest(relay, one))
                .map(this::named)
                .map(relay -> new Link(
                        new Source.Named(relay.name(), relay.country(), Sector.JRN, Optional.of(relay.span())),
                        relay.cue(),
                        relay.because()));
    }

    /** "The news agency" by the name of the agency that the text spoke of before. */
    private Relay named(Relay relay) {
        if (!relay.generic()) {
            return relay;
        }
        return clauses.analysis().mentions().stream()
                .filter(mention -> mention.span().end() <= relay.span().start())
                .flatMap(mention -> holders
                        .asRelay(clauses.analysis(), Antecedents.tokens(clauses, mention))
                        .filter(known -> !known.generic())
                        .stream())
                .reduce((earlier, later) -> later)
                .map(known -> new Relay(
                        known.name(),
                        known.country(),
                        false,
                        relay.span(),
                        relay.cue(),
                        new Derivation("attribution/agency-before", List.of(known.span(), relay.span()))))
                .orElse(relay);
    }

    /** Whether of all statements of its sentence this one's cue stands nearest to a relay. */
    private boolean nearest(Relay relay, Held one) {
        int distance = distance(relay, one);
        return held.stream()
                .filter(other -> other.told().outer().isEmpty())
                .filter(other -> clauses.sentence(other.told().at())
                        == clauses.sentence(one.told().at()))
                .allMatch(other -> distance(relay, other) >= distance);
    }

    private static int distance(Relay relay, Held one) {
        Span cue = one.told().statement().cue().orElseThrow().span();
        Span span = relay.span();
        return cue.overlaps(span)
                ? 0
                : cue.start() < span.start() ? span.start() - cue.end() : cue.start() - span.end();
    }

    /** "Reuters reported, citing officials": behind the one who reports stand those whom it cites. */
    private Optional<Link> cited(Held one) {
        return Citing.cited(one.told().statement(), clauses).flatMap(phrase -> {
            Source source = holders.read(clauses.analysis(), Optional.of(phrase));
            Span cue = clauses.token(phrase.from() - 1).span();
            return speaks(source)
                    ? Optional.of(new Link(
                            source,
                            Optional.of(cue),
                            new Derivation("attribution/citing", List.of(cue, phrase.span()))))
                    : Optional.empty();
        });
    }

    /** Officials are cited, and so are privacy rules; only the former hold anything. */
    private static boolean speaks(Source source) {
        return source.fold(
                publisher -> false,
                named -> true,
                unnamed -> unnamed.sector() != Sector.UNK || unnamed.headcount() != Headcount.UNKNOWN,
                hidden -> false);
    }
}
