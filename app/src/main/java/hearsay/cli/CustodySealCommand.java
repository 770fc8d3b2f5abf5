// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.Workbench;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay custody seal}. */
@Command(
        name = "seal",
        header = "Signs the head of the custody log with your key (Ed25519).",
        description = "%nKeep the key apart from the ledger, and give its public part to those who are to check seals.",
        footer = "  hearsay custody seal --key my.key")
final class CustodySealCommand extends Verb {

    @Option(
            names = "--key",
            paramLabel = "FILE",
            required = true,
            description = "Your key (PEM); made, with FILE.pub beside it, if there is none.")
    private Path key = Path.of("");

    CustodySealCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        print("sealed: " + workbench.collecting().seal(key));
        return DONE;
    }
}
