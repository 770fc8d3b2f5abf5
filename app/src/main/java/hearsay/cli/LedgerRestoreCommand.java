// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.ledger.Verification;
import hearsay.workbench.Workbench;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hearsay ledger restore}. */
@Command(
        name = "restore",
        header = "Makes a ledger of a backup, where there is none yet.",
        description =
                "%nChecks each digest, and looks at every record before anything is put in place. Writes over nothing.",
        footer = "  hearsay ledger restore libya-2017-03-20.zip --ledger libya.db")
final class LedgerRestoreCommand extends Verb {

    @Parameters(paramLabel = "FILE", description = "What hearsay ledger backup wrote.")
    private Path backup = Path.of("");

    LedgerRestoreCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        Verification verification = workbench.restore(backup);
        verification.faults().forEach(fault -> tell(fault.place() + ": " + fault.what()));
        print(
                verification.sound()
                        ? ledger() + ": " + Summary.count(verification.documents(), "report")
                                + ", custody log of " + Summary.number(verification.entries()) + " up to "
                                + verification.head()
                        : "not restored: " + Summary.count(verification.faults().size(), "fault") + " in " + backup);
        return verification.sound() ? DONE : OUR_FAULT;
    }
}
