// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Lines of cells divided by tabs, the first of them the names of the columns; {@code #} introduces a comment. */
final class Rows {

    private Rows() {}

    /** @throws IllegalArgumentException naming file and line, if a line has not as many cells as there are columns */
    static List<Row> parse(String file, String text) {
        List<String> lines = text.lines().toList();
        List<Row> rows = IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
                .mapToObj(i -> new Row(
                        file + ":" + (i + 1), List.of(), List.of(lines.get(i).split("\t", -1))))
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(file + ": no line of column names");
        }
        List<String> columns = rows.get(0).cells();
        return rows.stream()
                .skip(1)
                .map(row -> new Row(row.place(), columns, row.cells()))
                .toList();
    }

    /** One line, and where it stands. */
    record Row(String place, List<String> columns, List<String> cells) {

        Row {
            if (!columns.isEmpty() && columns.size() != cells.size()) {
                throw new IllegalArgumentException(
                        place + ": " + columns.size() + " cells wanted, " + cells.size() + " found");
            }
        }

        String get(String column) {
            return cells.get(columns.indexOf(column)).strip();
        }

        double number(String column) {
            try {
                return Double.parseDouble(get(column));
            } catch (NumberFormatException e) {
                throw fault("no number: \"" + get(column) + '"');
            }
        }

        /** The names between commas; all of the enum for *. */
        <E extends Enum<E>> Set<E> names(String column, Class<E> type) {
            Set<E> found = EnumSet.noneOf(type);
            for (String name : get(column).split(",")) {
                if (name.strip().equals("*")) {
                    return EnumSet.allOf(type);
                }
                if (!name.isBlank()) {
                    found.add(name(name.strip(), type));
                }
            }
            return found;
        }

        <E extends Enum<E>> E name(String name, Class<E> type) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> fault("no " + type.getSimpleName() + ": \"" + name + '"'));
        }

        IllegalArgumentException fault(String what) {
            return new IllegalArgumentException(place + ": " + what);
        }
    }
}
