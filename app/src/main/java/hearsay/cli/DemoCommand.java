// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Polarity;
import hearsay.ledger.Stats;
import hearsay.truth.Weighed;
import hearsay.workbench.ReadReport;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import hearsay.workbench.json.WeighedJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay demo}: the sample dossier, read and laid out. */
@Command(
        name = "demo",
        header = "Reads the sample dossier and shows what is contested in it.",
        description = {
            "",
            "The sample dossier, reports of invented outlets about Sidi Barrani in March 2017, goes into a ledger of"
                    + " its own: hearsay-demo.db here, or what --ledger names."
        },
        footer = {"  hearsay demo", "  hearsay demo --ledger /tmp/try.db"})
final class DemoCommand extends Verb {

    private static final int SHOWN = 3;

    @Mixin
    private Look look = new Look();

    DemoCommand(Setting setting) {
        super(setting);
    }

    @Override
    Path usualLedger() {
        return Path.of("hearsay-demo.db");
    }

    @Override
    int run(Workbench workbench) {
        ReadReport report;
        try (Progress progress = new Progress(setting)) {
            report = workbench.readDossier(progress);
        }
        List<Weighed> contested = workbench.propositions(true, SHOWN);
        if (look.json()) {
            print(JsonText.of(Map.of(
                    "contested", contested.stream().map(WeighedJson::brief).toList())));
        } else {
            print(Summary.lines(report));
            Stats stats = workbench.stats();
            print("the ledger holds " + Summary.count(stats.documents(), "report") + " of "
                    + Summary.count(stats.outlets(), "outlet") + " with " + Summary.count(stats.claims(), "claim")
                    + " of "
                    + Summary.count(stats.holders(), "holder"));
            print("");
            contested.forEach(
                    one -> print(WeighedText.brief(one, setting.console().width(), look.colour(setting.console()))));
            print(next(contested));
        }
        return report.refused().isEmpty() ? DONE : OUR_FAULT;
    }

    /** What to try next, with what most reports contest. */
    private List<String> next(List<Weighed> contested) {
        String option = " --ledger " + ledger();
        List<String> lines = new ArrayList<>(List.of("Go on with"));
        contested.stream().findFirst().ifPresent(one -> {
            String id = ClaimTable.shortId(one.cluster().id().value());
            String denial = one.who(Polarity.AGAINST).stream()
                    .map(testimony -> ClaimTable.shortId(testimony.claim().value()))
                    .findFirst()
                    .orElse(id);
            lines.add("  hearsay compare " + id + option);
            lines.add("  hearsay origins " + id + option);
            lines.add("  hearsay show " + denial + option);
            lines.add("  hearsay why " + denial + option);
        });
        lines.add("  hearsay claims --stance deny" + option);
        return lines;
    }
}
