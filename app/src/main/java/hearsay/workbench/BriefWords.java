// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.ClaimId;
import hearsay.claims.Confidence;
import hearsay.claims.Evidence;
import hearsay.claims.Judgement;
import hearsay.claims.Likelihood;
import hearsay.claims.Watchpoint;
import hearsay.questions.Understanding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A judgement in words. Likelihood, confidence, weights and grades never stand in one sentence (ICD 203). */
public final class BriefWords {

    private static final double LEAST = 0.01;

    /** So many bits are worth a line at the top. */
    private static final double TELLING = 0.3;

    private static final int SHOWN = 2;

    private BriefWords() {}

    /** {@code Very unlikely: 8 %.} */
    public static String likelihood(Judgement judgement) {
        return sentence(judgement.likelihood().term() + ": " + percent(judgement.probability()));
    }

    /** {@code Confidence is low.} */
    public static String confidence(Confidence confidence) {
        return "Confidence is " + confidence.level().name().toLowerCase(Locale.ROOT) + ".";
    }

    /** Never 0 or 100: outside of the bands it is "under 1 %" or "over 99 %". */
    public static String percent(double probability) {
        if (probability > 1 - LEAST) {
            return "over 99 %";
        }
        return probability < LEAST ? "under 1 %" : Likelihood.percent(probability) + " %";
    }

    /** {@code Harbour Daily, 2017-03-14, Igor Konashenkov: “…”} */
    public static String cited(Answered.Cited cited) {
        return cited.outlet() + ", " + cited.published() + ", " + cited.holder() + ": “" + cited.quote() + "”";
    }

    /** What weighs most, for and against, in words without numbers; and what is taken for granted. */
    public static List<String> mainly(Judgement judgement) {
        List<Evidence> reported = judgement.evidence().stream()
                .filter(one -> !one.claims().isEmpty())
                .sorted(Comparator.comparingDouble(
                        (Evidence one) -> -Math.abs(one.weight().bits())))
                .toList();
        List<String> lines = new ArrayList<>();
        reported.stream()
                .filter(one -> one.weight().bits() >= TELLING)
                .limit(SHOWN)
                .forEach(one -> lines.add("For: " + plain(one)));
        reported.stream()
                .filter(one -> one.weight().bits() <= -TELLING)
                .limit(SHOWN)
                .forEach(one -> lines.add("Against: " + plain(one)));
        reported.stream()
                .filter(one -> one.indicator().equals("premise"))
                .forEach(one -> lines.add(sentence(plain(one))));
        return lines;
    }

    /** Without how it was reckoned. */
    private static String plain(Evidence one) {
        String words = one.because().says();
        int end = words.indexOf(" (");
        String brief = one.indicator().equals("how-many") || end < 0
                ? words.replaceFirst("; [^;]*taken to be reached.*$", "")
                : words.substring(0, end);
        return sentence(brief);
    }

    /** With a capital letter and a full stop. */
    public static String sentence(String words) {
        String capital = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return capital.matches("(?s).*[.!?…]$") ? capital : capital + ".";
    }

    /** The brief as Markdown. */
    public static List<String> markdown(Understanding understood, Answered answered) {
        Judgement judgement = answered.judgement();
        List<String> lines = new ArrayList<>();
        lines.add("# " + oneLine(answered.question().wording()));
        lines.add("");
        lines.add("Asked as of " + judgement.asOf() + ". Understood as:");
        lines.add("");
        understood.parts().forEach(part -> lines.add("- " + part.field() + ": " + escaped(part.meaning())));
        lines.add("");
        lines.add("**" + likelihood(judgement) + "**");
        lines.add("");
        lines.add(confidence(judgement.confidence()));
        lines.add("");
        judgement.confidence().reasons().forEach(reason -> lines.add("- " + escaped(sentence(reason))));
        List<String> why = mainly(judgement);
        if (!why.isEmpty()) {
            lines.addAll(List.of("", "## What weighs most", ""));
            why.forEach(reason -> lines.add("- " + escaped(reason)));
        }
        lines.addAll(List.of("", "## The sum, in bits", "", "| bits | what | on whose word |", "|---:|---|---|"));
        lines.add(row(
                judgement.prior().odds().bits(),
                "base rate: " + judgement.prior().says(),
                ""));
        judgement
                .evidence()
                .forEach(one -> lines.add(row(
                        one.weight().bits(),
                        one.because().says() + " `" + one.indicator() + "`",
                        quotes(one, answered.cited()))));
        lines.add(row(judgement.odds().bits(), "sum: log-odds of yes", ""));
        lines.addAll(List.of("", "One bit doubles the odds.", ""));
        if (!judgement.gaps().isEmpty()) {
            lines.addAll(List.of("## What is missing", ""));
            judgement.gaps().forEach(gap -> lines.add("- " + escaped(sentence(gap))));
            lines.add("");
        }
        if (!judgement.watchpoints().isEmpty()) {
            lines.addAll(
                    List.of("## What would change it", "", "| bits | if it were reported credibly |", "|---:|---|"));
            for (Watchpoint point : judgement.watchpoints()) {
                lines.add(String.format(
                        Locale.ROOT, "| %+.1f | %s |", point.would().bits(), escaped(point.says())));
            }
        }
        return lines;
    }

    private static String row(double bits, String says, String quotes) {
        return String.format(Locale.ROOT, "| %+.2f | %s | %s |", bits, escaped(says), escaped(quotes));
    }

    private static String quotes(Evidence evidence, Map<ClaimId, Answered.Cited> cited) {
        List<String> quotes = new ArrayList<>();
        for (ClaimId id : evidence.claims()) {
            Answered.Cited words = cited.get(id);
            if (words != null) {
                quotes.add(cited(words) + " (" + id.value().substring(0, 8) + ")");
            }
        }
        return String.join("<br>", quotes);
    }

    private static String oneLine(String words) {
        return escaped(words.strip().replaceAll("\\s+", " "));
    }

    private static String escaped(String words) {
        return words.replace("|", "\\|")
                .replace("*", "\\*")
                .replace("<", "&lt;")
                .replace("&lt;br>", "<br>");
    }
}
