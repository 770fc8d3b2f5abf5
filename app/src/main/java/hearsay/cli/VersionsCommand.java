// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.CallerFault;
import hearsay.workbench.Version;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import hearsay.workbench.json.VersionJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay versions}: what was changed under one address, silently or not. */
@Command(
        name = "versions",
        header = "Shows what was changed in reports that were published more than once under one address.",
        description = {
            "",
            "Word by word what was taken out and put in, and which claims were withdrawn or added. Without DOCUMENT, the"
                    + " addresses that changed last."
        },
        footer = {"  hearsay versions", "  hearsay versions 3f2a"})
final class VersionsCommand extends Verb {

    @Parameters(
            paramLabel = "DOCUMENT",
            arity = "0..1",
            description = "Id of one of the versions; its first digits are enough, four at least.")
    private Optional<String> document = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "Most addresses to show; ${DEFAULT-VALUE}.")
    private int limit = 10;

    @Mixin
    private Look look = new Look();

    VersionsCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        if (limit < 1) {
            throw new CallerFault("--limit is " + limit + "; at least one is to be shown");
        }
        List<List<Version>> all =
                document.map(id -> List.of(workbench.versions(id))).orElseGet(() -> workbench.changed(limit));
        if (look.json()) {
            print(JsonText.of(
                    Map.of("addresses", all.stream().map(VersionJson::of).toList())));
        } else if (all.isEmpty()) {
            print("no address was published under more than once");
        } else {
            Console console = setting.console();
            all.forEach(one -> print(VersionText.lines(one, console.width(), look.colour(console))));
        }
        return DONE;
    }
}
