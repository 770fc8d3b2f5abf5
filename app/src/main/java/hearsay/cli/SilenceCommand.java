// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Position;
import hearsay.ledger.HolderQuery;
import hearsay.ledger.StandingRow;
import hearsay.workbench.Standing;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.ClaimJson;
import hearsay.workbench.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay silence}: who did not comment on what. */
@Command(
        name = "silence",
        header = "Lists who did not comment on what.",
        description = {
            "",
            "Whoever kept silent most often stands first. Under each holder stands each time: the claim, the day, by whom the reader knows of it, and on what."
        },
        footer = {"  hearsay silence", "  hearsay silence --holder army --since 2017-03-13", "  hearsay silence --json"
        })
final class SilenceCommand extends Verb {

    @Mixin
    private Holding holding = new Holding();

    @Mixin
    private Look look = new Look();

    SilenceCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        HolderQuery query = holding.query().withPosition(Position.NO_COMMENT);
        List<Standing> found = workbench.standings(query);
        List<Standing> shown = found.subList(0, Math.min(holding.most(), found.size()));
        if (look.json()) {
            print(JsonText.of(
                    Map.of("silence", shown.stream().map(SilenceCommand::json).toList())));
            return DONE;
        }
        if (shown.isEmpty()) {
            tell("no holder in " + ledger() + " fits");
            return DONE;
        }
        int width = setting.console().width();
        boolean colour = look.colour(setting.console());
        shown.forEach(standing -> print(HolderText.silence(standing, width, colour)));
        tell(Summary.count(shown.size(), "holder")
                + (found.size() > shown.size() ? ", and there are more: --limit 0 shows all" : "")
                + "; hearsay claims --holder NAME lists the claims of one");
        return DONE;
    }

    private static Map<String, Object> json(Standing standing) {
        StandingRow row = standing.row();
        Map<String, Object> fields = new LinkedHashMap<>(HoldersCommand.holder(row));
        fields.put("times", row.times(Position.NO_COMMENT));
        fields.put(
                "claims",
                HolderText.silences(standing).stream().map(ClaimJson::of).toList());
        return fields;
    }
}
