// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Explanation;
import hearsay.claims.Polarity;
import hearsay.claims.Position;
import hearsay.claims.Proposition;
import hearsay.claims.Ruling;
import hearsay.claims.Testimony;
import hearsay.clustering.Contradiction;
import hearsay.clustering.FusedNumber;
import hearsay.ledger.ClusterRow;
import hearsay.truth.Weighed;
import hearsay.workbench.Alike;
import hearsay.workbench.InWords;
import hearsay.workbench.Verdicts;
import hearsay.workbench.WhoseWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A weighed proposition for the terminal: in brief for a list, and whole. */
final class WeighedText {

    private static final int INDENT = 10;
    private static final int LABEL = 14;
    private static final int HOLDERS = 5;

    private final Weighed weighed;
    private final int width;
    private final boolean colour;
    private final List<String> lines = new ArrayList<>();

    private WeighedText(Weighed weighed, int width, boolean colour) {
        this.weighed = weighed;
        this.width = width;
        this.colour = colour;
    }

    /** The alarm, what is alleged, who takes which position, grade and probability. */
    static List<String> brief(Weighed weighed, int width, boolean colour) {
        WeighedText text = new WeighedText(weighed, width, colour);
        text.head();
        text.sides();
        text.lines.add("");
        return List.copyOf(text.lines);
    }

    /** The same, and every claim field by field, what contradicts what, the sum, the reasons of the grade, rulings. */
    static List<String> whole(Weighed weighed, int width, boolean colour) {
        WeighedText text = new WeighedText(weighed, width, colour);
        text.head();
        text.sides();
        text.contradictions();
        text.testimonies();
        text.numbers();
        text.sum();
        text.grade();
        return List.copyOf(text.lines);
    }

    /** How it stands, in one line. */
    static String stand(ClusterRow row) {
        return Summary.count(row.reports(), "report") + ", " + Summary.count(row.origins(), "origin") + ", grade "
                + row.grade() + ", " + percent(1 / (1 + Math.pow(2, -row.bits())));
    }

    private void head() {
        String id = Paint.FAINT.on(ClaimTable.shortId(weighed.cluster().id().value()), colour);
        lines.add(id + "  " + Paint.STRONG.on(Lines.shorten(InWords.of(weighed.cluster()), width - INDENT), colour));
        Paint alarm = weighed.contested() ? Paint.AGAINST : Paint.CUE;
        field("", alarm.on(weighed.origins().headline() + (weighed.contested() ? "; contested" : ""), colour));
        field(
                "",
                "grade " + weighed.grade().credibility() + " ("
                        + weighed.grade().words() + "), "
                        + percent(weighed.credence().probability())
                        + (weighed.credence().calibrated() ? "" : ", uncalibrated"));
    }

    private void sides() {
        side("affirmed by", Polarity.FOR, Position.AFFIRM, Position.DENY);
        side("denied by", Polarity.AGAINST, Position.AFFIRM, Position.DENY);
        side("doubted by", Polarity.LEANS_AGAINST, Position.DOUBT);
        side("asked by", Polarity.NEITHER, Position.ASK);
        side("silent", Polarity.NEITHER, Position.NO_COMMENT);
    }

    private void side(String label, Polarity polarity, Position... positions) {
        Map<String, Integer> holders = Alike.counted(weighed.who(polarity).stream()
                .filter(one -> List.of(positions).contains(one.stance().position()))
                .map(one -> one.holder().label())
                .toList());
        if (holders.isEmpty()) {
            return;
        }
        List<String> names = holders.entrySet().stream()
                .limit(HOLDERS)
                .map(entry -> entry.getKey() + (entry.getValue() > 1 ? " (" + entry.getValue() + ")" : ""))
                .toList();
        String more = holders.size() > HOLDERS ? ", and " + (holders.size() - HOLDERS) + " more" : "";
        field(label, String.join(", ", names) + more);
    }

    private void contradictions() {
        if (weighed.contradictions().isEmpty()) {
            return;
        }
        title("what stands against what");
        if (weighed.contested()) {
            field("existence", "so: " + holders(Polarity.FOR) + "; not so: " + holders(Polarity.AGAINST));
        }
        Map<String, Integer> told = new LinkedHashMap<>();
        weighed.contradictions().stream()
                .filter(one -> one.kind() != Contradiction.Kind.EXISTENCE)
                .forEach(one -> told.merge(apart(one), 1, Integer::sum));
        told.forEach((words, times) -> plain(words + (times > 1 ? " (" + times + " pairs)" : "")));
    }

    /** The field and both sides, whichever of them came first. */
    private static String apart(Contradiction one) {
        boolean turned = one.said().compareTo(one.against()) > 0;
        return Lines.pad(one.kind().name().toLowerCase(Locale.ROOT), LABEL)
                + (turned ? one.against() + " ↔ " + one.said() : one.said() + " ↔ " + one.against());
    }

    private String holders(Polarity polarity) {
        return weighed.who(polarity).stream()
                .map(one -> one.holder().label())
                .distinct()
                .limit(HOLDERS)
                .collect(Collectors.joining(", "));
    }

    private void testimonies() {
        title("claims, field by field");
        // Of one report those that say the very same stand together.
        Map<List<String>, List<Testimony>> alike = new LinkedHashMap<>();
        for (Testimony one : weighed.cluster().members()) {
            List<String> key = new ArrayList<>(fields(one.proposition()));
            key.add(one.document().value());
            alike.computeIfAbsent(key, none -> new ArrayList<>()).add(one);
        }
        alike.values().forEach(same -> {
            same.forEach(this::head);
            lines.addAll(fields(same.get(0).proposition()));
        });
    }

    private void head(Testimony one) {
        boolean aside = weighed.origins().withdrawn().contains(one);
        lines.add(Paint.FAINT.on(ClaimTable.shortId(one.id().value()), colour) + "  "
                + one.published().toLocalDate() + " "
                + Paint.HOLDER.on(WhoseWord.chain(one.chain()), colour) + ": "
                + ClaimTable.paintedStance(one.stance(), colour)
                + (aside ? " (set aside)" : ""));
    }

    private List<String> fields(Proposition proposition) {
        List<String> fields = new ArrayList<>();
        fields.add(line("what", InWords.what(proposition)));
        proposition
                .participants()
                .forEach(one -> fields.add(
                        line(one.role().name().toLowerCase(Locale.ROOT).replace('_', ' '), InWords.who(one))));
        proposition.locations().forEach(one -> fields.add(line("where", InWords.where(one))));
        proposition.when().ifPresent(when -> fields.add(line("when", InWords.when(when.interval()))));
        proposition
                .quantities()
                .forEach(one -> fields.add(line(
                        "how many",
                        InWords.howMany(one)
                                + one.counted().map(word -> " " + word).orElse(""))));
        return fields;
    }

    private void numbers() {
        List<FusedNumber> disputed = weighed.numbers().stream()
                .filter(number -> number.holdings().size() > 1)
                .toList();
        if (disputed.isEmpty()) {
            return;
        }
        title("numbers");
        for (FusedNumber number : disputed) {
            field(
                    number.counted().orElse(number.unit()),
                    "median " + plain(number.best()) + ", spread × " + plain(number.spread()));
            number.holdings().forEach(one -> field("", InWords.howMany(one.quantity()) + ": " + one.holder()));
        }
    }

    private void sum() {
        title("how likely, in bits (one bit doubles the odds)");
        explained(weighed.credence().because(), 0);
    }

    private void explained(Explanation explanation, int depth) {
        explanation.parts().forEach(part -> {
            bits(part, depth);
            explained(part, depth + 1);
        });
        if (depth == 0) {
            plain(String.format(Locale.ROOT, "%+8.2f  ", explanation.value()) + "sum: "
                    + percent(weighed.credence().probability())
                    + (weighed.credence().calibrated() ? "" : ", uncalibrated: nothing is known of these sources"));
        }
    }

    private void bits(Explanation part, int depth) {
        String indent = "  ".repeat(depth);
        List<String> wrapped = Lines.wrap(part.says(), Math.max(30, width - INDENT - 12 - indent.length()));
        for (int i = 0; i < wrapped.size(); i++) {
            String number = i == 0 ? String.format(Locale.ROOT, "%+8.2f  ", part.value()) : " ".repeat(10);
            plain(indent + number + wrapped.get(i));
        }
    }

    private void grade() {
        title("grade");
        plain(weighed.grade().credibility() + ", " + weighed.grade().words() + " (proposed):");
        weighed.grade().reasons().forEach(reason -> plain("– " + reason));
        for (Ruling ruling : weighed.rulings()) {
            plain("ruled by " + ruling.analyst() + ": " + Verdicts.words(ruling.verdict())
                    + (ruling.note().isEmpty() ? "" : " (" + ruling.note() + ")"));
        }
    }

    private void title(String words) {
        lines.add("");
        lines.add(Paint.STRONG.on(words, colour));
    }

    private void field(String label, String value) {
        lines.add(line(label, value));
    }

    private String line(String label, String value) {
        return " ".repeat(INDENT) + (label.isEmpty() ? "" : Lines.pad(Paint.FAINT.on(label, colour), LABEL)) + value;
    }

    private void plain(String line) {
        lines.add(" ".repeat(INDENT) + line);
    }

    private static String plain(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%,.1f", value);
    }

    /** Never 0 or 100: what is not known for certain is not called so (codebook, likelihood). */
    private static String percent(double probability) {
        if (probability > 0.99) {
            return "over 99 %";
        }
        return probability < 0.01 ? "under 1 %" : String.format(Locale.ROOT, "%.0f %%", 100 * probability);
    }
}
