// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.truth.Weighed;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import hearsay.workbench.json.WeighedJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay origins}: on whose word a proposition rests in the end. */
@Command(
        name = "origins",
        header = "Shows on how many origins a proposition rests, who leans on whom, and why.",
        description = {
            "",
            "Each origin stands with its reports under it, and each report with the reasons why it is held to lean on another: the same holder, the same agency, a citation, words in common (with the characters in both texts), or that it names no source of its own."
        },
        footer = {"  hearsay origins 3f2a", "  hearsay origins 3f2a --json"})
final class OriginsCommand extends Verb {

    @Parameters(paramLabel = "ID", description = "A proposition, or a testimony of it; the first digits are enough.")
    private String id = "";

    @Mixin
    private Look look = new Look();

    OriginsCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        Weighed weighed = workbench.proposition(id);
        if (look.json()) {
            print(JsonText.of(WeighedJson.origins(weighed)));
        } else {
            print(OriginText.of(weighed, setting.console().width(), look.colour(setting.console())));
        }
        return DONE;
    }
}
