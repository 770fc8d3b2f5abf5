// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.ledger.Stats;
import hearsay.workbench.Contested;
import hearsay.workbench.Contested.Said;
import hearsay.workbench.Contested.Side;
import hearsay.workbench.ReadReport;
import hearsay.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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

    private static final int NAMES = 3;
    private static final int HOLDERS_OF_A_SIDE = 4;

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
        List<Contested> contested = workbench.contested();
        if (look.json()) {
            print(JsonText.of(Map.of(
                    "contested", contested.stream().map(DemoCommand::json).toList())));
        } else {
            print(Summary.lines(report));
            Stats stats = workbench.stats();
            print("the ledger holds " + Summary.count(stats.documents(), "report") + " of "
                    + Summary.count(stats.outlets(), "outlet") + " with " + Summary.count(stats.claims(), "claim")
                    + " of "
                    + Summary.count(stats.holders(), "holder"));
            print("");
            print(lines(contested));
            print(next(contested));
        }
        return report.refused().isEmpty() ? DONE : OUR_FAULT;
    }

    private List<String> lines(List<Contested> contested) {
        boolean colour = look.colour(setting.console());
        return contested.stream()
                .limit(NAMES)
                .flatMap(one -> ContestedText.of(
                        one, HOLDERS_OF_A_SIDE, setting.console().width(), colour)
                        .stream())
                .toList();
    }

    /** What to try next, with a denial of the first name. */
    private List<String> next(List<Contested> contested) {
        String option = " --ledger " + ledger();
        List<String> lines = new ArrayList<>(List.of(
                "Laid together by the names in their contents, no more: whether they speak of one happening,",
                "how many origins they have, and who is right comes with weighing, which is not built yet.",
                "",
                "Go on with",
                "  hearsay claims --stance deny" + option));
        contested.stream()
                .flatMap(one -> Stream.of(Side.DENY, Side.AFFIRM).flatMap(side -> one.of(side).stream()))
                .findFirst()
                .map(said -> ClaimTable.shortId(said.claim().id().value()))
                .ifPresent(id -> {
                    lines.add("  hearsay show " + id + option);
                    lines.add("  hearsay why " + id + option);
                });
        return lines;
    }

    private static Map<String, Object> json(Contested contested) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", contested.name());
        for (Side side : Side.values()) {
            fields.put(
                    side.name().toLowerCase(Locale.ROOT),
                    contested.of(side).stream().map(DemoCommand::json).toList());
        }
        return fields;
    }

    private static Map<String, Object> json(Said said) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", said.claim().id());
        fields.put(
                "chain",
                said.claim().chain().links().stream()
                        .map(link -> link.source().label())
                        .toList());
        fields.put("words", said.words());
        return fields;
    }
}
