// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.claims.Candidate;
import hearsay.claims.Place;
import hearsay.claims.PlaceId;
import hearsay.claims.PlacePrecision;
import hearsay.claims.PlaceRelation;
import hearsay.geo.Setting.Feature;
import hearsay.knowledge.GazetteerEntry;
import hearsay.knowledge.PlaceKind;
import hearsay.space.Area;
import hearsay.space.Earth;
import hearsay.space.Position;
import hearsay.text.Digest;
import java.util.List;
import java.util.Optional;

/** Makes places of gazetteer entries and of what a text says of where something lies to them. */
final class Placer {

    /** A stated distance is taken to be right to this share; the same beyond which a disagreement is remarked on. */
    static final double TOLERANCE = 0.25;

    /** "East of" a place, where nothing says how far, km. */
    private static final double BESIDE_KM = 60;

    /** Between two places: so much of the way from one to the other to either side, and at least so many km. */
    private static final double BETWEEN_SHARE = 0.15;

    private static final double BETWEEN_KM = 5;

    private static final double COAST_KM = 15;
    private static final double BORDER_KM = 30;

    private final Outlines outlines;

    Placer(Outlines outlines) {
        this.outlines = outlines;
    }

    /** The place itself. */
    Place place(GazetteerEntry entry) {
        return of(entry, entry.name(), area(entry), precision(entry.kind()));
    }

    /** The extent of what an entry names. */
    Area area(GazetteerEntry entry) {
        Area disc = new Area.Disc(entry.at(), entry.extentKm());
        return entry.kind() == PlaceKind.COUNTRY
                ? outlines.region(entry.country()).orElse(disc)
                : disc;
    }

    /**
     * The place that some words make of an entry.
     *
     * @param neighbour the country the text is in, as far as that is known: tells which border is meant
     * @param words the phrase, for the place's name
     */
    Place place(GazetteerEntry entry, Setting setting, Optional<String> neighbour, String words) {
        Feature feature = feature(entry, setting);
        Optional<List<Position>> line = line(entry, feature, neighbour);
        if (line.isPresent()) {
            double width = feature == Feature.BORDER ? BORDER_KM : COAST_KM;
            return of(entry, words, band(line.get(), setting, width), precision(setting, PlacePrecision.REGION));
        }
        if (setting.km().isPresent()) {
            double km = setting.km().getAsDouble();
            Area area = setting.bearing().isPresent()
                    ? new Area.Disc(
                            Earth.travel(entry.at(), setting.bearing().getAsDouble(), km),
                            Math.max(3, TOLERANCE * km + Math.min(entry.extentKm(), km / 2)))
                    : band(List.of(entry.at()), setting, 0);
            return of(entry, words, area, PlacePrecision.NEAR);
        }
        if (setting.inside() && setting.bearing().isPresent()) {
            double bearing = setting.bearing().getAsDouble();
            return of(entry, words, Part.of(area(entry), entry.at(), bearing, entry.extentKm()), PlacePrecision.REGION);
        }
        if (setting.bearing().isPresent()) {
            double far = entry.extentKm() + BESIDE_KM / 2;
            Position middle = Earth.travel(entry.at(), setting.bearing().getAsDouble(), far);
            return of(entry, words, new Area.Disc(middle, BESIDE_KM / 2), PlacePrecision.NEAR);
        }
        if (setting.relation() == PlaceRelation.NEAR && entry.kind() != PlaceKind.COUNTRY) {
            return of(entry, words, Vicinity.around(area(entry)), PlacePrecision.NEAR);
        }
        return place(entry);
    }

    /** The stretch from one place to another; of two countries the border between them, empty where they have none. */
    Optional<Place> between(GazetteerEntry one, GazetteerEntry other, String words) {
        if (one.kind() == PlaceKind.COUNTRY && other.kind() == PlaceKind.COUNTRY) {
            return outlines.border(one.country(), other.country())
                    .map(line -> of(one, words, new Area.Band(line, 0, BORDER_KM), PlacePrecision.REGION));
        }
        double apart = Earth.distanceKm(one.at(), other.at());
        if (one.kind() == PlaceKind.COUNTRY || other.kind() == PlaceKind.COUNTRY || apart == 0) {
            return Optional.empty();
        }
        Area band = new Area.Band(List.of(one.at(), other.at()), 0, Math.max(BETWEEN_KM, BETWEEN_SHARE * apart));
        return Optional.of(of(one, words, band, PlacePrecision.NEAR));
    }

    private static PlacePrecision precision(Setting setting, PlacePrecision otherwise) {
        return setting.km().isPresent() ? PlacePrecision.NEAR : otherwise;
    }

    private static Area band(List<Position> line, Setting setting, double width) {
        if (setting.km().isEmpty()) {
            return new Area.Band(line, 0, width);
        }
        double km = setting.km().getAsDouble();
        return new Area.Band(line, (1 - TOLERANCE) * km, (1 + TOLERANCE) * km);
    }

    /** The line that is meant: how far something is from a country is counted from its border, not from its middle. */
    static Feature feature(GazetteerEntry entry, Setting setting) {
        boolean away = setting.km().isPresent() && entry.kind() == PlaceKind.COUNTRY;
        return away && setting.feature() == Feature.NONE ? Feature.BORDER : setting.feature();
    }

    /** The border or coast that is meant; empty where none is. */
    Optional<List<Position>> line(GazetteerEntry entry, Feature feature, Optional<String> neighbour) {
        return switch (feature) {
            case NONE -> Optional.empty();
            case COAST -> outlines.coast(entry.country());
            case BORDER ->
                neighbour
                        .flatMap(other -> outlines.border(entry.country(), other))
                        .or(() -> outlines.border(entry.country()));
        };
    }

    /** Whether a country is a neighbour of another. */
    boolean meet(String one, String other) {
        return outlines.meet(one, other);
    }

    /** The border of the country of another place, with the country of a third if that is known: "to the border". */
    Optional<Candidate<Place>> border(Candidate<Place> of, Optional<String> neighbour, String words) {
        return of.value()
                .country()
                .flatMap(country -> neighbour
                        .flatMap(other -> outlines.border(country, other))
                        .or(() -> outlines.border(country)))
                .map(line -> new Candidate<>(
                        derived(of.value(), words, new Area.Band(line, 0, BORDER_KM), PlacePrecision.REGION),
                        of.probability()));
    }

    /** What lies in a direction from another place: "further to the east". */
    Candidate<Place> beyond(Candidate<Place> from, double bearing, String words) {
        Place place = from.value();
        Position centre = hearsay.space.Areas.centre(place.area());
        Area area = new Area.Disc(Earth.travel(centre, bearing, 2 * BESIDE_KM), BESIDE_KM);
        return new Candidate<>(derived(place, words, area, PlacePrecision.NEAR), from.probability());
    }

    /** The coast of the country of another place: "along the coast". */
    Optional<Candidate<Place>> coast(Candidate<Place> of, String words) {
        return of.value()
                .country()
                .flatMap(outlines::coast)
                .map(line -> new Candidate<>(
                        derived(of.value(), words, new Area.Band(line, 0, COAST_KM), PlacePrecision.REGION),
                        of.probability()));
    }

    private static Place derived(Place place, String words, Area area, PlacePrecision precision) {
        String name = words + " (" + place.name() + ")";
        PlaceId id = new PlaceId(Digest.of("place/1")
                .with("name", name)
                .with("from", place.id().value())
                .hex());
        return new Place(id, name, place.country(), Optional.empty(), Optional.empty(), area, precision);
    }

    private static Place of(GazetteerEntry entry, String name, Area area, PlacePrecision precision) {
        boolean itself = name.equals(entry.name());
        return new Place(
                id(name, entry),
                name,
                entry.country().isEmpty() ? Optional.empty() : Optional.of(entry.country()),
                entry.region().isEmpty() ? Optional.empty() : Optional.of(entry.region()),
                itself ? entry.geonames() : Optional.empty(),
                area,
                precision);
    }

    /** The same for the same thing of every gazetteer that knows its GeoNames id; else by kind and position. */
    private static PlaceId id(String name, GazetteerEntry entry) {
        Digest digest = Digest.of("place/1").with("name", name).with("country", entry.country());
        return new PlaceId(
                entry.geonames().isPresent()
                        ? digest.with("geonames", entry.geonames().get().toString())
                                .hex()
                        : digest.with("kind", entry.kind().name())
                                .with(
                                        "at",
                                        Math.round(entry.at().latitude() * 100) + " "
                                                + Math.round(entry.at().longitude() * 100))
                                .hex());
    }

    private static PlacePrecision precision(PlaceKind kind) {
        return switch (kind) {
            case SITE -> PlacePrecision.SITE;
            case TOWN -> PlacePrecision.TOWN;
            case SECTION, DISTRICT -> PlacePrecision.DISTRICT;
            case REGION, AREA, ISLAND, WATER -> PlacePrecision.REGION;
            case COUNTRY, CONTINENT -> PlacePrecision.COUNTRY;
            case SEA -> PlacePrecision.SEA;
        };
    }
}
