// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.Collecting;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay watch list}. */
@Command(name = "list", header = "Lists what is followed, and how it does.", footer = "  hearsay watch list")
final class WatchListCommand extends Verb {

    @Option(names = "--json", description = "Print as JSON; docs/manual.md names the fields.")
    private boolean json;

    WatchListCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        List<Collecting.Watched> sources = workbench.collecting().watched();
        if (json) {
            print(JsonText.of(Map.of(
                    "sources", sources.stream().map(WatchListCommand::fields).toList())));
            return DONE;
        }
        for (Collecting.Watched source : sources) {
            String answered = source.visited().map(at -> "answered " + at).orElse("not visited yet");
            String state = source.failures() > 0
                    ? Summary.count(source.failures(), "failure") + ": "
                            + source.trouble().orElse("")
                    : answered + source.trouble().map(pages -> "; " + pages).orElse("");
            print(source.address() + "  " + state + ", due " + source.due());
        }
        if (sources.isEmpty()) {
            tell("hearsay: nothing is followed yet; see hearsay watch add");
        }
        return DONE;
    }

    private static Map<String, Object> fields(Collecting.Watched source) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("address", source.address().toString());
        fields.put("visited", source.visited());
        fields.put("failures", source.failures());
        fields.put("trouble", source.trouble());
        fields.put("due", source.due().toString());
        return fields;
    }
}
