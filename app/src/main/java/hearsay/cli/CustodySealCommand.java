// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.Workbench;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay custody seal}. */
@Command(
        name = "seal",
        header = "Signs the head of the custody log with your key (Ed25519).",
        description = "%nKeep the key apart from the ledger, and give its public part to those who are to check seals.",
        footer = {
            "  hearsay custody seal --key my.key",
            "  hearsay custody seal --key my.key --timestamp https://tsa.example/stamp"
        })
final class CustodySealCommand extends Verb {

    @Option(
            names = "--key",
            paramLabel = "FILE",
            required = true,
            description = "Your key (PEM); made, with FILE.pub beside it, if there is none.")
    private Path key = Path.of("");

    @Option(
            names = "--timestamp",
            paramLabel = "URL",
            description = "Also has the seal stamped by this authority (RFC 3161), to which its SHA-256 is sent.")
    private Optional<URI> authority = Optional.empty();

    CustodySealCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        Path seal = workbench.custody().seal(key);
        print("sealed: " + seal);
        authority.ifPresent(url -> print("stamped: " + workbench.custody().stamp(seal, url) + " by " + url));
        return DONE;
    }
}
