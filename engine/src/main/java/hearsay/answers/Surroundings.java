// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Actor;
import hearsay.claims.Asked;
import hearsay.claims.EventType;
import hearsay.claims.Mode;
import hearsay.claims.Place;
import hearsay.claims.PlacePrecision;
import hearsay.claims.Quad;
import hearsay.claims.Sector;
import hearsay.claims.Who;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the report around a claim says where the claim itself leaves it open: who did it, and where. "Shells hit the palace" in a
 * report about the army and Khartoum is evidence about both, of lesser weight.
 */
final class Surroundings {

    /** What is left of a weight where only the report says who did it. */
    static final double WHO = 0.6;

    /** What is left of a weight where only the report says where it was. */
    static final double WHERE = 0.6;

    /** The same where the report speaks of the country only, and a town of it is asked about: it has others. */
    static final double WHERE_IN_COUNTRY = 0.2;

    /** The same where it is asked what one state does to another: who does something does not always do it to them. */
    static final double WHERE_ABROAD = 0.3;

    /** What is left of a weight where only the report says who "the two sides" are. */
    static final double BOTH = 0.8;

    /** Those who are told as the parties of something, without their names. */
    private static final Set<String> PARTIES =
            Set.of("sides", "parties", "countries", "neighbours", "neighbors", "governments", "nations", "states");

    private static final Set<EventType> MUTUAL =
            EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.CONCEDE, EventType.RETREAT);

    private static final Set<Sector> ARMED =
            EnumSet.of(Sector.MIL, Sector.GOV, Sector.COP, Sector.REB, Sector.UAF, Sector.PRM, Sector.UNK);

    private static final Set<Sector> OF_STATES = EnumSet.of(Sector.MIL, Sector.GOV, Sector.COP, Sector.UNK);

    private final Asked asked;
    private final Sides sides;

    Surroundings(Asked asked, Sides sides) {
        this.asked = asked;
        this.sides = sides;
    }

    /** Whether nobody says who did a deed of force, and the asked actor is of those of whom its reports speak. */
    boolean who(Happening happening) {
        return deed(happening)
                && !asked.actors().isEmpty()
                && happening.doers().stream().allMatch(this::maybeTheirs)
                && happening.receivers().stream().noneMatch(sides::acts)
                && !atHome(happening)
                && asked.actors().stream().anyMatch(who -> speaksOf(happening, who));
    }

    /**
     * Whether it is what sides do with one another, nobody says who it was but one of those asked about, "the two sides" or "the
     * commanders", and its reports speak of all who are asked about.
     */
    boolean both(Happening happening) {
        List<Who> all = Stream.concat(asked.actors().stream(), asked.recipients().stream())
                .toList();
        boolean truce =
                happening.type() != EventType.RETREAT || happening.modes().contains(Mode.CEASEFIRE);
        return MUTUAL.contains(happening.type())
                && truce
                && all.size() > 1
                && happening.doers().stream()
                        .allMatch(actor -> unnamed(actor) || sides.acts(actor) || sides.hosts(actor))
                && happening.receivers().stream()
                        .allMatch(actor -> parties(actor) || sides.acts(actor) || sides.hosts(actor))
                && all.stream().allMatch(who -> speaksOf(happening, who));
    }

    private static boolean parties(Actor actor) {
        return PARTIES.contains(folded(actor.name()));
    }

    private static boolean unnamed(Actor actor) {
        return parties(actor)
                || actor.country().isEmpty()
                        && Character.isLowerCase(actor.name().codePointAt(0));
    }

    /** Only hostile deeds of the kind that is asked about: of others a report has too many. */
    private boolean deed(Happening happening) {
        boolean mode = asked.modes().isEmpty() || happening.modes().stream().anyMatch(asked.modes()::contains);
        return happening.type().quad() == Quad.MATERIAL_CONFLICT
                && asked.types().contains(happening.type())
                && mode;
    }

    /** Armed men of no country. */
    private boolean maybeTheirs(Actor actor) {
        boolean state = asked.actors().stream().allMatch(who -> who.sectors().contains(Sector.GOV));
        return actor.country().isEmpty() && (state ? OF_STATES : ARMED).contains(actor.sector());
    }

    /** What lies in the asked actor's own country is hardly its own deed, unless it is asked about there. */
    private boolean atHome(Happening happening) {
        return !sides.domestic()
                && happening.places().stream()
                        .flatMap(place -> place.country().stream())
                        .anyMatch(country -> asked.actors().stream()
                                .anyMatch(who ->
                                        who.country().filter(country::equals).isPresent()));
    }

    /**
     * What is left of a weight where nobody says where it was, or only in which country, and its reports speak of the place, of its
     * country or of those asked about; 0 where that is not so.
     */
    double where(Happening happening) {
        if (!deed(happening)) {
            return 0;
        }
        if (asked.places().isEmpty()) {
            boolean open =
                    happening.receivers().stream().allMatch(one -> one.country().isEmpty())
                            && happening.places().isEmpty()
                            && asked.recipients().stream().anyMatch(who -> speaksOf(happening, who));
            return open ? sides.abroad() ? WHERE_ABROAD : WHERE : 0;
        }
        return asked.places().stream()
                .mapToDouble(place -> where(happening, place))
                .max()
                .orElse(0);
    }

    private static double where(Happening happening, Place place) {
        boolean open = happening.places().stream()
                .allMatch(one -> one.precision() == PlacePrecision.COUNTRY
                        && one.country().equals(place.country()));
        boolean country = place.country()
                .map(code -> happening.setting().contains(folded(code)))
                .orElse(false);
        if (!open) {
            return 0;
        }
        boolean named = happening.setting().contains(folded(place.name()));
        return named || country && place.precision() == PlacePrecision.COUNTRY ? WHERE : country ? WHERE_IN_COUNTRY : 0;
    }

    private boolean speaksOf(Happening happening, Who who) {
        boolean state = !who.sectors().isEmpty()
                && who.sectors().stream().allMatch(sector -> sector == Sector.UNK || Camps.STATE.contains(sector));
        return happening.setting().contains(folded(sides.known(who.name())))
                || state
                        && who.country()
                                .map(code -> happening.setting().contains(folded(code)))
                                .orElse(false);
    }

    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Of everything that testimonies of a happening stand among. */
    static Stream<String> folded(List<? extends Set<String>> settings) {
        return settings.stream().flatMap(Set::stream).map(Surroundings::folded);
    }
}
