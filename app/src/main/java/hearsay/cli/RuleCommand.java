// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.RuleRequest;
import hearsay.workbench.Ruled;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import hearsay.workbench.json.RulingJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay rule}: a person's word. */
@Command(
        name = "rule",
        header = "Enters a person's ruling, and lists every proposition that leaned on what it is about.",
        description = {
            "",
            "same ID ID, different ID ID: two propositions or testimonies speak of one happening, or of two.",
            "withdraw ID-or-NAME: a report, or a source in every report, is set aside.",
            "outcome ID yes|no: it happened, or it did not; the records of all its sources follow.",
            "grade ID 1-6, grade NAME A-F: your grade of the information, or of a source, beside the proposed one.",
            "merge ACTOR ACTOR: the first is the second under another name.",
            "undo ID: takes a ruling back. Nothing is ever erased: rulings are added only."
        },
        footer = {
            "  hearsay rule same 3f2a 9c41 --by \"N. Haddad\" --note \"one convoy, two routes\"",
            "  hearsay rule withdraw \"Harbour Daily\" --by \"N. Haddad\" --note \"retracted on 5 May\"",
            "  hearsay rule undo 77d0 --by \"M. Sorel\" --note \"another outlet of that name\""
        })
final class RuleCommand extends Verb {

    @Parameters(index = "0", paramLabel = "VERDICT", description = "One of ${COMPLETION-CANDIDATES}.")
    private RuleRequest.Kind kind = RuleRequest.Kind.SAME;

    @Parameters(index = "1..*", paramLabel = "WHAT", description = "What it is about: ids (first digits) or names.")
    private List<String> about = new ArrayList<>();

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who rules.")
    private String analyst = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
    private String note = "";

    @Mixin
    private Look look = new Look();

    RuleCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        Ruled ruled = workbench.rule(new RuleRequest(kind, about, analyst, note));
        if (look.json()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("ruling", RulingJson.of(ruled.ruling()));
            fields.put("before", ruled.before().stream().map(RuleCommand::json).toList());
            fields.put("after", ruled.after().stream().map(RuleCommand::json).toList());
            print(JsonText.of(fields));
            return DONE;
        }
        print("ruling " + ClaimTable.shortId(ruled.ruling().id().value()) + " of "
                + ruled.ruling().analyst() + " stands");
        print(lines("before", ruled.before()));
        print(lines("now", ruled.after()));
        return DONE;
    }

    private List<String> lines(String when, List<Ruled.Stand> stands) {
        List<String> lines = new ArrayList<>();
        for (Ruled.Stand stand : stands) {
            String line = Lines.pad(lines.isEmpty() ? when : "", 8)
                    + ClaimTable.shortId(stand.row().id().value()) + "  " + WeighedText.stand(stand.row()) + "  "
                    + stand.words();
            lines.add(Lines.shorten(line, setting.console().width()));
        }
        return lines;
    }

    private static Map<String, Object> json(Ruled.Stand stand) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", stand.row().id());
        fields.put("words", stand.words());
        fields.put("contested", stand.row().contested());
        fields.put("reports", stand.row().reports());
        fields.put("origins", stand.row().origins());
        fields.put("bits", stand.row().bits());
        fields.put("grade", stand.row().grade());
        return fields;
    }
}
