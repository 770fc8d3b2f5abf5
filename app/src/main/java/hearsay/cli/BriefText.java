// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.BaseRate;
import hearsay.claims.ClaimId;
import hearsay.claims.Confidence;
import hearsay.claims.Evidence;
import hearsay.claims.Judgement;
import hearsay.claims.Watchpoint;
import hearsay.questions.Understanding;
import hearsay.workbench.Answered;
import hearsay.workbench.BriefWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The brief on a terminal: what was understood, the answer, the sum as a waterfall, what is missing, what to watch. */
final class BriefText {

    private static final int FIELD = 10;
    private static final int BAR = 20;
    private static final int QUOTES = 3;

    /** Columns of a line of the sum in front of its words: number, bar, and what is between. */
    private static final int SUM_INDENT = 2 + 7 + 2 + BAR + 2;

    private final Answered answered;
    private final int width;
    private final boolean colour;
    private final List<String> lines = new ArrayList<>();

    private BriefText(Answered answered, int width, boolean colour) {
        this.answered = answered;
        this.width = width;
        this.colour = colour;
    }

    /** What was understood of a question, and what was not. */
    static List<String> understood(Understanding understood, String wording, int width) {
        List<String> lines = new ArrayList<>();
        lines.addAll(Lines.wrap(wording.strip().replaceAll("\\s+", " "), width));
        for (Understanding.Part part : understood.parts()) {
            String words = part.words().isEmpty() || part.field().equals("left aside") ? "" : "“" + part.words() + "” ";
            lines.add("  " + Lines.pad(part.field(), FIELD) + "  " + words + part.meaning());
        }
        for (Understanding.Unclear one : understood.unclear()) {
            String words = one.words().isEmpty() ? "" : "“" + one.words() + "”: ";
            lines.add("  " + Lines.pad("not clear", FIELD) + "  " + words + one.what());
            lines.add("  " + Lines.pad("", FIELD) + "  say it with " + one.say());
        }
        return lines;
    }

    static List<String> of(Answered answered, int width, boolean colour) {
        BriefText text = new BriefText(answered, width, colour);
        text.head();
        text.sum();
        text.missing();
        text.watch();
        return List.copyOf(text.lines);
    }

    private void head() {
        Judgement judgement = answered.judgement();
        lines.add("");
        lines.add(Paint.STRONG.on(BriefWords.likelihood(judgement), colour));
        Confidence confidence = judgement.confidence();
        lines.add(BriefWords.confidence(confidence));
        confidence.reasons().forEach(reason -> bullet(BriefWords.sentence(reason)));
        List<String> why = BriefWords.mainly(judgement);
        if (!why.isEmpty()) {
            title("What weighs most");
            why.forEach(this::bullet);
        }
    }

    private void sum() {
        title("The sum, in bits: one bit doubles the odds");
        Judgement judgement = answered.judgement();
        List<Double> ends = new ArrayList<>(List.of(0.0));
        double sum = judgement.prior().odds().bits();
        ends.add(sum);
        for (Evidence evidence : judgement.evidence()) {
            sum += evidence.weight().bits();
            ends.add(sum);
        }
        double low = ends.stream().mapToDouble(one -> one).min().orElse(0);
        double high = ends.stream().mapToDouble(one -> one).max().orElse(0);
        BaseRate prior = judgement.prior();
        step(prior.odds().bits(), bar(0, ends.get(1), low, high), "base rate: " + prior.says());
        for (int i = 0; i < judgement.evidence().size(); i++) {
            Evidence evidence = judgement.evidence().get(i);
            step(
                    evidence.weight().bits(),
                    bar(ends.get(i + 1), ends.get(i + 2), low, high),
                    evidence.because().says() + " [" + evidence.indicator() + "]");
            quotes(evidence);
        }
        step(judgement.odds().bits(), bar(0, sum, low, high), "sum: log-odds of yes");
        if (judgement.evidence().stream().anyMatch(one -> !one.calibrated())) {
            lines.add("  The weights are documented assumptions, not fitted to outcomes (docs/answers.md).");
        }
    }

    private void step(double bits, String bar, String says) {
        List<String> wrapped = Lines.wrap(says, Math.max(30, width - SUM_INDENT));
        for (int i = 0; i < wrapped.size(); i++) {
            String front = i == 0
                    ? String.format(Locale.ROOT, "  %+7.2f  ", bits)
                            + (bits < 0 ? Paint.AGAINST : Paint.CONTENT).on(bar, colour) + "  "
                    : " ".repeat(SUM_INDENT);
            lines.add(front + wrapped.get(i));
        }
    }

    /** A bar from one value to another on a scale from low to high. */
    private static String bar(double from, double to, double low, double high) {
        double unit = Math.max(1e-9, high - low) / BAR;
        int start = (int) Math.floor((Math.min(from, to) - low) / unit);
        int end = (int) Math.ceil((Math.max(from, to) - low) / unit);
        start = Math.max(0, Math.min(BAR - 1, start));
        end = Math.max(start + 1, Math.min(BAR, end));
        return " ".repeat(start) + "█".repeat(end - start) + " ".repeat(BAR - end);
    }

    private void quotes(Evidence evidence) {
        List<ClaimId> claims = evidence.claims();
        claims.stream().limit(QUOTES).forEach(id -> {
            Answered.Cited cited = answered.cited().get(id);
            if (cited != null) {
                lines.add(" ".repeat(SUM_INDENT)
                        + Paint.FAINT.on(ClaimTable.shortId(id.value()), colour) + " "
                        + Lines.shorten(BriefWords.cited(cited), Math.max(30, width - SUM_INDENT - 9)));
            }
        });
        if (claims.size() > QUOTES) {
            lines.add(" ".repeat(SUM_INDENT) + "and " + Summary.count(claims.size() - QUOTES, "further claim")
                    + " of other origins");
        }
    }

    private void missing() {
        if (!answered.judgement().gaps().isEmpty()) {
            title("What is missing");
            answered.judgement().gaps().forEach(gap -> bullet(BriefWords.sentence(gap)));
        }
    }

    private void watch() {
        if (answered.judgement().watchpoints().isEmpty()) {
            return;
        }
        title("What would change it, if it were reported credibly, in bits");
        for (Watchpoint point : answered.judgement().watchpoints()) {
            lines.add(String.format(Locale.ROOT, "  %+5.1f  %s", point.would().bits(), point.says()));
        }
    }

    private void title(String words) {
        lines.add("");
        lines.add(Paint.STRONG.on(words, colour));
    }

    private void bullet(String words) {
        List<String> wrapped = Lines.wrap(words, Math.max(30, width - 4));
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? "  – " : "    ") + wrapped.get(i));
        }
    }
}
