// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.Workbench;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hearsay watch remove}. */
@Command(
        name = "remove",
        header = "Follows a source no more; what was fetched of it stays.",
        footer = "  hearsay watch remove https://harbour-daily.example/rss")
final class WatchRemoveCommand extends Verb {

    @Parameters(paramLabel = "ADDRESS", arity = "1..*", description = "Addresses, and files with lists of feeds.")
    private List<String> addresses = List.of();

    WatchRemoveCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        for (String address : addresses) {
            workbench.collecting().remove(address);
            print(address + " is followed no more");
        }
        return DONE;
    }
}
