// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.AlertOutcome;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay alert run}. */
@Command(
        name = "run",
        header = "Tells what is new since the last time.",
        description = {
            "",
            "hearsay read and hearsay watch run do so by themselves. The exit code is 2 if something"
                    + " could not be told; it is tried again, after a minute first, then ever more seldom."
        },
        footer = "  hearsay alert run")
final class AlertRunCommand extends Verb {

    @Option(names = "--json", description = "Print as JSON; docs/manual.md names the fields.")
    private boolean json;

    AlertRunCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        List<AlertOutcome> outcomes = workbench.alerting().run();
        if (json) {
            print(JsonText.of(Map.of(
                    "outcomes", outcomes.stream().map(AlertRunCommand::fields).toList())));
        } else {
            print(AlertLines.of(outcomes));
            if (outcomes.isEmpty()) {
                tell("hearsay: nothing new to tell");
            }
        }
        return outcomes.stream().allMatch(one -> one.trouble().isEmpty()) ? DONE : CALLERS_FAULT;
    }

    private static Map<String, Object> fields(AlertOutcome outcome) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("alert", outcome.alert());
        fields.put("told", outcome.told());
        fields.put("trouble", outcome.trouble());
        return fields;
    }
}
