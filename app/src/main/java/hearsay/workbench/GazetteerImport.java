// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.knowledge.GazetteerWriter;
import hearsay.knowledge.PlaceKind;
import hearsay.space.Position;
import hearsay.text.Digest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Makes a gazetteer file of a GeoNames dump (https://www.geonames.org, readme.txt of its export: 19 tab-separated columns).
 * Reads line by line, twice: divisions first, then what lies in them. Takes divisions of the first and second order, all
 * populated places, and of the rest what news is about: seas, straits, islands, mountains, deserts, ports, air fields, bases,
 * oil fields, dams, camps, border posts. A line that is not as it should be is counted, named and left out.
 */
public final class GazetteerImport {

    /** More bad lines than this are only counted. */
    private static final int MOST_NAMED = 20;

    private static final int COLUMNS = 19;
    private static final Set<String> LANGUAGES = Set.of("", "en", "abbr");

    private static final Map<String, PlaceKind> FEATURES = Map.ofEntries(
            Map.entry("AIRB", PlaceKind.SITE),
            Map.entry("AIRP", PlaceKind.SITE),
            Map.entry("AIRF", PlaceKind.SITE),
            Map.entry("MILB", PlaceKind.SITE),
            Map.entry("INSM", PlaceKind.SITE),
            Map.entry("NVB", PlaceKind.SITE),
            Map.entry("OILF", PlaceKind.SITE),
            Map.entry("OILR", PlaceKind.SITE),
            Map.entry("GASF", PlaceKind.SITE),
            Map.entry("PRT", PlaceKind.SITE),
            Map.entry("DAM", PlaceKind.SITE),
            Map.entry("PS", PlaceKind.SITE),
            Map.entry("PSN", PlaceKind.SITE),
            Map.entry("PSTB", PlaceKind.SITE),
            Map.entry("PSTC", PlaceKind.SITE),
            Map.entry("CMPRF", PlaceKind.SITE),
            Map.entry("PRN", PlaceKind.SITE),
            Map.entry("AREA", PlaceKind.AREA),
            Map.entry("RGN", PlaceKind.AREA),
            Map.entry("PEN", PlaceKind.AREA),
            Map.entry("DSRT", PlaceKind.AREA),
            Map.entry("MT", PlaceKind.AREA),
            Map.entry("MTS", PlaceKind.AREA),
            Map.entry("VAL", PlaceKind.AREA),
            Map.entry("ISL", PlaceKind.ISLAND),
            Map.entry("ISLS", PlaceKind.ISLAND),
            Map.entry("STM", PlaceKind.WATER),
            Map.entry("LK", PlaceKind.WATER),
            Map.entry("RSV", PlaceKind.WATER),
            Map.entry("STRT", PlaceKind.WATER),
            Map.entry("CNL", PlaceKind.WATER),
            Map.entry("BAY", PlaceKind.WATER),
            Map.entry("GULF", PlaceKind.SEA),
            Map.entry("SEA", PlaceKind.SEA),
            Map.entry("OCN", PlaceKind.SEA));

    /**
     * What became of a dump.
     *
     * @param sha256 of the file that was written; also stands beside it, in {@code FILE.sha256}
     * @param bad how many lines were left out because they are not as they should be
     * @param named the first of them, as {@code file:line: what is wrong}
     */
    public record Outcome(long rows, String sha256, long bad, List<String> named) {}

    private final GazetteerWriter writer = new GazetteerWriter();
    private final Map<String, Integer> divisions = new HashMap<>();
    private final Map<Integer, List<String>> alternates = new HashMap<>();
    private final List<String> named = new ArrayList<>();
    private long bad;

    private GazetteerImport() {}

    /**
     * Imports a dump.
     *
     * @param names alternateNamesV2.txt; its English names and abbreviations are taken beside those of the dump
     * @throws CallerFault if a file cannot be read or written, or nothing in the dump is of use
     */
    public static Outcome run(Path dump, Optional<Path> names, Path out) {
        GazetteerImport work = new GazetteerImport();
        try {
            if (names.isPresent()) {
                work.each(names.get(), 4, true, work::alternate);
            }
            work.each(dump, COLUMNS, false, cells -> work.division(cells, "ADM1"));
            work.each(dump, COLUMNS, false, cells -> work.division(cells, "ADM2"));
            work.each(dump, COLUMNS, true, work::place);
            return work.write(dump, out);
        } catch (IOException e) {
            throw new CallerFault("cannot import " + dump + ": " + e);
        }
    }

    /** Does something with each line that has enough columns. @param tell whether lines that fail are counted */
    private void each(Path file, int columns, boolean tell, Consumer<String[]> work) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String[] cells = line.split("\t", -1);
                Optional<String> fault = fault(cells, columns, work);
                if (fault.isPresent() && tell) {
                    bad++;
                    if (named.size() < MOST_NAMED) {
                        named.add(file.getFileName() + ":" + number + ": " + fault.get());
                    }
                }
            }
        }
    }

    private static Optional<String> fault(String[] cells, int columns, Consumer<String[]> work) {
        if (cells.length < columns) {
            return Optional.of("has " + cells.length + " columns, should have " + columns);
        }
        try {
            work.accept(cells);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private void alternate(String[] cells) {
        if (LANGUAGES.contains(cells[2]) && !cells[3].isBlank()) {
            alternates
                    .computeIfAbsent(Integer.parseInt(cells[1]), id -> new ArrayList<>(2))
                    .add(cells[3]);
        }
    }

    private void division(String[] cells, String feature) {
        if (!cells[7].equals(feature)) {
            return;
        }
        boolean first = feature.equals("ADM1");
        String region = cells[8] + "." + cells[10];
        String code = first ? region : region + "." + cells[11];
        int parent = first ? -1 : divisions.getOrDefault(region, -1);
        divisions.put(
                code, add(cells, first ? PlaceKind.REGION : PlaceKind.DISTRICT, code, parent, -1, first ? 80 : 25));
    }

    private void place(String[] cells) {
        String region = cells[8] + "." + cells[10];
        int in = divisions.getOrDefault(region, -1);
        int district = divisions.getOrDefault(region + "." + cells[11], -1);
        if (cells[6].equals("P")) {
            double extent = 0.5 + 0.45 * Math.sqrt(Math.max(0, number(cells[14])) / 1000.0);
            add(cells, cells[7].equals("PPLX") ? PlaceKind.SECTION : PlaceKind.TOWN, "", in, district, extent);
        } else if (FEATURES.containsKey(cells[7])) {
            PlaceKind kind = FEATURES.getOrDefault(cells[7], PlaceKind.SITE);
            add(cells, kind, "", in, district, kind == PlaceKind.SITE ? 3 : kind == PlaceKind.SEA ? 200 : 15);
        } else if (!cells[0].matches("\\d+")) {
            throw new IllegalArgumentException("GeoNames id \"" + cells[0] + "\" is not a number");
        }
    }

    private int add(String[] cells, PlaceKind kind, String code, int region, int district, double extentKm) {
        long id = number(cells[0]);
        return writer.add(new GazetteerWriter.Row(
                cells[1],
                alternates(cells, (int) id),
                kind,
                iso3(cells[8]),
                code,
                region,
                district,
                new Position(decimal(cells[4]), decimal(cells[5])),
                extentKm,
                Math.max(0, number(cells[14])),
                id));
    }

    /** The plain form of the name, and what the file of names adds. The dump's own list has all scripts and is not taken. */
    private List<String> alternates(String[] cells, int id) {
        List<String> all = new ArrayList<>(alternates.getOrDefault(id, List.of()));
        all.add(cells[2]);
        return all;
    }

    private static String iso3(String iso2) {
        if (iso2.isEmpty()) {
            return "";
        }
        try {
            return iso2.equals("XK") ? "XKX" : new Locale("", iso2).getISO3Country();
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("\"" + iso2 + "\" is not an ISO 3166-1 country", e);
        }
    }

    private static long number(String cell) {
        try {
            return cell.isEmpty() ? 0 : Long.parseLong(cell);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + cell + "\" is not a whole number", e);
        }
    }

    private static double decimal(String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + cell + "\" is not a coordinate", e);
        }
    }

    private Outcome write(Path dump, Path out) throws IOException {
        if (writer.rows() == 0) {
            throw new CallerFault(
                    dump + " holds no line of a GeoNames dump" + (named.isEmpty() ? "" : "; " + named.get(0)));
        }
        try (OutputStream file = Files.newOutputStream(out)) {
            writer.write(file);
        }
        String sha256 = Digest.ofBytes(Files.readAllBytes(out));
        Files.writeString(ImportedGazetteer.pin(out), sha256 + "\n");
        return new Outcome(writer.rows(), sha256, bad, List.copyOf(named));
    }
}
