// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.Workbench;
import java.net.URI;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hearsay watch add}. */
@Command(
        name = "add",
        header = "Follows a feed, a sitemap, a page, or all feeds of an OPML file.",
        footer = "  hearsay watch add https://harbour-daily.example/rss feeds.opml")
final class WatchAddCommand extends Verb {

    @Parameters(paramLabel = "ADDRESS", arity = "1..*", description = "Addresses, and files with lists of feeds.")
    private List<String> addresses = List.of();

    WatchAddCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        for (String address : addresses) {
            List<URI> added = workbench.collecting().add(address);
            added.forEach(source -> print("following " + source));
            if (added.isEmpty()) {
                print(address + " is followed already");
            }
        }
        return DONE;
    }
}
