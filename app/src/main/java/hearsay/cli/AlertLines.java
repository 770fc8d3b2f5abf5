// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.AlertOutcome;
import hearsay.workbench.CallerFault;
import hearsay.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What alerts told, and what could not be told, a line to each. */
final class AlertLines {

    private AlertLines() {}

    /** Tells what is new after something else was done, which is not undone by what goes wrong here. */
    static List<String> after(Workbench workbench) {
        try {
            return of(workbench.alerting().run());
        } catch (CallerFault e) {
            return List.of("alerts: " + e.getMessage());
        }
    }

    static List<String> of(List<AlertOutcome> outcomes) {
        List<String> lines = new ArrayList<>();
        for (AlertOutcome one : outcomes) {
            if (!one.told().isEmpty()) {
                lines.add("alert " + one.alert() + ": told of "
                        + one.told().entrySet().stream()
                                .map(way -> Summary.number(way.getValue()) + " by " + way.getKey())
                                .collect(Collectors.joining(", ")));
            }
            one.trouble().forEach(trouble -> lines.add("alert " + one.alert() + ": " + trouble));
        }
        return lines;
    }
}
