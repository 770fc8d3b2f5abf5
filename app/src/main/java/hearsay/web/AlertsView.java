// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.workbench.AlertRow;
import hearsay.workbench.AlertTelling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Alerts in the order in which they were added. */
record AlertsView(List<Line> lines) {

    /** @param words what it looks for @param last what was told last, if anything was */
    record Line(AlertRow alert, String words, Optional<AlertTelling> last) {

        /** {@code feed denials.atom} */
        List<String> ways() {
            return alert.ways().stream().map(way -> way.kind() + " " + way.to()).toList();
        }

        /** What did not go well, and when it is tried again. */
        List<String> troubles() {
            return Stream.concat(
                            alert.trouble().stream(),
                            alert.ways().stream()
                                    .flatMap(way -> way.trouble().stream()
                                            .map(trouble -> way.kind() + ": " + trouble + ", tried again "
                                                    + Say.minute(way.due()))))
                    .toList();
        }
    }

    AlertsView {
        lines = List.copyOf(lines);
    }
}
