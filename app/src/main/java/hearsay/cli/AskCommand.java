// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.questions.Said;
import hearsay.questions.Understanding;
import hearsay.workbench.Answered;
import hearsay.workbench.BriefWords;
import hearsay.workbench.Inquiry;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.BriefJson;
import hearsay.workbench.json.JsonText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay ask}: a question, what was understood, and an answer that can be held to account. */
@Command(
        name = "ask",
        header = "Answers a question with a likelihood, what speaks for and against, and what is missing.",
        description = {
            "",
            "Says first what it understood. What it did not understand it asks back, and guesses nothing: say it with the options. Question and answer are entered in the ledger as they were given."
        },
        footer = {
            "  hearsay ask \"Will Russia send forces into Libya within 90 days?\"",
            "  hearsay ask \"Will Russia do it?\" --type MOBILIZE/troops --place Libya --until 2017-06-30"
        })
final class AskCommand extends Verb {

    @Parameters(paramLabel = "QUESTION", description = "In plain English, in quotation marks.")
    private String wording = "";

    @Option(names = "--actor", paramLabel = "NAME", description = "Who does it; may be said several times.")
    private List<String> actors = new ArrayList<>();

    @Option(
            names = "--type",
            paramLabel = "TYPE[/MODE]",
            description =
                    "What is done, such as MOBILIZE/troops; may be said several times. docs/codebook.md lists them.")
    private List<String> types = new ArrayList<>();

    @Option(names = "--recipient", paramLabel = "NAME", description = "To whom; may be said several times.")
    private List<String> recipients = new ArrayList<>();

    @Option(names = "--place", paramLabel = "PLACE", description = "Where; may be said several times.")
    private List<String> places = new ArrayList<>();

    @Option(names = "--until", paramLabel = "DATE", description = "The last day that counts.")
    private Optional<String> until = Optional.empty();

    @Option(names = "--within", paramLabel = "DAYS", description = "So many days from the day of the question on.")
    private Optional<Integer> within = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Ask as on that day: what was published later is not looked at. Today where nothing is said.")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--markdown", description = "Print the brief as Markdown.")
    private boolean markdown;

    @Mixin
    private Look look = new Look();

    AskCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        Inquiry inquiry = workbench.inquiry();
        Optional<LocalDate> day = asOf.map(Workbench::day);
        Understanding understood = inquiry.understand(wording, said(), day);
        int width = setting.console().width();
        if (understood.question().isEmpty()) {
            if (look.json()) {
                print(JsonText.of(BriefJson.unclear(understood)));
            } else {
                BriefText.understood(understood, wording, width).forEach(this::tell);
            }
            return CALLERS_FAULT;
        }
        Answered answered = inquiry.ask(understood.question().get());
        if (look.json()) {
            print(JsonText.of(BriefJson.of(understood, answered)));
        } else if (markdown) {
            print(BriefWords.markdown(understood, answered));
        } else {
            print(BriefText.understood(understood, wording, width));
            print(BriefText.of(answered, width, look.colour(setting.console())));
            String id = ClaimTable.shortId(answered.question().id().value());
            tell("question " + id + "; hearsay ach " + id + " sets it against other hypotheses, hearsay watch-question "
                    + id + " asks again");
        }
        return DONE;
    }

    private Said said() {
        return new Said(
                actors,
                types.stream().map(Inquiry::kind).toList(),
                recipients,
                places,
                until.map(Workbench::day),
                within);
    }
}
