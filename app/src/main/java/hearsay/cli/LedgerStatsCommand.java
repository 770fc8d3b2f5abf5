// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.ledger.Stats;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay ledger stats}. */
@Command(name = "stats", header = "Says how much the ledger holds.", footer = "  hearsay ledger stats --json")
final class LedgerStatsCommand extends Verb {

    @Option(names = "--json", description = "Print JSON; docs/manual.md names the fields.")
    private boolean json;

    LedgerStatsCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        Map<String, Object> fields = fields(workbench.stats());
        if (json) {
            print(JsonText.of(fields));
        } else {
            fields.forEach((name, value) -> {
                if (value instanceof Map<?, ?> positions) {
                    positions.forEach((position, count) -> line("  " + position, count));
                } else {
                    line(name, value);
                }
            });
        }
        return DONE;
    }

    private void line(String name, Object count) {
        String shown = Summary.number(((Number) count).longValue());
        print(Lines.pad(name.toLowerCase(Locale.ROOT).replace('_', ' '), 14)
                + " ".repeat(Math.max(0, 14 - shown.length()))
                + shown);
    }

    private static Map<String, Object> fields(Stats stats) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("documents", stats.documents());
        fields.put("readings", stats.readings());
        fields.put("editions", stats.editions());
        fields.put("outlets", stats.outlets());
        fields.put("holders", stats.holders());
        fields.put("claims", stats.claims());
        fields.put("positions", stats.positions());
        fields.put("bytes", stats.bytes());
        return fields;
    }
}
