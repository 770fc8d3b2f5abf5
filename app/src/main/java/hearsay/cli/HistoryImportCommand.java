// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.DataSet;
import hearsay.workbench.Imported;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay history import}. */
@Command(
        name = "import",
        header = "Enters the events of files of a data set into the ledger.",
        description = {
            "",
            "Each event is brought to PLOVER's types, its actors to countries and sectors. What has no place there is",
            "counted and told. Events that are in the ledger already are not entered again."
        },
        footer = {
            "  hearsay history import ucdp GEDEvent_v25_1.csv.zip",
            "  hearsay history import gdelt 20190401.export.CSV.gz 20190402.export.CSV.gz"
        })
final class HistoryImportCommand extends Verb {

    @Parameters(index = "0", paramLabel = "DATASET", description = "One of ${COMPLETION-CANDIDATES}.")
    private DataSet set = DataSet.ICEWS;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Its files; .gz and .zip too.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "Print JSON; docs/manual.md names the fields.")
    private boolean json;

    HistoryImportCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        List<Imported> imported = workbench.history().take(set, files);
        if (json) {
            print(JsonText.of(Map.of(
                    "files", imported.stream().map(HistoryImportCommand::fields).toList())));
            return DONE;
        }
        imported.forEach(this::tellOf);
        return DONE;
    }

    private void tellOf(Imported file) {
        print(file.file() + ": " + Summary.count(file.rows(), "row") + ", " + Summary.count(file.coded(), "event")
                + ", " + Summary.number(file.added()) + " of them new");
        file.unmapped().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry ->
                        print("  left out: " + Summary.count(entry.getValue(), "row") + ", " + entry.getKey()));
        file.faults().forEach(this::tell);
        if (file.faulty() > 0) {
            print("  could not be read: " + Summary.count(file.faulty(), "row"));
        }
    }

    private static Map<String, Object> fields(Imported file) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", file.file());
        fields.put("rows", file.rows());
        fields.put("events", file.coded());
        fields.put("added", file.added());
        fields.put("left_out", new TreeMap<>(file.unmapped()));
        fields.put("faulty", file.faulty());
        fields.put("faults", file.faults());
        return fields;
    }
}
