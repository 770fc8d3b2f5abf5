// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.truth.Weighed;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import hearsay.workbench.json.WeighedJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay compare}: the claims of one proposition side by side. */
@Command(
        name = "compare",
        header = "Lays the claims of one proposition side by side, field by field, and adds up what they come to.",
        description = {
            "",
            "First what stands against what; then each testimony with who, whom, where, when and how many as it has them; numbers with everybody's range; the sum of the weights in bits; the grade with its reasons."
        },
        footer = {"  hearsay compare 3f2a", "  hearsay compare 3f2a --json"})
final class CompareCommand extends Verb {

    @Parameters(paramLabel = "ID", description = "A proposition, or a testimony of it; the first digits are enough.")
    private String id = "";

    @Mixin
    private Look look = new Look();

    CompareCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        Weighed weighed = workbench.proposition(id);
        if (look.json()) {
            print(JsonText.of(WeighedJson.whole(weighed)));
        } else {
            print(WeighedText.whole(weighed, setting.console().width(), look.colour(setting.console())));
        }
        return DONE;
    }
}
