// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Polarity;
import hearsay.ledger.Stats;
import hearsay.questions.Said;
import hearsay.questions.Understanding;
import hearsay.truth.Weighed;
import hearsay.workbench.Answered;
import hearsay.workbench.Inquiry;
import hearsay.workbench.ReadReport;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.BriefJson;
import hearsay.workbench.json.JsonText;
import hearsay.workbench.json.WeighedJson;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay demo}: the sample dossier, read and laid out. */
@Command(
        name = "demo",
        header = "Reads the sample dossier, shows what is contested in it, and answers a question about it.",
        description = {
            "",
            "The sample dossier, reports of invented outlets about Sidi Barrani in March 2017, goes into a ledger of"
                    + " its own: hearsay-demo.db here, or what --ledger names."
        },
        footer = {"  hearsay demo", "  hearsay demo --ledger /tmp/try.db"})
final class DemoCommand extends Verb {

    private static final int SHOWN = 3;

    private static final String QUESTION = "Will Russia send forces into Libya within 90 days?";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Ask the question at the end as on that day; the dossier's last day where nothing is said.")
    private Optional<String> asOf = Optional.empty();

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
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("contested", contested.stream().map(WeighedJson::brief).toList());
            ask(workbench, (understood, answered) -> fields.put("brief", BriefJson.of(understood, answered)));
            print(JsonText.of(fields));
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
            int width = setting.console().width();
            ask(workbench, (understood, answered) -> {
                print(BriefText.understood(understood, QUESTION, width));
                print(BriefText.of(answered, width, look.colour(setting.console())));
                print("");
            });
            print(next(contested));
        }
        return report.refused().isEmpty() ? DONE : OUR_FAULT;
    }

    /** Asks the question of the dossier as of its last day, and shows the answer. */
    private void ask(Workbench workbench, BiConsumer<Understanding, Answered> show) {
        Inquiry inquiry = workbench.inquiry();
        LocalDate day = asOf.map(Workbench::day).orElseGet(inquiry::lastDay);
        Understanding understood = inquiry.understand(QUESTION, Said.NOTHING, Optional.of(day));
        understood.question().ifPresent(question -> show.accept(understood, inquiry.ask(question)));
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
        lines.add("  hearsay questions" + option);
        return lines;
    }
}
