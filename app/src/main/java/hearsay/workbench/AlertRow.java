// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.ingest.alert.Alert;
import hearsay.ingest.alert.Courier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An alert as a list shows it.
 *
 * @param words what it looks for
 * @param wants the same as an address of the workbench
 * @param trouble why it could not be looked for, if it could not
 */
public record AlertRow(
        String name, Instant added, String words, String wants, List<Way> ways, Optional<String> trouble) {

    /**
     * How it is told.
     *
     * @param kind {@code command}, {@code webhook}, {@code mail} or {@code feed}
     * @param to where it leads, without what may be secret
     * @param failures in a row
     * @param due when it is tried again after them
     */
    public record Way(String kind, String to, int failures, Optional<String> trouble, Instant due) {}

    public AlertRow {
        ways = List.copyOf(ways);
    }

    static AlertRow of(Alert alert) {
        return new AlertRow(
                alert.name(),
                alert.added(),
                Sought.of(alert.wants()).words(),
                alert.wants(),
                alert.channels().stream()
                        .map(channel -> new Way(
                                channel.kind().word(),
                                Courier.shortly(channel),
                                channel.failures(),
                                channel.trouble(),
                                channel.due()))
                        .toList(),
                alert.trouble());
    }
}
