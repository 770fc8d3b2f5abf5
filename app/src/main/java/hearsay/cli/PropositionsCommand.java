// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.truth.Weighed;
import hearsay.workbench.Exports;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import hearsay.workbench.json.WeighedJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay propositions}: what is alleged, and what it comes to. */
@Command(
        name = "propositions",
        header =
                "Lists what is alleged: by whom affirmed, denied and left unanswered, on how many origins, how likely.",
        description = {
            "",
            "Claims that speak of one alleged happening stand together. The contested come first, then what most reports tell. Behind the words stand the grade of the information (Admiralty code, 2 to 6, as proposed) and the probability that it is so as alleged; “uncalibrated” where nothing is known of the sources."
        },
        footer = {"  hearsay propositions --contested", "  hearsay propositions --limit 5 --json"})
final class PropositionsCommand extends Verb {

    private static final String USUAL_LIMIT = "20";

    @Option(names = "--contested", description = "Only what some affirm and others deny.")
    private boolean contested;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = USUAL_LIMIT,
            description = "At most so many, ${DEFAULT-VALUE} where nothing is said; 0 for all.")
    private int limit;

    @Mixin
    private Taken taken = new Taken();

    @Mixin
    private Look look = new Look();

    PropositionsCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        int most = limit <= 0 ? Integer.MAX_VALUE - 1 : limit;
        List<Weighed> found = workbench.propositions(contested, most + 1);
        List<Weighed> shown = found.subList(0, Math.min(most, found.size()));
        Optional<String> written = Exports.writtenPropositions(taken.csv(), taken.geojson(), shown);
        if (written.isPresent()) {
            print(written.get().stripTrailing());
            return DONE;
        }
        if (look.json()) {
            print(JsonText.of(Map.of(
                    "propositions", shown.stream().map(WeighedJson::brief).toList())));
            return DONE;
        }
        if (shown.isEmpty()) {
            tell((contested ? "nothing in " + ledger() + " is contested" : "nothing in " + ledger() + " is alleged"));
            return DONE;
        }
        boolean colour = look.colour(setting.console());
        shown.forEach(one -> print(WeighedText.brief(one, setting.console().width(), colour)));
        tell(Summary.count(shown.size(), "proposition")
                + (found.size() > shown.size() ? ", and there are more: --limit 0 shows all" : "")
                + "; hearsay compare "
                + ClaimTable.shortId(shown.get(0).cluster().id().value())
                + " lays the claims of the first side by side");
        return DONE;
    }
}
