// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.ReadReport;
import hearsay.workbench.ReadRequest;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay read}: reports into the ledger. */
@Command(
        name = "read",
        header = "Reads news reports and enters their claims into the ledger.",
        description = {
            "",
            "Text (.txt), Markdown (.md), web pages (.html) and JSON lines (.jsonl); folders with all that lies in them."
                    + " Outlet and date come from front matter, from JSON, from the page's own metadata or from the"
                    + " words; else from the options; never from the calendar on the wall."
                    + " Files that cannot be read are named and the rest goes on; then the exit code is 2."
        },
        footer = {
            "  hearsay read reports/",
            "  hearsay read cairo.txt --outlet \"Harbour Daily\" --published \"14 March 2017\"",
            "  hearsay read archive.jsonl page.html --ledger libya.db"
        })
final class ReadCommand extends Verb {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders.")
    private List<Path> paths = List.of();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Outlet of reports that do not name theirs.")
    private Optional<String> outlet = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "Date of reports that do not give theirs: 2017-03-14, 14 March 2017, March 14, 2017 08:30 GMT.")
    private Optional<String> published = Optional.empty();

    @Option(names = "--json", description = "Print the summary as JSON; docs/manual.md names the fields.")
    private boolean json;

    ReadCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        ReadReport report;
        try (Progress progress = new Progress(setting)) {
            report = workbench.read(new ReadRequest(paths, outlet, published), progress);
        }
        if (json) {
            print(JsonText.of(json(report)));
        } else {
            problems(report);
            print(Summary.lines(report));
        }
        AlertLines.after(workbench).forEach(this::tell);
        boolean nothing = report.read() + report.known() + report.unread().size() == 0;
        if (nothing && report.refused().isEmpty()) {
            tell("hearsay: no report was found there");
        }
        return nothing || !report.refused().isEmpty() ? CALLERS_FAULT : DONE;
    }

    private void problems(ReadReport report) {
        Summary.problems(report).forEach(this::tell);
    }

    private static Map<String, Object> json(ReadReport report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("read", report.read());
        fields.put("known", report.known());
        fields.put("unread", report.unread().stream().map(ReadCommand::json).toList());
        fields.put("refused", report.refused().stream().map(ReadCommand::json).toList());
        fields.put("passed_over", report.passedOver());
        fields.put("claims", report.claims());
        fields.put("holders", report.holders());
        fields.put("remarks", report.remarks());
        fields.put("words", report.words());
        fields.put("milliseconds", report.time().toMillis());
        fields.put("words_per_second", report.wordsPerSecond());
        return fields;
    }

    private static Map<String, Object> json(ReadReport.Unread unread) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("at", unread.at());
        fields.put("language", unread.language());
        return fields;
    }

    private static Map<String, Object> json(ReadReport.Refusal refusal) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("at", refusal.at());
        fields.put("reason", refusal.reason());
        return fields;
    }
}
