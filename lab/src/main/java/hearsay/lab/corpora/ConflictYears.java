// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The conflict-years of the UCDP/PRIO Armed Conflict Dataset (Gleditsch et al. 2002; Davies, Pettersson and Öberg 2025;
 * CC BY 4.0), as comma-separated values: those of conflicts inside a state, whether other states take part or not.
 */
public final class ConflictYears {

    private final Map<String, Map<Integer, ConflictYear>> byConflict = new TreeMap<>();

    /**
     * One year of a conflict inside a state.
     *
     * @param forGovernment whether another state's troops fought on the government's side
     * @param forRebels whether another state's troops fought on the other side
     * @param war whether it took a thousand lives or more that year
     */
    public record ConflictYear(String conflict, int year, boolean forGovernment, boolean forRebels, boolean war) {

        /** Whether another state's troops fought on any side. */
        public boolean foreignTroops() {
            return forGovernment || forRebels;
        }
    }

    private ConflictYears() {}

    /** @throws IOException if the file lacks a column, or a row cannot be read, naming its line */
    public static ConflictYears read(Path file) throws IOException {
        ConflictYears years = new ConflictYears();
        List<String> lines = Files.readAllLines(file);
        List<String> columns = cells(lines.isEmpty() ? "" : lines.get(0).replace("\uFEFF", ""));
        for (int i = 1; i < lines.size(); i++) {
            List<String> row = cells(lines.get(i));
            if (row.size() != columns.size()) {
                throw new IOException(file + ":" + (i + 1) + ": " + row.size() + " cells under " + columns.size());
            }
            if (List.of("3", "4").contains(cell(file, columns, row, "type_of_conflict"))) {
                years.add(new ConflictYear(
                        cell(file, columns, row, "conflict_id"),
                        Integer.parseInt(cell(file, columns, row, "year")),
                        !cell(file, columns, row, "side_a_2nd").isBlank(),
                        !cell(file, columns, row, "side_b_2nd").isBlank(),
                        cell(file, columns, row, "intensity_level").equals("2")));
            }
        }
        return years;
    }

    /** All, by conflict and year. */
    public List<ConflictYear> all() {
        return byConflict.values().stream()
                .flatMap(years -> years.values().stream())
                .toList();
    }

    /** The same conflict a year before; empty if it was not active. */
    public Optional<ConflictYear> before(ConflictYear year) {
        return Optional.ofNullable(
                byConflict.getOrDefault(year.conflict(), Map.of()).get(year.year() - 1));
    }

    private void add(ConflictYear year) {
        byConflict.computeIfAbsent(year.conflict(), id -> new TreeMap<>()).put(year.year(), year);
    }

    private static String cell(Path file, List<String> columns, List<String> row, String column) throws IOException {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IOException(file + ": has no column \"" + column + "\"; it has " + columns);
        }
        return row.get(index);
    }

    /** The cells of a line; those in quotation marks may hold commas. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
