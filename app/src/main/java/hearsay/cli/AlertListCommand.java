// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.AlertRow;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay alert list}. */
@Command(name = "list", header = "Lists the alerts, and how they do.", footer = "  hearsay alert list")
final class AlertListCommand extends Verb {

    @Option(names = "--json", description = "Print as JSON; docs/manual.md names the fields.")
    private boolean json;

    AlertListCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        List<AlertRow> alerts = workbench.alerting().all();
        if (json) {
            print(JsonText.of(Map.of(
                    "alerts", alerts.stream().map(AlertListCommand::fields).toList())));
            return DONE;
        }
        for (AlertRow alert : alerts) {
            print(alert.name() + "  " + alert.words()
                    + alert.trouble().map(trouble -> "; " + trouble).orElse(""));
            alert.ways()
                    .forEach(way -> print("  " + way.kind() + " " + way.to()
                            + way.trouble()
                                    .map(trouble -> "  " + Summary.count(way.failures(), "failure") + ": " + trouble
                                            + ", due " + way.due())
                                    .orElse("")));
        }
        if (alerts.isEmpty()) {
            tell("hearsay: there is no alert yet; see hearsay alert add");
        }
        return DONE;
    }

    private static Map<String, Object> fields(AlertRow alert) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", alert.name());
        fields.put("added", alert.added().toString());
        fields.put("words", alert.words());
        fields.put("wants", alert.wants());
        fields.put("trouble", alert.trouble());
        fields.put("ways", alert.ways().stream().map(AlertListCommand::fields).toList());
        return fields;
    }

    private static Map<String, Object> fields(AlertRow.Way way) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", way.kind());
        fields.put("to", way.to());
        fields.put("failures", way.failures());
        fields.put("trouble", way.trouble());
        fields.put("due", way.due().toString());
        return fields;
    }
}
