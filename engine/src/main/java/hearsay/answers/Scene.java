// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Actor;
import hearsay.claims.Asked;
import hearsay.claims.Mode;
import hearsay.claims.Place;
import hearsay.claims.PlacePrecision;
import hearsay.claims.Quad;
import hearsay.claims.Question;
import hearsay.space.Areas;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How what is reported lies to a question: what, who and where. Remembers distances; for one thread. */
final class Scene {

    /** The outlines of regions are drawn this coarsely. */
    private static final double OUTLINE_KM = 25;

    /** The last word, one of several as one. */
    private static final Pattern NOUN = Pattern.compile("(?<noun>\\p{Ll}{3,}?)s?$");

    private final Asked asked;
    private final Sides sides;
    private final Surroundings surroundings;
    private final Map<Place, Double> distances = new HashMap<>();

    Scene(Question question, Model model) {
        this.asked = question.asked();
        this.sides = new Sides(asked, model);
        this.surroundings = new Surroundings(asked, sides);
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Sides sides() {
        return sides;
    }

    /** Words of the table with the sides' names in them. */
    String named(String words) {
        return words.replace("{actor}", sides.actorName())
                .replace("{host}", sides.hostName())
                .replace("{ground}", sides.groundName());
    }

    /** Whether it is of a type that is asked about, and not of another mode than is asked for. */
    boolean ofAskedType(Happening happening) {
        return asked.types().contains(happening.type()) && modeFits(happening);
    }

    private boolean modeFits(Happening happening) {
        List<Mode> wanted = asked.modes().stream()
                .filter(happening.type().modes()::contains)
                .toList();
        Set<Mode> modes = happening.modes();
        return wanted.isEmpty() || modes.isEmpty() || wanted.stream().anyMatch(modes::contains);
    }

    boolean parties(Indicator.Parties wanted, Happening happening) {
        boolean acts = asked.actors().isEmpty()
                ? aimed(happening)
                : happening.doers().stream().anyMatch(sides::acts);
        boolean hosts = happening.doers().stream().anyMatch(sides::hosts);
        boolean suffers = happening.receivers().stream().anyMatch(sides::acts);
        boolean hosted = receives(happening)
                || happening.type().quad() == Quad.VERBAL_COOPERATION && hosts
                || sides.grounds()
                        .anyMatch(ground -> happening.places().stream()
                                .anyMatch(place ->
                                        place.country().filter(ground::equals).isPresent()));
        return switch (wanted) {
            case ANY -> true;
            case ACTOR -> acts;
            case HOST -> hosts && !acts;
            case ACTOR_TO_HOST -> acts && hosted;
            case TO_HOST -> receives(happening);
            case HOST_TO_ACTOR -> hosts && suffers;
            case BOTH -> (acts || suffers) && (hosts || receives(happening));
            case OTHER -> other(happening.doers());
            case OTHER_TO_ACTOR -> other(happening.doers()) && suffers;
        };
    }

    /** Whether it is done to those to whom it is asked about, or to some of their kind: "schoolgirls", "a tanker". */
    private boolean receives(Happening happening) {
        return happening.receivers().stream().anyMatch(sides::hosts)
                || asked.recipients().stream()
                        .filter(who -> who.country().isEmpty())
                        .map(who ->
                                Pattern.compile("\\b" + Pattern.quote(who.name().toLowerCase(Locale.ROOT)) + "\\b"))
                        .anyMatch(name -> happening.whom().stream()
                                .anyMatch(words -> name.matcher(words).find()))
                || asked.recipients().stream()
                        .filter(who -> who.id().isEmpty() && who.country().isEmpty())
                        .flatMap(who -> kind(who.name()).stream())
                        .anyMatch(kind -> happening.whom().stream()
                                .anyMatch(words -> kind(words).stream().anyMatch(kind::equals)
                                        || words.matches(".*\\b" + Pattern.quote(kind) + "s?\\b.*")));
    }

    /** What a class of people or things is called, one of them: "the schoolgirls of Jangebe" are each a "schoolgirl". */
    private static Optional<String> kind(String words) {
        Matcher noun = NOUN.matcher(words.replaceFirst(" (?:of|in|from|at|with|on|by|who|near|held|seized) .*$", ""));
        return noun.find() ? Optional.of(noun.group("noun")) : Optional.empty();
    }

    /** Whether it is done to those to whom it is asked about, where they are named. */
    boolean aimed(Happening happening) {
        return asked.recipients().isEmpty() || receives(happening);
    }

    /** Whether it is by those and to those who are asked about, and there. */
    boolean bears(Happening happening) {
        return (asked.actors().isEmpty() || parties(Indicator.Parties.ACTOR, happening))
                && aimed(happening)
                && there(happening);
    }

    private boolean maybeTheirs(Happening happening) {
        return happening.type().quad() == Quad.MATERIAL_CONFLICT
                && happening.receivers().isEmpty()
                && happening.places().stream()
                        .flatMap(place -> place.country().stream())
                        .anyMatch(country -> asked.recipients().stream()
                                .anyMatch(who ->
                                        who.country().filter(country::equals).isPresent()));
    }

    private boolean partakes(Happening happening) {
        return receives(happening) || happening.doers().stream().anyMatch(sides::hosts);
    }

    /** Whether it is done by or to those to whom it is asked about, who are named. */
    boolean hosted(Happening happening) {
        return !asked.recipients().isEmpty() && partakes(happening);
    }

    /** Whether it lies in a country of those who are asked about. */
    boolean among(Happening happening) {
        return happening.places().stream()
                .flatMap(place -> place.country().stream())
                .anyMatch(country -> Stream.concat(asked.actors().stream(), asked.recipients().stream())
                        .anyMatch(who -> who.country().filter(country::equals).isPresent()));
    }

    /** Whether those who are asked about take part, or it lies in their countries. */
    boolean touches(Happening happening) {
        return Stream.concat(happening.receivers().stream(), happening.doers().stream())
                        .anyMatch(one -> !asked.actors().isEmpty() && sides.acts(one) || sides.hosts(one))
                || happening.places().stream()
                        .flatMap(place -> place.country().stream())
                        .anyMatch(country -> sides.grounds().anyMatch(country::equals));
    }

    /** Whether neither anybody nor any place is asked about. */
    boolean anywhere() {
        return asked.places().isEmpty()
                && asked.actors().isEmpty()
                && asked.recipients().isEmpty();
    }

    /** Whether anybody is named who would do it. */
    boolean acted() {
        return !asked.actors().isEmpty();
    }

    private boolean other(List<Actor> doers) {
        return !doers.isEmpty()
                && doers.stream().noneMatch(sides::acts)
                && doers.stream().noneMatch(sides::hosts);
    }

    /**
     * Whether it lies in a place that is asked about, by at least half of the weight of those who say where it was. Where no place is
     * asked about, whether those to whom it is asked about take part, or may, as it is a hostile deed in their country and nobody says to
     * whom it is done; so does everything, where nobody is named either.
     */
    boolean there(Happening happening) {
        if (asked.places().isEmpty()) {
            return asked.recipients().isEmpty() || partakes(happening) || maybeTheirs(happening);
        }
        double in = 0;
        double all = 0;
        for (Happening.Located located : happening.located()) {
            if (located.places().stream().allMatch(this::wider)) {
                continue;
            }
            boolean there = located.places().stream()
                    .anyMatch(place -> asked.places().stream().anyMatch(wanted -> within(place, wanted)));
            in += there ? located.weight() : 0;
            all += located.weight();
        }
        return all > 0 && in >= all / 2;
    }

    /** Whether a place says only in which wider area it was: its country, or a region by what is asked about. */
    private boolean wider(Place place) {
        return asked.places().stream()
                .anyMatch(wanted -> place.precision().compareTo(wanted.precision()) > 0
                        && (place.precision() == PlacePrecision.COUNTRY
                                ? wanted.country().equals(place.country())
                                : Areas.distanceKm(place.area(), wanted.area()) <= OUTLINE_KM));
    }

    /** Whether a place is asked about. */
    boolean placed() {
        return !asked.places().isEmpty();
    }

    /** Kilometres from the place that is asked about; empty where either is not told. */
    OptionalDouble away(Happening happening) {
        return happening.places().stream()
                .filter(place -> place.precision() != PlacePrecision.COUNTRY)
                .mapToDouble(this::away)
                .filter(km -> km > 0)
                .min();
    }

    private double away(Place place) {
        return distances.computeIfAbsent(
                place,
                one -> asked.places().stream()
                        .mapToDouble(wanted -> Areas.distanceKm(one.area(), wanted.area()))
                        .min()
                        .orElse(Double.POSITIVE_INFINITY));
    }

    /** A country holds what the gazetteer says is in it, whatever its outline; of other areas the outline decides. */
    private static boolean within(Place place, Place wanted) {
        if (place.id().equals(wanted.id())) {
            return true;
        }
        if (wanted.precision() == PlacePrecision.COUNTRY) {
            return wanted.country().isPresent() && wanted.country().equals(place.country());
        }
        return place.precision() != PlacePrecision.COUNTRY && Areas.overlaps(place.area(), wanted.area());
    }
}
