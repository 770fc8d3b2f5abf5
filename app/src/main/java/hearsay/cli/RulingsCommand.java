// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Ruling;
import hearsay.workbench.Verdicts;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import hearsay.workbench.json.RulingJson;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay rulings}: what persons ruled. */
@Command(
        name = "rulings",
        header = "Lists all rulings in the order in which they came, those that were taken back too.",
        footer = {"  hearsay rulings", "  hearsay rulings --json"})
final class RulingsCommand extends Verb {

    @Mixin
    private Look look = new Look();

    RulingsCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        List<Ruling> rulings = workbench.rulings();
        if (look.json()) {
            print(JsonText.of(
                    Map.of("rulings", rulings.stream().map(RulingJson::of).toList())));
            return DONE;
        }
        if (rulings.isEmpty()) {
            tell("nobody has ruled on anything in " + ledger());
        }
        for (Ruling ruling : rulings) {
            String note = ruling.note().isEmpty() ? "" : ": " + ruling.note();
            print(ClaimTable.shortId(ruling.id().value()) + "  " + ruling.at() + "  " + ruling.analyst() + "  "
                    + Verdicts.words(ruling.verdict()) + note);
        }
        return DONE;
    }
}
