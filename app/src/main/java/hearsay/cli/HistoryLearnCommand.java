// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.Learned;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay history learn}. */
@Command(
        name = "learn",
        header = "Learns from the imported history what follows what, how often, how soon.",
        description = {
            "",
            "Rates, curves and weights are written beside the ledger, with their SHA-256; from then on answers rest on",
            "them, as a new edition, instead of what is bundled. Take both files away to go back."
        },
        footer = "  hearsay history learn")
final class HistoryLearnCommand extends Verb {

    @Option(names = "--json", description = "Print JSON; docs/manual.md names the fields.")
    private boolean json;

    HistoryLearnCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        Learned learned = workbench.history().learn();
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("file", learned.file().toString());
            fields.put("sha256", learned.sha256());
            fields.put("edition", learned.edition());
            fields.put("events", learned.events());
            fields.put("first", learned.first());
            fields.put("last", learned.last());
            fields.put("rules", learned.rules());
            print(JsonText.of(fields));
            return DONE;
        }
        print(Summary.count(learned.rules(), "rule") + " from " + Summary.count(learned.events(), "event") + ", "
                + learned.first() + " to " + learned.last());
        print(learned.file() + ", SHA-256 " + learned.sha256());
        print("answers rest on it from now on, as edition "
                + ClaimTable.shortId(learned.edition().value()));
        return DONE;
    }
}
