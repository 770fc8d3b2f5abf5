// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.ledger.HistoryCount;
import hearsay.ledger.HistoryImport;
import hearsay.workbench.HistoryDesk;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay history stats}. */
@Command(
        name = "stats",
        header = "Says what was imported: files, and events by data set and type.",
        footer = "  hearsay history stats --json")
final class HistoryStatsCommand extends Verb {

    @Option(names = "--json", description = "Print JSON; docs/manual.md names the fields.")
    private boolean json;

    HistoryStatsCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        HistoryDesk desk = workbench.history();
        List<HistoryImport> imports = desk.imports();
        List<HistoryCount> counts = desk.counts();
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put(
                    "imports", imports.stream().map(HistoryStatsCommand::fields).toList());
            fields.put(
                    "counts", counts.stream().map(HistoryStatsCommand::fields).toList());
            fields.put("learned", desk.learned().map(Path::toString));
            print(JsonText.of(fields));
            return DONE;
        }
        for (HistoryImport each : imports) {
            print(each.at().substring(0, 10) + "  " + each.source() + "  " + each.file() + ", "
                    + Summary.count(each.events(), "event") + ", SHA-256 " + ClaimTable.shortId(each.sha256()));
        }
        for (HistoryCount each : counts) {
            print(Lines.pad(each.source(), 8) + Lines.pad(each.type().name(), 10)
                    + Lines.pad(Summary.number(each.events()), 10) + each.first() + " to " + each.last());
        }
        if (imports.isEmpty()) {
            tell("hearsay: no history was imported yet; see hearsay history import");
        }
        print(desk.learned()
                .map(file -> "answers rest on what was learned from it: " + file)
                .orElse("answers rest on the bundled experience"));
        return DONE;
    }

    private static Map<String, Object> fields(HistoryImport each) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", each.id());
        fields.put("source", each.source());
        fields.put("file", each.file());
        fields.put("sha256", each.sha256());
        fields.put("at", each.at());
        fields.put("events", each.events());
        return fields;
    }

    private static Map<String, Object> fields(HistoryCount each) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("source", each.source());
        fields.put("type", each.type());
        fields.put("events", each.events());
        fields.put("first", each.first());
        fields.put("last", each.last());
        return fields;
    }
}
