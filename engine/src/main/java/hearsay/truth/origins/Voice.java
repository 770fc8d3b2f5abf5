// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import hearsay.claims.Basis;
import hearsay.claims.Link;
import hearsay.claims.Position;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.claims.Testimony;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A testimony with what links look at.
 *
 * @param name the holder's, folded; the outlet's in its own voice, empty where it is hidden
 * @param outlet folded
 * @param carriers agencies and other outlets it came through, folded: relays, the credit, a holder who is a medium
 */
record Voice(
        Testimony testimony,
        Kind kind,
        String name,
        Optional<String> country,
        Sector sector,
        String outlet,
        SortedSet<String> carriers) {

    enum Kind {
        OUTLET,
        /** "Reportedly", "many newspapers", and "the agency's sources". */
        HIDDEN,
        NAMED,
        UNNAMED
    }

    private static final Set<Sector> STATE = Set.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY);

    static Voice of(Testimony testimony) {
        SortedSet<String> carriers = new TreeSet<>();
        testimony.chain().relays().stream()
                .map(Link::source)
                .filter(Voice::medium)
                .forEach(relay -> carriers.add(Names.outlet(relay.label())));
        testimony.credit().ifPresent(credit -> carriers.add(Names.outlet(credit)));
        if (medium(testimony.holder())) {
            carriers.add(Names.outlet(testimony.holder().label()));
        }
        String outlet = Names.outlet(testimony.outlet());
        carriers.remove(outlet);
        return testimony
                .holder()
                .fold(
                        publisher -> new Voice(
                                testimony, Kind.OUTLET, outlet, Optional.empty(), Sector.JRN, outlet, carriers),
                        named -> new Voice(
                                testimony,
                                Kind.NAMED,
                                medium(named) ? Names.outlet(named.name()) : Names.person(named.name()),
                                named.country(),
                                named.sector(),
                                outlet,
                                carriers),
                        unnamed -> new Voice(
                                testimony,
                                unnamed.sector() == Sector.JRN || Names.lent(Names.wording(unnamed.description()))
                                        ? Kind.HIDDEN
                                        : Kind.UNNAMED,
                                Names.wording(unnamed.description()),
                                unnamed.country(),
                                unnamed.sector(),
                                outlet,
                                carriers),
                        hidden ->
                                new Voice(testimony, Kind.HIDDEN, "", Optional.empty(), Sector.UNK, outlet, carriers));
    }

    /** Voices by time; within a report those with a source first, since the others lean on them, then as they stand. */
    static final Comparator<Voice> ORDER = Comparator.comparing(
                    (Voice voice) -> voice.testimony.published().toInstant())
            .thenComparing(voice -> voice.testimony.document())
            .thenComparing(voice -> !voice.sourced())
            .thenComparing(voice -> voice.testimony.proposition().trigger())
            .thenComparing(voice -> voice.testimony.id());

    private static boolean medium(Source source) {
        return source instanceof Source.Named named && named.sector() == Sector.JRN;
    }

    Side side() {
        return Side.of(testimony.polarity());
    }

    /** Whether somebody besides the outlet answers for it. */
    boolean sourced() {
        return kind == Kind.NAMED || kind == Kind.UNNAMED;
    }

    /** Whether it is told by an outlet that names neither a source nor an agency, and was not there. */
    boolean ownerless() {
        return !sourced() && carriers.isEmpty() && testimony.basis() != Basis.WITNESSED && !doubting();
    }

    /** Whether an outlet says that it does not know: that is its own, whoever else says so. */
    boolean doubting() {
        return kind == Kind.OUTLET && testimony.stance().position() == Position.DOUBT;
    }

    /** Whether its holder is an outlet or agency itself. */
    boolean medium() {
        return medium(testimony.holder());
    }

    boolean sameReport(Voice other) {
        return testimony.document().equals(other.testimony.document());
    }

    boolean sharesCarrier(Voice other) {
        return carriers.stream().anyMatch(other.carriers::contains);
    }

    /** Whether country and sector are known, and the same. */
    boolean sameClass(Voice other) {
        return country.isPresent() && country.equals(other.country) && sector != Sector.UNK && sector == other.sector;
    }

    /** Whether both belong to the army, the government or the services of one country. */
    boolean sameState(Voice other) {
        return country.isPresent()
                && country.equals(other.country)
                && STATE.contains(sector)
                && STATE.contains(other.sector);
    }

    /** Whether it is a nameless spokesman, who speaks for a body and not for himself. */
    boolean mouth() {
        return kind == Kind.UNNAMED && Names.mouth(name);
    }

    /** Whether it is an arm of a state of which the state is not named: "the armed forces". */
    boolean bareBody() {
        return kind == Kind.NAMED && country.isEmpty() && STATE.contains(sector) && Names.bareBody(name);
    }

    /** Whether it is a name that speaks for an arm of a known state. */
    boolean stateName() {
        return kind == Kind.NAMED && country.isPresent() && STATE.contains(sector);
    }

    /** Time between the two reports. */
    Duration apart(Voice other) {
        return Duration.between(testimony.published(), other.testimony.published())
                .abs();
    }
}
