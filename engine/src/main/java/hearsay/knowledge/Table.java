// SPDX-License-Identifier: Apache-2.0
package hearsay.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = until('\n', text, start, text.length());
            number++;
            if (text.charAt(start) == '#' || isBlank(text, start, end)) {
                continue;
            }
            List<String> cells = cells(text, start, end);
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

    /** Where a character next stands before a limit; the limit if nowhere. */
    private static int until(char mark, String text, int from, int limit) {
        int at = text.indexOf(mark, from);
        return at < 0 || at > limit ? limit : at;
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> cells(String text, int from, int to) {
        List<String> cells = new ArrayList<>();
        for (int start = from, end; start <= to; start = end + 1) {
            end = until('\t', text, start, to);
            cells.add(text.substring(start, end).strip());
        }
        return List.copyOf(cells);
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
            List<String> parts = new ArrayList<>();
            for (String part : get(column).split(",")) {
                String stripped = part.strip();
                if (!stripped.isEmpty()) {
                    parts.add(stripped);
                }
            }
            return List.copyOf(parts);
        }

        /** The cell as one of an enum's names. @throws IllegalArgumentException naming file, line, value and rule */
        public <E extends Enum<E>> E get(String column, Class<E> type) {
            String cell = get(column);
            String wanted = cell.toUpperCase(Locale.ROOT);
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(wanted)) {
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
