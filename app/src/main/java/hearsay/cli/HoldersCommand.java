// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Position;
import hearsay.ledger.HolderQuery;
import hearsay.ledger.StandingRow;
import hearsay.workbench.Standing;
import hearsay.workbench.Standing.Topic;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay holders}: who took which position how often. */
@Command(
        name = "holders",
        header = "Lists holders: how often they affirmed, denied, doubted, asked or kept silent, and on what.",
        description = {
            "",
            "Whoever has most claims stands first. What they spoke of stands as propositions in words, or in the words of the text where it tells of no event that is known; what most claims are about comes first."
        },
        footer = {
            "  hearsay holders --kind named",
            "  hearsay holders --stance deny --since 2017-03-13",
            "  hearsay holders --holder ministry --json"
        })
final class HoldersCommand extends Verb {

    @Mixin
    private Holding holding = new Holding();

    @Option(
            names = "--stance",
            paramLabel = "STANCE",
            description = "Holders who took this position once at least: ${COMPLETION-CANDIDATES}.")
    private Optional<Position> stance = Optional.empty();

    @Mixin
    private Look look = new Look();

    HoldersCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        HolderQuery query = stance.map(holding.query()::withPosition).orElseGet(holding::query);
        List<Standing> found = workbench.standings(query);
        List<Standing> shown = found.subList(0, Math.min(holding.most(), found.size()));
        if (look.json()) {
            print(JsonText.of(
                    Map.of("holders", shown.stream().map(HoldersCommand::json).toList())));
            return DONE;
        }
        if (shown.isEmpty()) {
            tell("no holder in " + ledger() + " fits");
            return DONE;
        }
        int width = setting.console().width();
        boolean colour = look.colour(setting.console());
        shown.forEach(standing -> print(HolderText.standing(standing, width, colour)));
        tell(Summary.count(shown.size(), "holder")
                + (found.size() > shown.size() ? ", and there are more: --limit 0 shows all" : "")
                + "; hearsay claims --holder NAME lists the claims of one");
        return DONE;
    }

    /** Who the holder is. */
    static Map<String, Object> holder(StandingRow row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("holder", row.label());
        fields.put("holder_kind", row.kind());
        fields.put("holder_country", row.country());
        fields.put("holder_sector", row.sector());
        return fields;
    }

    private static Map<String, Object> json(Standing standing) {
        StandingRow row = standing.row();
        Map<String, Object> fields = holder(row);
        fields.put("documents", row.documents());
        fields.put("claims", row.claims());
        for (Position position : Position.values()) {
            fields.put(position.name().toLowerCase(Locale.ROOT), row.times(position));
        }
        fields.put(
                "on",
                Arrays.stream(Position.values())
                        .flatMap(position -> standing.on(position).stream())
                        .map(HoldersCommand::json)
                        .toList());
        return fields;
    }

    private static Map<String, Object> json(Topic topic) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("position", topic.position());
        fields.put("words", topic.words());
        fields.put("is_proposition", topic.proposition());
        fields.put("times", topic.times());
        return fields;
    }
}
