// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.ledger.ClaimQuery;
import hearsay.workbench.Contested;
import hearsay.workbench.Contested.Said;
import hearsay.workbench.Contested.Side;
import hearsay.workbench.ReadReport;
import hearsay.workbench.Workbench;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    private static final int NAMES = 4;
    private static final int CLAIMS_OF_A_SIDE = 4;

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
            print("");
            print(lines(contested));
            print(next(workbench));
        }
        return report.refused().isEmpty() ? DONE : OUR_FAULT;
    }

    private List<String> lines(List<Contested> contested) {
        boolean colour = look.colour(setting.console());
        return contested.stream()
                .limit(NAMES)
                .flatMap(one -> ContestedText.of(
                        one, CLAIMS_OF_A_SIDE, setting.console().width(), colour)
                        .stream())
                .toList();
    }

    private List<String> next(Workbench workbench) {
        String option = " --ledger " + ledger();
        return workbench.claims(ClaimQuery.ALL.withLimit(1)).stream()
                .flatMap(row -> List.of(
                        "Laid together by the names in their contents, no more: whether they speak of one happening,",
                        "how many origins they have, and who is right comes with weighing, which is not built yet.",
                        "",
                        "Go on with",
                        "  hearsay claims --stance deny" + option,
                        "  hearsay show " + ClaimTable.shortId(row.document().value()) + option,
                        "  hearsay why " + ClaimTable.shortId(row.id().value()) + option)
                        .stream())
                .toList();
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
                said.chain().links().stream().map(link -> link.source().label()).toList());
        fields.put("words", said.words());
        return fields;
    }
}
