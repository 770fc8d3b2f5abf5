// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.claims.Derivation;
import hearsay.claims.Link;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.claims.SourceChain;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The hops of one document: its outlet first, what its credit lines name next, and never the same name twice. */
final class Chains {

    private final Source outlet;
    private final List<Link> credited;

    /** @param credits agencies that carry the whole text, by their usual names */
    Chains(String outlet, List<Setting.Credit> credits) {
        this.outlet = new Source.Publisher(outlet);
        List<Link> links = new ArrayList<>();
        for (Setting.Credit credit : credits) {
            if (!same(credit.wording(), outlet) && links.stream().noneMatch(link -> same(link, credit.wording()))) {
                links.add(link(credit));
            }
        }
        this.credited = List.copyOf(links);
    }

    private static Link link(Setting.Credit credit) {
        List<Span> from = credit.span().map(List::of).orElse(List.of());
        Source source = new Source.Named(credit.wording(), Optional.empty(), Sector.JRN, credit.span());
        String rule = credit.span().isPresent() ? "attribution/credit-line" : "attribution/credit-metadata";
        return new Link(source, Optional.empty(), new Derivation(rule, from));
    }

    /** The outlet in its own voice.
     */
    SourceChain ownVoice() {
        return new SourceChain(List.of(publisher()));
    }

    /**
     * The outlet, the credited agencies, then the given hops; a hop that is there already is not made twice. Where the last is the
     * outlet itself, it speaks in its own voice.
     */
    SourceChain of(List<Link> hops) {
        Source holder = hops.get(hops.size() - 1).source();
        if (holder instanceof Source.Publisher || itself(holder.label())) {
            return ownVoice();
        }
        List<Link> links = new ArrayList<>();
        links.add(publisher());
        links.addAll(credited);
        for (Link hop : hops) {
            String name = hop.source().label();
            links.removeIf(link -> !(link.source() instanceof Source.Publisher) && same(link, name));
            if (!(hop.source() instanceof Source.Publisher) && !itself(name)) {
                links.add(hop);
            }
        }
        return new SourceChain(links);
    }

    /** The outlet by its name, or by the last word of it: "the Lantern". */
    private boolean itself(String name) {
        String whole = bare(outlet.label());
        return bare(name).equals(whole) || name.length() > 3 && whole.endsWith(" " + bare(name));
    }

    private Link publisher() {
        return new Link(outlet, Optional.empty(), new Derivation("attribution/publisher", List.of()));
    }

    private static boolean same(Link link, String name) {
        return same(link.source().label(), name);
    }

    /** Whether two names are one, but for case and a leading article. */
    static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }
}
