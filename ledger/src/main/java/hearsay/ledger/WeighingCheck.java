// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Report;
import hearsay.claims.Testimony;
import hearsay.wire.Wire;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/**
 * Whether the indexes of weighing hold what the speaking readings say, and hang together. What clusters come to is not weighed again
 * here. Documents that are not weighed yet are none of its business.
 */
final class WeighingCheck {

    private static final String AGAIN = ": hearsay ledger rebuild makes it again";

    private final Handle handle;
    private final BiConsumer<String, String> fault;

    WeighingCheck(Handle handle, BiConsumer<String, String> fault) {
        this.handle = handle;
        this.fault = fault;
    }

    /** @param number the document's row @param speaking the row of its reading */
    void report(long number, long speaking, Report report) {
        handle.createQuery(Sql.WEIGHED_TRACE.statement())
                .bind("document", number)
                .bind("reading", speaking)
                .mapTo(String.class)
                .findOne()
                .ifPresent(trace -> compare(number, trace, report));
    }

    private void compare(long number, String trace, Report report) {
        String place = "weighing of document " + report.document();
        if (!trace.equals(Wire.print(report.trace()))) {
            fault.accept(place, "the row of table trace is not its reading's" + AGAIN);
        }
        Map<String, String> told = new LinkedHashMap<>();
        for (Testimony testimony : report.testimonies()) {
            told.putIfAbsent(testimony.id().value(), Wire.print(testimony));
        }
        Map<String, String> filed = new TreeMap<>();
        handle.createQuery(Sql.FILED_TESTIMONIES.statement())
                .bind("document", number)
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("json")))
                .forEach(row -> filed.put(row.getKey(), row.getValue()));
        if (!filed.equals(told)) {
            fault.accept(place, "the rows of table told are not what its reading says" + AGAIN);
        }
    }

    /** Whether clusters, components, briefs, tellings and keys name one another. */
    void wholeness() {
        handle.createQuery(Sql.CHECK_WEIGHING.statement())
                .map((row, context) -> Map.entry(row.getString("place"), row.getString("what")))
                .forEach(found -> fault.accept(found.getKey(), found.getValue() + AGAIN));
    }
}
