// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Citation;
import hearsay.claims.Explanation;
import hearsay.claims.Polarity;
import hearsay.claims.Position;
import hearsay.claims.Ruling;
import hearsay.claims.Source;
import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import hearsay.truth.Weighed;
import hearsay.truth.origins.OriginLink;
import hearsay.workbench.InWords;
import java.util.Comparator;
import java.util.List;

/**
 * A weighed proposition.
 *
 * @param analyst the name to rule under, if it is known
 * @param ruled whether somebody has come here from a ruling just entered
 * @param all whether every testimony and every link is shown; otherwise the first of many
 */
record PropositionView(OpenedProposition opened, String analyst, boolean ruled, boolean all) {

    /** So many testimonies, and links between them, are shown unless all are asked for. */
    private static final int FIRST = 40;

    /** Bits that are written as 0.00 are not seen. */
    private static final double SEEN = 0.005;

    Weighed weighed() {
        return opened.weighed();
    }

    String words() {
        return InWords.of(weighed().cluster());
    }

    /** On how many origins, a side each. */
    List<String> headline() {
        return List.of(weighed().origins().headline().split("; "));
    }

    List<Testimony> members() {
        return weighed().cluster().members();
    }

    /** The earliest of the members, or all. */
    List<Testimony> shown() {
        return first(members());
    }

    Strip strip() {
        return Strip.of(members());
    }

    boolean aside(Testimony one) {
        return weighed().origins().withdrawn().contains(one);
    }

    /** Whether somebody affirms of it that it did not happen. */
    boolean turned(Testimony one) {
        return one.stance().position() == Position.AFFIRM && one.polarity() == Polarity.AGAINST;
    }

    List<Field> fields() {
        return Field.of(members());
    }

    List<Ranges> numbers() {
        return weighed().numbers().stream()
                .filter(number -> number.holdings().size() > 1)
                .map(Ranges::of)
                .toList();
    }

    Waterfall waterfall() {
        return Waterfall.of(weighed().credence().because());
    }

    List<OpenedProposition.Cited> cited(List<Citation> citations) {
        return opened.cited(citations);
    }

    /** Those parts of a sum that can be seen in it. */
    static List<Explanation> telling(List<Explanation> parts) {
        return parts.stream().filter(part -> Math.abs(part.value()) >= SEEN).toList();
    }

    /** The others: most often reports that repeat another. */
    static List<Explanation> faint(List<Explanation> parts) {
        return parts.stream().filter(part -> Math.abs(part.value()) < SEEN).toList();
    }

    List<OriginLink> links() {
        return weighed().origins().links();
    }

    /** The most likely of the links, or all, the most likely first. */
    List<OriginLink> shownLinks() {
        return first(links().stream()
                .sorted(Comparator.comparingDouble(OriginLink::probability).reversed())
                .toList());
    }

    private <T> List<T> first(List<T> some) {
        return all || some.size() <= FIRST ? some : some.subList(0, FIRST);
    }

    /** A member by its id, as short as can be told. */
    String label(TestimonyId id) {
        return opened.label(id);
    }

    static String tone(Polarity polarity) {
        return switch (polarity) {
            case FOR, LEANS_FOR -> "for";
            case AGAINST -> "against";
            case LEANS_AGAINST -> "doubt";
            case NEITHER -> "neither";
        };
    }

    List<Ruling> rulings() {
        return weighed().rulings();
    }

    String verdict(Ruling ruling) {
        return RuledWords.of(ruling).line();
    }

    /** Whoever speaks or relays, by name. */
    List<String> sources() {
        return members().stream()
                .flatMap(one -> one.chain().links().stream())
                .map(link -> link.source())
                .filter(source -> !(source instanceof Source.Hidden))
                .map(Source::label)
                .distinct()
                .sorted()
                .toList();
    }
}
