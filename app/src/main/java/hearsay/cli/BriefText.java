// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Asked;
import hearsay.claims.Evidence;
import hearsay.claims.Judgement;
import hearsay.claims.Likelihood;
import hearsay.claims.Question;
import hearsay.claims.Watchpoint;
import hearsay.questions.Understanding;
import hearsay.workbench.Answered;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The brief: an answer as it is read. */
final class BriefText {

    private BriefText() {}

    static List<String> understood(Understanding understood, String wording) {
        List<String> lines = new ArrayList<>();
        lines.add(wording);
        understood.parts().forEach(part -> lines.add("  " + part.field() + ": " + part.meaning()));
        understood
                .unclear()
                .forEach(one -> lines.add("  not understood: " + one.what() + "; say it with " + one.say()));
        return lines;
    }

    static List<String> of(Answered answered, int width) {
        List<String> lines = new ArrayList<>();
        Question question = answered.question();
        Judgement judgement = answered.judgement();
        Asked asked = question.asked();
        lines.add("  asked: " + asked.actors() + " " + asked.types() + asked.modes() + " -> " + asked.recipients() + " "
                + asked.places().stream().map(place -> place.name()).toList() + " " + question.from() + " to "
                + question.until());
        lines.add("");
        Likelihood likelihood = judgement.likelihood();
        lines.add(likelihood.term() + ", " + Likelihood.percent(judgement.probability()) + " %");
        lines.add("confidence: " + judgement.confidence().level().name().toLowerCase(Locale.ROOT));
        judgement.confidence().reasons().forEach(reason -> lines.add("  " + reason));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%+7.2f  base rate: %s",
                judgement.prior().odds().bits(),
                judgement.prior().says()));
        for (Evidence evidence : judgement.evidence()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%+7.2f  %s [%s]",
                    evidence.weight().bits(),
                    evidence.because().says(),
                    evidence.indicator()));
            evidence.claims().stream().limit(2).forEach(claim -> {
                Answered.Cited cited = answered.cited().get(claim);
                if (cited != null) {
                    lines.add("           " + ClaimTable.shortId(claim.value()) + " "
                            + Lines.shorten(
                                    cited.outlet() + ", " + cited.published() + ", " + cited.holder() + ": “"
                                            + cited.quote() + "”",
                                    width - 20));
                }
            });
        }
        lines.add(String.format(Locale.ROOT, "%+7.2f  sum", judgement.odds().bits()));
        lines.add("");
        judgement.gaps().forEach(gap -> lines.add("gap: " + gap));
        for (Watchpoint point : judgement.watchpoints()) {
            lines.add(
                    String.format(Locale.ROOT, "watch: %+.1f  %s", point.would().bits(), point.says()));
        }
        return lines;
    }
}
