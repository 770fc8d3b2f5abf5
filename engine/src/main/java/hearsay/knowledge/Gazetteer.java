// SPDX-License-Identifier: Apache-2.0
package hearsay.knowledge;

import hearsay.space.Earth;
import hearsay.space.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names on the map and what they may stand for: the edition's gazetteer file, its list of what conflicts are about, and the
 * countries. Immutable; serves all threads.
 */
public final class Gazetteer {

    /** Name of the gazetteer file among the edition's files; an imported one takes its place. */
    public static final String FILE = "geo/gazetteer.bin";

    private static final String PINS = "geo/pins.tsv";
    private static final String COUNTRIES = "attribution/en/countries.tsv";
    private static final String COUNTRY_NAMES = "geo/en/countries.tsv";
    private static final String PLACES = "geo/en/places.tsv";
    private static final String REGIONS = "geo/en/regions.tsv";

    /** Rows of the list that say the same as a row of the file stand so near to it, beyond the extent of either. */
    private static final double SAME_KM = 20;

    /** Where names are written in Latin letters English takes over as they are: no need to guess at spellings. */
    private static final Set<String> LATIN = Set.of(
            "USA", "GBR", "CAN", "AUS", "NZL", "IRL", "FRA", "DEU", "ITA", "ESP", "PRT", "NLD", "BEL", "DNK", "NOR",
            "SWE", "FIN", "POL", "CZE", "AUT", "CHE", "MEX", "BRA", "ARG", "COL", "PER", "CHL", "VEN", "HUN", "PHL",
            "HRV", "SVN");

    private final GazetteerFile file;
    private final List<GazetteerEntry> listed = new ArrayList<>();
    private final Map<String, List<GazetteerEntry>> byName = new HashMap<>();
    private final Map<String, List<GazetteerEntry>> bySkeleton = new HashMap<>();
    private final Map<String, GazetteerEntry> countries = new LinkedHashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();
    private final Map<String, Set<String>> capitals = new HashMap<>();
    private final Map<String, GazetteerEntry> regions = new HashMap<>();

    private Gazetteer(Edition edition) {
        file = new GazetteerFile(FILE, edition.bytes(FILE));
        edition.table(PLACES).rows().forEach(this::place);
        countries(edition);
        edition.table(REGIONS).rows().forEach(this::region);
    }

    /** @throws IllegalArgumentException if the edition's gazetteer file is of no known format, or a list has a fault */
    public static Gazetteer of(Edition edition) {
        return new Gazetteer(edition);
    }

    private void countries(Edition edition) {
        Map<String, Table.Row> pins = new HashMap<>();
        edition.table(PINS).rows().forEach(row -> pins.put(row.get("iso3"), row));
        for (Table.Row row : edition.table(COUNTRIES).rows()) {
            Table.Row pin = pins.get(row.get("iso3"));
            if (pin == null) {
                throw new IllegalArgumentException(
                        row.file() + ":" + row.line() + ": " + PINS + " has no pin for " + row.get("iso3"));
            }
            GazetteerEntry entry = new GazetteerEntry(
                    -1 - listed.size(),
                    row.get("name"),
                    PlaceKind.COUNTRY,
                    row.get("iso3"),
                    "",
                    "",
                    position(pin),
                    extent(pin),
                    1000L * Long.parseLong(pin.get("population")),
                    Optional.of(Long.parseLong(pin.get("geonames"))));
            add(
                    entry,
                    row.list("aliases").stream()
                            .filter(alias -> !isPart(alias, entry.country()))
                            .toList());
            countries.put(entry.country(), entry);
            capitals.put(
                    entry.country(),
                    row.list("capitals").stream().map(PlaceNames::fold).collect(Collectors.toSet()));
            row.list("demonyms").forEach(demonym -> demonyms.putIfAbsent(PlaceNames.fold(demonym), entry.country()));
        }
        for (Table.Row row : edition.table(COUNTRY_NAMES).rows()) {
            name(countries.get(row.get("iso3")), row);
            row.list("demonyms").forEach(demonym -> demonyms.putIfAbsent(PlaceNames.fold(demonym), row.get("iso3")));
        }
    }

    /** England acts for the United Kingdom, but on the map it is a part of it. */
    private boolean isPart(String alias, String iso3) {
        String folded = PlaceNames.fold(alias);
        return byName.containsKey(folded)
                || file.named(folded).stream()
                        .map(file::entry)
                        .anyMatch(entry -> entry.kind() == PlaceKind.REGION
                                && entry.country().equals(iso3));
    }

    private void name(@Nullable GazetteerEntry entry, Table.Row row) {
        if (entry == null) {
            throw new IllegalArgumentException(row.file() + ":" + row.line() + ": there is no \"" + row.cells() + "\"");
        }
        row.list("names").forEach(name -> index(entry, name));
    }

    /** About as large as a country of so many people is; its outline says better where there is one. */
    private static double extent(Table.Row pin) {
        return Math.max(5, Math.sqrt(Long.parseLong(pin.get("population"))) * 2);
    }

    /** A town that the file has as well is the file's, which knows more of it; the list only adds names. */
    private Optional<GazetteerEntry> twin(Table.Row row) {
        if (!row.get("kind").equals("TOWN")) {
            return Optional.empty();
        }
        Position at = position(row);
        List<String> names = new ArrayList<>(row.list("alternates"));
        names.add(0, row.get("name"));
        return names.stream()
                .flatMap(name -> file.named(PlaceNames.fold(name)).stream())
                .map(file::entry)
                .filter(entry ->
                        entry.kind() == PlaceKind.TOWN && entry.country().equals(row.get("country")))
                .filter(entry -> Earth.distanceKm(entry.at(), at) < SAME_KM)
                .max(Comparator.comparingLong(GazetteerEntry::population));
    }

    private void place(Table.Row row) {
        Optional<GazetteerEntry> twin = twin(row);
        if (twin.isPresent()) {
            index(twin.get(), row.get("name"));
            row.list("alternates").forEach(name -> index(twin.get(), name));
            return;
        }
        GazetteerEntry entry = new GazetteerEntry(
                -1 - listed.size(),
                row.get("name"),
                row.get("kind", PlaceKind.class),
                row.get("country"),
                "",
                "",
                position(row),
                number(row, "extent"),
                (long) (1000 * number(row, "weight")),
                Optional.empty());
        add(entry, row.list("alternates"));
    }

    private static double number(Table.Row row, String column) {
        try {
            return Double.parseDouble(row.get(column));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    row.file() + ":" + row.line() + ": " + column + " \"" + row.get(column) + "\" is not a number", e);
        }
    }

    private static Position position(Table.Row row) {
        return new Position(number(row, "latitude"), number(row, "longitude"));
    }

    private void region(Table.Row row) {
        String code = row.get("code");
        List<GazetteerEntry> found = file.named(PlaceNames.fold(row.get("name"))).stream()
                .map(file::entry)
                .filter(entry ->
                        entry.kind() == PlaceKind.REGION && entry.region().equals(code))
                .toList();
        // An imported gazetteer may spell the region otherwise: then its own names must do.
        found.forEach(entry -> {
            regions.put(code, entry);
            row.list("names").forEach(name -> index(entry, name));
        });
        row.list("demonyms").forEach(demonym -> demonyms.putIfAbsent(PlaceNames.fold(demonym), code));
    }

    private void add(GazetteerEntry entry, Collection<String> alternates) {
        listed.add(entry);
        index(entry, entry.name());
        alternates.forEach(name -> index(entry, name));
    }

    private void index(GazetteerEntry entry, String name) {
        String folded = PlaceNames.fold(name);
        List<GazetteerEntry> same = byName.computeIfAbsent(folded, key -> new ArrayList<>(1));
        if (!same.contains(entry)) {
            same.add(entry);
        }
        if (entry.kind() != PlaceKind.COUNTRY && entry.kind() != PlaceKind.REGION) {
            bySkeleton
                    .computeIfAbsent(PlaceNames.skeleton(name), key -> new ArrayList<>(1))
                    .add(entry);
        }
    }

    /** All that bears a name, however it is capitalised or accented; empty if nothing does. */
    public List<GazetteerEntry> find(String name) {
        String folded = PlaceNames.fold(name);
        if (folded.isEmpty()) {
            return List.of();
        }
        List<GazetteerEntry> found = new ArrayList<>(byName.getOrDefault(folded, List.of()));
        int ours = found.size();
        for (int row : file.named(folded)) {
            GazetteerEntry entry = file.entry(row);
            if (found.subList(0, ours).stream().noneMatch(other -> same(other, entry))) {
                found.add(entry);
            }
        }
        return found;
    }

    /** Whether anything bears a name; cheaper than {@link #find}. @param folded as {@link PlaceNames#fold} gives it */
    public boolean knows(String folded) {
        return byName.containsKey(folded) || file.isNamed(folded);
    }

    /** What bears a name that is spelled otherwise but may be the same: for names that {@link #find} does not find. */
    public List<GazetteerEntry> like(String name) {
        String skeleton = PlaceNames.skeleton(name);
        if (skeleton.length() < 3) {
            return List.of();
        }
        List<GazetteerEntry> found = new ArrayList<>(bySkeleton.getOrDefault(skeleton, List.of()));
        file.ofSkeleton(skeleton).stream()
                .map(file::entry)
                .filter(entry -> !LATIN.contains(entry.country()) && PlaceNames.similar(entry.name(), name))
                .forEach(found::add);
        return found.stream().distinct().toList();
    }

    private static boolean same(GazetteerEntry one, GazetteerEntry other) {
        if (one.equals(other)) {
            return true;
        }
        boolean kinds = one.kind() == other.kind()
                || one.kind() == PlaceKind.TOWN && other.kind() == PlaceKind.SECTION
                || one.kind() == PlaceKind.SITE && other.kind() == PlaceKind.TOWN;
        return kinds && one.country().equals(other.country()) && Earth.distanceKm(one.at(), other.at()) < SAME_KM;
    }

    /** What has a GeoNames id. Looks through all rows: not for reading documents. */
    public Optional<GazetteerEntry> byGeonames(long id) {
        return listed.stream()
                .filter(entry -> entry.geonames().equals(Optional.of(id)))
                .findFirst()
                .or(() -> file.byGeonames(id).stream().mapToObj(file::entry).findFirst());
    }

    /** A country by ISO 3166-1 alpha-3. */
    public Optional<GazetteerEntry> country(String iso3) {
        return Optional.ofNullable(countries.get(iso3));
    }

    /** Whether a town's name stands for a country's government: "Moscow". */
    public boolean isCapital(String town, String iso3) {
        return capitals.getOrDefault(iso3, Set.of()).contains(PlaceNames.fold(town));
    }

    /** The country, or region by code, that a demonym belongs to: EGY for Egyptian. */
    public Optional<GazetteerEntry> ofDemonym(String demonym) {
        String code = demonyms.get(PlaceNames.fold(demonym));
        return Optional.ofNullable(code == null ? null : countries.getOrDefault(code, regions.get(code)));
    }
}
