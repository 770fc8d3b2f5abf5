// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.Asking;
import hearsay.workbench.BriefWords;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.BriefJson;
import hearsay.workbench.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay questions}: lists the questions that were asked, each with its last answer and how it came out. */
@Command(
        name = "questions",
        header = "Lists the questions that were asked, each with its last answer and how it came out.",
        description = {"", "In the order in which they were asked."},
        footer = {"  hearsay questions", "  hearsay questions --open"})
final class QuestionsCommand extends Verb {

    @Option(names = "--open", description = "Only those that are not settled.")
    private boolean open;

    @Mixin
    private Look look = new Look();

    QuestionsCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        List<Asking> askings = workbench.inquiry().askings().stream()
                .filter(asking -> !open || asking.resolution().isEmpty())
                .toList();
        if (look.json()) {
            print(JsonText.of(
                    Map.of("questions", askings.stream().map(BriefJson::of).toList())));
            return DONE;
        }
        if (askings.isEmpty()) {
            tell("no question in " + ledger() + (open ? " is open" : "") + "; hearsay ask asks one");
        }
        askings.forEach(asking -> print(lines(asking)));
        return DONE;
    }

    private List<String> lines(Asking asking) {
        List<String> lines = new ArrayList<>();
        String id = ClaimTable.shortId(asking.question().id().value());
        lines.add(id + "  "
                + Lines.shorten(asking.question().wording(), setting.console().width() - 10));
        lines.add("          as of " + asking.question().asOf() + ", counts from "
                + asking.question().from() + " to " + asking.question().until());
        asking.judgements().stream()
                .reduce((first, last) -> last)
                .ifPresent(last -> lines.add(
                        "          " + Summary.count(asking.judgements().size(), "answer") + ", the last as of "
                                + last.asOf() + ": " + BriefWords.likelihood(last)));
        asking.resolution()
                .ifPresent(one ->
                        lines.add("          settled: " + one.outcome().name().toLowerCase(Locale.ROOT) + ", by "
                                + one.by() + " on " + one.at().toString().substring(0, 10)
                                + (one.note().isEmpty() ? "" : " (" + one.note() + ")")));
        lines.add("");
        return lines;
    }
}
