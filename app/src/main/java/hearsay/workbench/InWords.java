// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Actor;
import hearsay.claims.EventRole;
import hearsay.claims.Interval;
import hearsay.claims.Location;
import hearsay.claims.Participant;
import hearsay.claims.Place;
import hearsay.claims.PlaceRelation;
import hearsay.claims.Polarity;
import hearsay.claims.Proposition;
import hearsay.claims.PropositionCluster;
import hearsay.claims.Quantity;
import hearsay.claims.Realis;
import hearsay.claims.Testimony;
import hearsay.space.Area;
import hearsay.space.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A proposition as a person reads it: {@code Russia · MOBILIZE/troops · near Sidi Barrani, EGY · Feb 2017 · 22}. */
public final class InWords {

    private InWords() {}

    /** Who → to whom · what · where · when · how many; what is not known is left out. */
    public static String of(Proposition proposition) {
        List<String> parts = new ArrayList<>();
        parts.add(whoToWhom(proposition));
        parts.add(what(proposition));
        parts.add(
                proposition.locations().stream().map(InWords::where).distinct().collect(Collectors.joining("; ")));
        proposition.when().ifPresent(when -> parts.add(when(when.interval())));
        parts.add(proposition.quantities().stream().map(InWords::howMany).collect(Collectors.joining(", ")));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** What a cluster alleges: the proposition of whoever says most of it, of those who say that it is so if anybody does. */
    public static String of(PropositionCluster cluster) {
        return of(leading(cluster).proposition());
    }

    /** The testimony that says most of what a cluster alleges, of those who say that it is so if anybody does. */
    public static Testimony leading(PropositionCluster cluster) {
        Comparator<Testimony> most = Comparator.comparing((Testimony testimony) -> testimony.polarity() == Polarity.FOR)
                .thenComparing(testimony -> said(testimony.proposition()));
        return cluster.members().stream()
                .reduce((first, next) -> most.compare(next, first) > 0 ? next : first)
                .orElseThrow();
    }

    /** Who → to whom · what · how many. */
    static String brief(Proposition proposition) {
        return Stream.of(
                        whoToWhom(proposition),
                        what(proposition),
                        proposition.quantities().stream().map(InWords::howMany).collect(Collectors.joining(", ")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** How many of its fields are told. */
    private static long said(Proposition proposition) {
        return proposition.participants().stream()
                        .filter(one -> one.actor().isPresent())
                        .map(Participant::role)
                        .distinct()
                        .count()
                + (proposition.locations().isEmpty() ? 0 : 1)
                + (proposition.when().isPresent() ? 1 : 0)
                + (proposition.quantities().isEmpty() ? 0 : 1)
                + (proposition.mode().isPresent() ? 1 : 0);
    }

    /** Type and mode, with the realis where it is not actual: {@code MOBILIZE/troops, negated}. */
    public static String what(Proposition proposition) {
        String type = proposition.type()
                + proposition.mode().map(mode -> "/" + lower(mode)).orElse("");
        return proposition.realis() == Realis.ACTUAL ? type : type + ", " + lower(proposition.realis());
    }

    public static String who(Participant participant) {
        return participant.actor().map(Actor::name).orElse(participant.wording());
    }

    /** The place with what relates the event to it, and its country: {@code near Sidi Barrani, EGY}. */
    public static String where(Location location) {
        Place place = location.place();
        String country = place.country()
                .filter(code -> !place.name().endsWith(code))
                .map(code -> ", " + code)
                .orElse("");
        String relation = relation(location);
        return (place.name().startsWith(relation) ? "" : relation) + place.name() + country;
    }

    /** {@code Feb 2017}, {@code 21–30 Apr 2019}, {@code by 14 Mar 2017}. */
    public static String when(Interval interval) {
        return CalendarWords.of(interval);
    }

    /** {@code 22}, {@code 36–44}, {@code 30 or more}, {@code up to 50}, with the unit where things are not counted. */
    public static String howMany(Quantity quantity) {
        String unit = quantity.unit().equals("1") ? "" : " " + quantity.unit();
        Optional<Double> low = quantity.low();
        Optional<Double> high = quantity.high();
        if (low.isPresent() && high.isPresent()) {
            boolean exact = low.get().equals(high.get());
            return (exact ? number(low.get()) : number(low.get()) + "–" + number(high.get())) + unit;
        }
        return low.map(least -> number(least) + " or more" + unit)
                .or(() -> high.map(most -> "up to " + number(most) + unit))
                .orElse("about " + number(quantity.best()) + unit);
    }

    /** {@code disc of 10 km around 31.61, 25.93}. */
    public static String extent(Area area) {
        if (area instanceof Area.Point point) {
            return "point at " + position(point.at());
        }
        if (area instanceof Area.Disc disc) {
            return "disc of " + number(disc.radiusKm()) + " km around " + position(disc.centre());
        }
        if (area instanceof Area.Band band) {
            return "band of " + number(band.nearKm()) + " to " + number(band.farKm()) + " km from a line of "
                    + band.line().size() + (band.line().size() == 1 ? " position at " : " positions from ")
                    + position(band.line().get(0));
        }
        return "region around "
                + position(((Area.Region) area).outlines().get(0).get(0));
    }

    private static String whoToWhom(Proposition proposition) {
        String who = all(proposition, EventRole.ACTOR);
        String whom = all(proposition, EventRole.RECIPIENT);
        return whom.isEmpty() ? who : (who.isEmpty() ? "? → " : who + " → ") + whom;
    }

    private static String all(Proposition proposition, EventRole role) {
        return proposition.participants().stream()
                .filter(participant -> participant.role() == role)
                .map(InWords::who)
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private static String relation(Location location) {
        PlaceRelation relation = location.relation();
        if (relation == PlaceRelation.NEAR || relation == PlaceRelation.BETWEEN || relation == PlaceRelation.ALONG) {
            return lower(relation) + " ";
        }
        return switch (location.role()) {
            case ORIGIN -> "from ";
            case DESTINATION -> "to ";
            default -> "";
        };
    }

    private static String position(Position at) {
        return String.format(Locale.ROOT, "%.2f, %.2f", at.latitude(), at.longitude());
    }

    private static String number(double value) {
        boolean whole = value == StrictMath.rint(value);
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.1f", value);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
