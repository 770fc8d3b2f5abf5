// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.answers.Rows.Row;
import hearsay.claims.Realis;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The model: what is evidence for what, and how much. Immutable. */
public final class Indicators {

    /** Name of the table among the files of the edition. */
    public static final String FILE = "answers/indicators.tsv";

    private static final String ASKED = "ASKED";

    private final Map<String, Indicator> rows;

    private Indicators(Map<String, Indicator> rows) {
        this.rows = rows;
    }

    /** Reads the table. @throws IllegalArgumentException naming file and line, if a cell cannot be read */
    public static Indicators parse(String text) {
        Map<String, Indicator> rows = new LinkedHashMap<>();
        for (Row row : Rows.parse(FILE, text)) {
            Indicator indicator = indicator(row);
            if (rows.put(indicator.name(), indicator) != null) {
                throw row.fault("a second row \"" + indicator.name() + '"');
            }
        }
        return new Indicators(rows);
    }

    /** All rows that look at reports, in the order of the table: of those that fit a report the first counts. */
    List<Indicator> all() {
        return rows.values().stream().filter(row -> !row.model()).toList();
    }

    /** A row that the model fires by itself. @throws IllegalStateException if the table lacks it */
    Indicator model(String name) {
        return Optional.ofNullable(rows.get(name))
                .filter(Indicator::model)
                .orElseThrow(() -> new IllegalStateException(FILE + " has no row \"" + name + "\" of stance MODEL"));
    }

    private static Indicator indicator(Row row) {
        boolean asked = Arrays.asList(row.get("sees").split(",")).contains(ASKED);
        return new Indicator(
                row.get("name"),
                Kind.of(row, "asks", ""),
                asked,
                Kind.of(row, "sees", ASKED),
                row.name(row.get("parties"), Indicator.Parties.class),
                row.name(row.get("where"), Indicator.Where.class),
                row.names("realis", Realis.class),
                row.name(row.get("stance"), Indicator.Stance.class),
                row.name(row.get("voice"), Indicator.Voice.class),
                row.number("bits"),
                (int) row.number("days"),
                row.get("group"),
                calibrated(row),
                row.get("reason"),
                row.get("says"),
                row.get("watch"));
    }

    private static boolean calibrated(Row row) {
        return switch (row.get("calibrated")) {
            case "calibrated" -> true;
            case "uncalibrated" -> false;
            default -> throw row.fault("neither calibrated nor uncalibrated: \"" + row.get("calibrated") + '"');
        };
    }
}
