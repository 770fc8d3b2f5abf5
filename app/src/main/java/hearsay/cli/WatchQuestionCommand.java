// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Judgement;
import hearsay.workbench.BriefWords;
import hearsay.workbench.Watched;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.BriefJson;
import hearsay.workbench.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay watch-question}: asks a question again, and shows the curve of its answers. */
@Command(
        name = "watch-question",
        header = "Asks a question again, and shows the curve of its answers.",
        description = {"", "Enters the new answer if it rests on something else than the last."},
        footer = {"  hearsay watch-question 3f2a", "  hearsay watch-question 3f2a --as-of 2017-06-01"})
final class WatchQuestionCommand extends Verb {

    private static final int BAR = 40;

    @Parameters(paramLabel = "ID", description = "The question; the first digits are enough.")
    private String id = "";

    @Option(names = "--as-of", paramLabel = "DATE", description = "As on that day; today where nothing is said.")
    private Optional<String> asOf = Optional.empty();

    @Mixin
    private Look look = new Look();

    WatchQuestionCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        Watched watched = workbench.inquiry().again(id, asOf.map(Workbench::day));
        if (look.json()) {
            Map<String, Object> fields = new LinkedHashMap<>(BriefJson.of(watched.answered()));
            fields.put("changed", watched.changed());
            fields.put("answers", BriefJson.curve(watched.curve()));
            print(JsonText.of(fields));
            return DONE;
        }
        int width = setting.console().width();
        print(Lines.wrap(watched.answered().question().wording(), width));
        if (watched.changed()) {
            print(BriefText.of(watched.answered(), width, look.colour(setting.console())));
        } else {
            print("Nothing that it rests on has changed. "
                    + BriefWords.likelihood(watched.answered().judgement()));
        }
        print("");
        print("answers so far");
        for (Judgement one : watched.curve()) {
            int bar = (int) Math.round(BAR * one.probability());
            print("  " + one.asOf() + "  " + Lines.pad(BriefWords.percent(one.probability()), 9) + "  "
                    + "█".repeat(bar));
        }
        return DONE;
    }
}
