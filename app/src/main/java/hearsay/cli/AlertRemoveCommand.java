// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hearsay alert remove}. */
@Command(
        name = "remove",
        header = "Forgets an alert, and what it told; its files stay.",
        footer = "  hearsay alert remove denials")
final class AlertRemoveCommand extends Verb {

    @Parameters(paramLabel = "NAME", description = "What it is called.")
    private String name = "";

    AlertRemoveCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        workbench.alerting().remove(name);
        print("alert " + name + " is forgotten");
        return DONE;
    }
}
