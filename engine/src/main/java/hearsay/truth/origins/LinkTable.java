// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each kind of link is worth: {@code origin-links.tsv}. */
final class LinkTable {

    /**
     * One row.
     *
     * @param within the most that may lie between two reports
     * @param probability that the two share their origin
     */
    record Worth(Reason reason, String kind, Duration within, double probability) {}

    private static final LinkTable BUNDLED = new LinkTable(Rows.of("origin-links.tsv", 5));

    private final Map<String, Worth> worths = new HashMap<>();

    private LinkTable(Rows table) {
        for (List<String> row : table.rows()) {
            Worth worth = new Worth(
                    Reason.valueOf(row.get(0)),
                    row.get(1),
                    Duration.ofDays(Long.parseLong(row.get(2))),
                    Double.parseDouble(row.get(3)));
            worths.put(row.get(0) + " " + row.get(1), worth);
        }
    }

    static Worth of(Reason reason, String kind) {
        Worth worth = BUNDLED.worths.get(reason.name() + " " + kind);
        if (worth == null) {
            throw new IllegalStateException("origin-links.tsv has no row " + reason + " " + kind);
        }
        return worth;
    }
}
