// SPDX-License-Identifier: Apache-2.0
package hearsay.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A tab-separated data file: lines that begin with {@code #} introduce it, the first other line names the columns, each
 * further line is a row. Missing cells at the end of a row are empty.
 */
public record Table(String name, List<String> columns, List<Row> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @throws IllegalArgumentException naming file and line, if a row has more cells than there are columns */
    public static Table parse(String name, String text) {
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            if (columns.isEmpty()) {
                columns = cells;
            } else if (cells.size() > columns.size()) {
                throw new IllegalArgumentException(
                        name + ":" + number + ": " + cells.size() + " cells, but there are only columns " + columns);
            } else {
                rows.add(new Row(name, number, columns, cells));
            }
        }
        return new Table(name, columns, rows);
    }

    /** One row, which knows where it stands. */
    public record Row(String file, int line, List<String> columns, List<String> cells) {

        /** The cell under a column; empty where the row has none. */
        public String get(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException(file + " has no column \"" + column + "\"; it has " + columns);
            }
            return index < cells.size() ? cells.get(index) : "";
        }

        /** The cell's comma-separated parts. */
        public List<String> list(String column) {
            return Stream.of(get(column).split(","))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        /** The cell as one of an enum's names. @throws IllegalArgumentException naming file, line, value and rule */
        public <E extends Enum<E>> E get(String column, Class<E> type) {
            String cell = get(column);
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(cell.toUpperCase(Locale.ROOT))) {
                    return constant;
                }
            }
            String names =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            throw new IllegalArgumentException(
                    file + ":" + line + ": " + column + " \"" + cell + "\" is not one of " + names);
        }
    }
}
