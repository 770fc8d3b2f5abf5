// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.wire.Wire;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay show}: a report with what was found in it. */
@Command(
        name = "show",
        header = "Prints a report with its claims marked.",
        description = {
            "",
            "Holders, cues and contents are marked in colours or in brackets; under each paragraph stand its claims, at"
                    + " the end the reader's remarks."
        },
        footer = {"  hearsay show 3f2a", "  hearsay show 3f2a --no-color | less", "  hearsay show 3f2a --json"})
final class ShowCommand extends Verb {

    @Parameters(
            paramLabel = "DOCUMENT",
            description = "Id of the document or of a claim in it; its first digits are enough, four at least.")
    private String document = "";

    @Mixin
    private Look look = new Look();

    ShowCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        Workbench.Sheet sheet = workbench.show(document);
        if (look.json()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("document", new JsonText.Raw(Wire.print(sheet.document())));
            fields.put("reading", new JsonText.Raw(Wire.print(sheet.reading())));
            print(JsonText.of(fields));
        } else {
            Console console = setting.console();
            print(DocumentSheet.lines(sheet.document(), sheet.reading(), console.width(), look.colour(console)));
        }
        return DONE;
    }
}
