// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.Workbench;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hearsay ledger backup}. */
@Command(
        name = "backup",
        header = "Copies the ledger and its evidence into one file.",
        description =
                "%nA ZIP archive of the ledger as of this moment, the custody folder beside it, and a list of digests"
                        + " that sha256sum -c reads. Others may go on using the ledger meanwhile.",
        footer = "  hearsay ledger backup libya-2017-03-20.zip --ledger libya.db")
final class LedgerBackupCommand extends Verb {

    @Parameters(paramLabel = "FILE", description = "Where to write; there must be no such file yet.")
    private Path out = Path.of("");

    LedgerBackupCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        long reports = workbench.backup(out);
        print(out + ": " + Summary.count(reports, "report") + " of " + ledger());
        return DONE;
    }
}
