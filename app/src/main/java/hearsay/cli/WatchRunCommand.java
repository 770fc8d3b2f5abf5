// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.Collecting;
import hearsay.workbench.ReadReport;
import hearsay.workbench.Workbench;
import java.util.HashSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay watch run}. */
@Command(
        name = "run",
        header = "Visits the sources that are due and reads what they announce.",
        description = {
            "",
            "Fetches from eight hosts side by side, honours robots.txt, waits between requests to one host, and fetches from"
                    + " the open net only. What it fetched is kept beside the ledger; a round that was interrupted is taken"
                    + " up by the next one."
        },
        footer = {"  hearsay watch run", "  hearsay watch run --all --pages 200"})
final class WatchRunCommand extends Verb {

    @Option(names = "--all", description = "Visit sources that are not due, too.")
    private boolean all;

    @Option(
            names = "--pages",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Most pages to fetch in a day, UTC (default: ${DEFAULT-VALUE}).")
    private int pages;

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description = "Fetch from this host although it is not of the open net; may be given several times.")
    private List<String> hosts = List.of();

    WatchRunCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        try (Ending ending = new Ending()) {
            Collecting.Round round = new Collecting.Round(all, pages, new HashSet<>(hosts));
            ReadReport report = workbench.collecting().run(round, this::tell, ending::by);
            Summary.problems(report).forEach(this::tell);
            print(Summary.lines(report));
            AlertLines.after(workbench).forEach(this::tell);
            setting.console().out().flush();
            return DONE;
        }
    }
}
