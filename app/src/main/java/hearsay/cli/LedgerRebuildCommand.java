// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.Workbench;
import picocli.CommandLine.Command;

/** {@code hearsay ledger rebuild}. */
@Command(
        name = "rebuild",
        header = "Makes the indexes again.",
        description = "%nDrops the indexes and makes them again from the records, which stay as they are.",
        footer = "  hearsay ledger rebuild")
final class LedgerRebuildCommand extends Verb {

    LedgerRebuildCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        workbench.rebuild();
        print("indexes made again: " + Summary.count(workbench.stats().claims(), "claim") + " in "
                + Summary.count(workbench.stats().documents(), "document"));
        return DONE;
    }
}
