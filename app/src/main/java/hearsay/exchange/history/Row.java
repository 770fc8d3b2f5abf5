// SPDX-License-Identifier: Apache-2.0
package hearsay.exchange.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of a table, which knows where it stands. */
record Row(String file, long line, Map<String, Integer> columns, List<String> cells) {

    /** The cell under a column, without blanks around it; empty where the row or the table has none. */
    String get(String column) {
        Integer at = columns.get(column);
        return at == null || at >= cells.size() ? "" : cells.get(at).strip();
    }

    /** The cell, if there is something in it. */
    Optional<String> optional(String column) {
        return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
    }

    /** The first of several columns that has something: data sets rename their columns. */
    String first(String... names) {
        for (String name : names) {
            if (!get(name).isEmpty()) {
                return get(name);
            }
        }
        return "";
    }

    /** A whole number of 0 or more; empty where the cell is. */
    Optional<Integer> count(String column) {
        String cell = get(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (!cell.matches("\\d{1,9}(\\.0+)?")) {
            throw fault(column, "is not a whole number of 0 or more");
        }
        return Optional.of(Integer.parseInt(cell.replaceFirst("\\..*", "")));
    }

    RowFault fault(String column, String rule) {
        return new RowFault(file + ":" + line + ": " + column + " \"" + get(column) + "\" " + rule);
    }
}
