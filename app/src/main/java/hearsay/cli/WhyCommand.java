// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import hearsay.workbench.json.ReasonsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay why}: a claim down to its characters. */
@Command(
        name = "why",
        header = "Says why a claim stands in the ledger.",
        description = {
            "",
            "Its content, stance and chain, hop by hop, each with the rule that made it and the characters it read."
                    + " Offsets are UTF-16 code units in the document's text, [start, end)."
        },
        footer = {"  hearsay why 9c41", "  hearsay why 9c41 --json"})
final class WhyCommand extends Verb {

    @Parameters(paramLabel = "CLAIM", description = "Id of the claim; its first digits are enough, four at least.")
    private String claim = "";

    @Mixin
    private Look look = new Look();

    WhyCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        Console console = setting.console();
        var stored = workbench.why(claim);
        if (look.json()) {
            print(JsonText.of(ReasonsJson.of(stored)));
        } else {
            print(Reasons.lines(stored, console.width(), look.colour(console)));
        }
        return DONE;
    }
}
