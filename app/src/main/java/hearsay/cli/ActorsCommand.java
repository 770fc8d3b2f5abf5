// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.ledger.ActorRow;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay actors}: who takes part in what claims say happened. */
@Command(
        name = "actors",
        header = "Lists who takes part in what claims say happened, the most often named first.",
        description = {
            "",
            "An actor keeps one id in all reports. Where two are one, hearsay rule merge says so, and hearsay rule undo takes it back."
        },
        footer = {"  hearsay actors", "  hearsay actors haftar", "  hearsay actors --limit 0 --json"})
final class ActorsCommand extends Verb {

    private static final int WORDINGS = 4;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "Whose name or wording holds this, or whose id begins with it.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "At most so many, ${DEFAULT-VALUE} where nothing is said; 0 for all.")
    private int limit;

    @Mixin
    private Look look = new Look();

    ActorsCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        List<ActorRow> rows = workbench.actors(name, limit <= 0 ? Integer.MAX_VALUE : limit);
        if (look.json()) {
            print(JsonText.of(
                    Map.of("actors", rows.stream().map(ActorsCommand::json).toList())));
            return DONE;
        }
        if (rows.isEmpty()) {
            tell("no actor in " + ledger() + " fits");
        }
        int width = setting.console().width();
        rows.forEach(row -> print(Lines.shorten(line(row), width)));
        return DONE;
    }

    private static String line(ActorRow row) {
        String wordings = String.join(
                ", ", row.wordings().stream().sorted().limit(WORDINGS).toList());
        return ClaimTable.shortId(row.actor().id().value()) + " " + row.times() + "× "
                + row.actor().name()
                + row.actor().country().map(code -> ", " + code).orElse("") + ", "
                + row.actor().sector() + ": " + wordings;
    }

    private static Map<String, Object> json(ActorRow row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", row.actor().id());
        fields.put("name", row.actor().name());
        fields.put("country", row.actor().country());
        fields.put("sector", row.actor().sector());
        fields.put("times", row.times());
        fields.put("documents", row.documents());
        fields.put("wordings", row.wordings().stream().sorted().toList());
        return fields;
    }
}
