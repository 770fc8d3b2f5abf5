// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import hearsay.claims.Source;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The links between two testimonies of one side, for every reason that holds. */
final class Linking {

    /** Share of a claim's content that must stand in the other report for it to be "covered". */
    private static final double COVERED = 0.8;

    private final Reused reused;

    Linking(Reused reused) {
        this.reused = reused;
    }

    /** Links of a testimony to an earlier one. They point to the earlier one unless it cites the later. */
    List<OriginLink> between(Voice later, Voice earlier) {
        List<OriginLink> links = new ArrayList<>();
        sameHolder(later, earlier).ifPresent(links::add);
        textReuse(later, earlier).ifPresent(links::add);
        if (later.doubting() || earlier.doubting()) {
            return links;
        }
        sameState(later, earlier).ifPresent(links::add);
        sameClass(later, earlier).ifPresent(links::add);
        sameRelay(later, earlier).ifPresent(links::add);
        citation(later, earlier).or(() -> citation(earlier, later)).ifPresent(links::add);
        return links;
    }

    /** That a testimony cites another, if it does. */
    static Optional<OriginLink> citing(Voice citing, Voice cited) {
        return citing.doubting() || cited.doubting() ? Optional.empty() : citation(citing, cited);
    }

    private static Optional<OriginLink> sameHolder(Voice later, Voice earlier) {
        if (later.kind() != earlier.kind()) {
            return Optional.empty();
        }
        return switch (later.kind()) {
            case NAMED ->
                Names.same(later.name(), earlier.name()) && agree(later, earlier)
                        ? link(later, earlier, Reason.SAME_HOLDER, "named", "both are the word of " + label(earlier))
                        : Optional.empty();
            case OUTLET ->
                later.name().equals(earlier.name())
                        ? link(later, earlier, Reason.SAME_HOLDER, "outlet", "both are told by " + label(earlier))
                        : Optional.empty();
            case UNNAMED, HIDDEN -> Optional.empty();
        };
    }

    /** Whether what is known of the countries does not speak against one person. */
    private static boolean agree(Voice one, Voice other) {
        return one.country().isEmpty()
                || other.country().isEmpty()
                || one.country().equals(other.country());
    }

    private static Optional<OriginLink> sameState(Voice later, Voice earlier) {
        if (later.mouth() || earlier.mouth()) {
            return spokesman(later, earlier);
        }
        boolean named = later.kind() == Voice.Kind.NAMED && earlier.kind() == Voice.Kind.NAMED;
        if (!named || !later.sameState(earlier) || Names.same(later.name(), earlier.name())) {
            return Optional.empty();
        }
        boolean denial = later.side() == Side.AGAINST;
        String kind = later.sector() == earlier.sector() ? "same-sector" : denial ? "denial" : "other-sector";
        String says = label(later) + " and " + label(earlier) + " speak for one state";
        return link(later, earlier, Reason.SAME_STATE, kind, says);
    }

    /** "The army's spokesman" and the army, or the named man who speaks for it. */
    private static Optional<OriginLink> spokesman(Voice later, Voice earlier) {
        boolean bodies = (later.mouth() || later.stateName()) && (earlier.mouth() || earlier.stateName());
        if (!bodies || !later.sameState(earlier) || later.sector() != earlier.sector()) {
            return Optional.empty();
        }
        String says = label(later) + " and " + label(earlier) + " speak for one body";
        return link(later, earlier, Reason.SAME_STATE, "spokesman", says);
    }

    /** "The armed forces" and those of the one state that the others name. */
    static Optional<OriginLink> bareName(Voice later, Voice earlier) {
        String says = label(later) + " and " + label(earlier) + " may be one body";
        return link(later, earlier, Reason.SAME_STATE, "bare-name", says);
    }

    private static Optional<OriginLink> sameClass(Voice later, Voice earlier) {
        if (later.kind() != Voice.Kind.UNNAMED || earlier.kind() != Voice.Kind.UNNAMED) {
            return Optional.empty();
        }
        String says = label(later) + " may be the same people as " + label(earlier);
        if (later.sameClass(earlier)) {
            return link(later, earlier, Reason.SAME_CLASS, "country-sector", says);
        }
        if (later.name().equals(earlier.name()) && agree(later, earlier)) {
            return link(later, earlier, Reason.SAME_CLASS, "wording", says);
        }
        return later.sameState(earlier)
                ? link(later, earlier, Reason.SAME_CLASS, "other-sector", says)
                : Optional.empty();
    }

    private static Optional<OriginLink> sameRelay(Voice later, Voice earlier) {
        if (!later.sharesCarrier(earlier)) {
            return Optional.empty();
        }
        String relay = later.carriers().stream()
                .filter(earlier.carriers()::contains)
                .findFirst()
                .orElseThrow();
        boolean sameClass = later.sameClass(earlier)
                || (later.kind() == earlier.kind()
                        && later.kind() != Voice.Kind.NAMED
                        && later.name().equals(earlier.name()))
                || (later.kind() == Voice.Kind.OUTLET && earlier.kind() == Voice.Kind.OUTLET);
        if (sameClass) {
            String says = "both came through " + relay + ", from one class of source";
            return link(later, earlier, Reason.SAME_RELAY, "same-class", says);
        }
        boolean bothNamed = later.kind() == Voice.Kind.NAMED && earlier.kind() == Voice.Kind.NAMED;
        return bothNamed
                ? Optional.empty()
                : link(later, earlier, Reason.SAME_RELAY, "other-class", "both came through " + relay);
    }

    private static Optional<OriginLink> citation(Voice citing, Voice cited) {
        if (citing.sameReport(cited)) {
            return Optional.empty();
        }
        if (citing.carriers().contains(cited.outlet())) {
            String says = citing.testimony().outlet() + " has it from "
                    + cited.testimony().outlet();
            return link(citing, cited, Reason.CITATION, "outlet", says);
        }
        boolean agency = citing.medium() && cited.carriers().contains(citing.name()) && !cited.medium();
        return agency
                ? link(
                        citing,
                        cited,
                        Reason.CITATION,
                        "relay",
                        "cites " + label(citing) + ", from where the other came")
                : Optional.empty();
    }

    private Optional<OriginLink> textReuse(Voice later, Voice earlier) {
        return reused.of(later.testimony(), earlier.testimony()).flatMap(match -> {
            String says = match.verbatim()
                    ? "a copy, word for word"
                    : match.reworked()
                            ? "told in other words, between passages of the other report"
                            : percent(match.share()) + " of the claim stands in the other report's words";
            return link(later, earlier, Reason.TEXT_REUSE, kind(match), says, Optional.of(match.passage()));
        });
    }

    private static String kind(Reused.Match match) {
        if (match.reworked()) {
            return "reworked";
        }
        return match.verbatim() ? "verbatim" : match.share() >= COVERED ? "covered" : "partly";
    }

    private static String percent(double share) {
        return StrictMath.round(100 * share) + " %";
    }

    static Optional<OriginLink> link(Voice from, Voice to, Reason reason, String kind, String says) {
        return link(from, to, reason, kind, says, Optional.empty());
    }

    private static Optional<OriginLink> link(
            Voice from, Voice to, Reason reason, String kind, String says, Optional<Passage> passage) {
        LinkTable.Worth worth = LinkTable.of(reason, kind);
        return from.apart(to).compareTo(worth.within()) > 0
                ? Optional.empty()
                : Optional.of(new OriginLink(
                        from.testimony().id(), to.testimony().id(), reason, worth.probability(), says, passage));
    }

    private static String label(Voice voice) {
        Source holder = voice.testimony().holder();
        return holder.label();
    }

    /** How much of some spans others hold. */
    static double share(List<Span> spans, List<Span> holding) {
        BitSet held = new BitSet();
        holding.forEach(span -> held.set(span.start(), span.end()));
        long all = 0;
        long shared = 0;
        for (Span span : spans) {
            all += span.length();
            shared += held.get(span.start(), span.end()).cardinality();
        }
        return all == 0 ? 0 : (double) shared / all;
    }
}
