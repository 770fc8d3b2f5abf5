// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Ruling;
import hearsay.claims.Verdict;
import hearsay.workbench.Workbench;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay rulings}: what persons ruled. */
@Command(
        name = "rulings",
        header = "Lists all rulings in the order in which they came, those that were taken back too.",
        footer = {"  hearsay rulings", "  hearsay rulings --json"})
final class RulingsCommand extends Verb {

    @Mixin
    private Look look = new Look();

    RulingsCommand(Setting setting) {
        super(setting);
    }

    @Override
    int run(Workbench workbench) {
        List<Ruling> rulings = workbench.rulings();
        if (look.json()) {
            print(JsonText.of(
                    Map.of("rulings", rulings.stream().map(RulingsCommand::json).toList())));
            return DONE;
        }
        if (rulings.isEmpty()) {
            tell("nobody has ruled on anything in " + ledger());
        }
        for (Ruling ruling : rulings) {
            String note = ruling.note().isEmpty() ? "" : ": " + ruling.note();
            print(ClaimTable.shortId(ruling.id().value()) + "  " + ruling.at() + "  " + ruling.analyst() + "  "
                    + words(ruling.verdict()) + note);
        }
        return DONE;
    }

    static Map<String, Object> json(Ruling ruling) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", ruling.id());
        fields.put("analyst", ruling.analyst());
        fields.put("at", ruling.at());
        fields.put("verdict", words(ruling.verdict()));
        fields.put("note", ruling.note());
        return fields;
    }

    /** What is ruled, as the command would be typed. */
    static String words(Verdict verdict) {
        if (verdict instanceof Verdict.Same same) {
            return "same " + id(same.one()) + " " + id(same.other());
        }
        if (verdict instanceof Verdict.Different different) {
            return "different " + id(different.one()) + " " + id(different.other());
        }
        if (verdict instanceof Verdict.Merge merge) {
            return "merge " + id(merge.merged()) + " " + id(merge.into());
        }
        if (verdict instanceof Verdict.WithdrawReport withdrawn) {
            return "withdraw " + id(withdrawn.document());
        }
        if (verdict instanceof Verdict.WithdrawSource withdrawn) {
            return "withdraw " + quoted(withdrawn.label());
        }
        if (verdict instanceof Verdict.Outcome outcome) {
            return "outcome " + id(outcome.testimony()) + (outcome.happened() ? " yes" : " no");
        }
        if (verdict instanceof Verdict.Credibility credibility) {
            return "grade " + id(credibility.testimony()) + " " + credibility.grade();
        }
        if (verdict instanceof Verdict.Reliability reliability) {
            return "grade " + quoted(reliability.label()) + " " + reliability.grade();
        }
        return "undo " + id(((Verdict.Undo) verdict).ruling());
    }

    private static String id(Object id) {
        return ClaimTable.shortId(id.toString());
    }

    private static String quoted(String label) {
        return '"' + label + '"';
    }
}
