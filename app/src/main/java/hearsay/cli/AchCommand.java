// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.answers.Hypotheses;
import hearsay.workbench.Answered;
import hearsay.workbench.Inquiry;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay ach}: sets the evidence of a question against competing hypotheses: yes, no, something in between. */
@Command(
        name = "ach",
        header = "Sets the evidence of a question against competing hypotheses: yes, no, something in between.",
        description = {
            "",
            "After Heuer (1999): the hypothesis that the evidence contradicts least stands first, the evidence that tells the hypotheses apart most stands on top. CC, C fits well, fits; N tells nothing; I, II contradicts, contradicts strongly."
        },
        footer = {"  hearsay ach 3f2a"})
final class AchCommand extends Verb {

    private static final int COLUMN = 5;

    @Parameters(paramLabel = "ID", description = "The question; the first digits are enough.")
    private String id = "";

    @Mixin
    private Look look = new Look();

    AchCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        Inquiry inquiry = workbench.inquiry();
        Answered answered = inquiry.last(id);
        Hypotheses.Matrix matrix = inquiry.hypotheses(answered);
        if (look.json()) {
            print(JsonText.of(json(matrix)));
            return DONE;
        }
        print(Lines.wrap(answered.question().wording(), setting.console().width()));
        print("");
        for (int i = 0; i < matrix.hypotheses().size(); i++) {
            Hypotheses.Hypothesis one = matrix.hypotheses().get(i);
            print(String.format(
                    Locale.ROOT,
                    "H%d  %s: %s; contradicted by %.1f bits",
                    i + 1,
                    one.name(),
                    one.says(),
                    one.against()));
        }
        print("");
        StringBuilder head = new StringBuilder("  " + Lines.pad("|ln LR|", 9));
        for (int i = 0; i < matrix.hypotheses().size(); i++) {
            head.append(Lines.pad("H" + (i + 1), COLUMN));
        }
        print(head + "evidence");
        matrix.lines().forEach(line -> print(row(line)));
        if (matrix.lines().isEmpty()) {
            tell("nothing that is reported bears on it");
        }
        return DONE;
    }

    private List<String> row(Hypotheses.Line line) {
        StringBuilder front =
                new StringBuilder("  " + Lines.pad(String.format(Locale.ROOT, "%.2f", line.diagnosticity()), 9));
        line.marks().forEach(mark -> front.append(Lines.pad(mark.name(), COLUMN)));
        int indent = front.length();
        List<String> wrapped = Lines.wrap(
                line.evidence().because().says() + " [" + line.evidence().indicator() + "]",
                Math.max(30, setting.console().width() - indent));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? front : " ".repeat(indent)) + wrapped.get(i));
        }
        return lines;
    }

    private static Map<String, Object> json(Hypotheses.Matrix matrix) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(
                "hypotheses",
                matrix.hypotheses().stream()
                        .map(one -> Map.of("name", one.name(), "says", one.says(), "against", one.against()))
                        .toList());
        fields.put(
                "evidence",
                matrix.lines().stream()
                        .map(line -> Map.of(
                                "indicator", line.evidence().indicator(),
                                "says", line.evidence().because().says(),
                                "bits", line.evidence().weight().bits(),
                                "diagnosticity", line.diagnosticity(),
                                "marks", line.marks(),
                                "claims", line.evidence().claims()))
                        .toList());
        return fields;
    }
}
