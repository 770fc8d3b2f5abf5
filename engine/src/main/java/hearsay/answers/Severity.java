// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.answers.Rows.Row;
import hearsay.claims.Asked;
import hearsay.claims.EventType;
import hearsay.claims.Measure;
import hearsay.claims.Mode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** How many, if it happens: heavy tails by what is counted. The table is the model; it is fitted to nothing. Immutable. */
public final class Severity {

    /** The table; a file of the edition. */
    public static final String FILE = "answers/severity.tsv";

    /** The table's median counts as much as so many numbers that are told. */
    private static final double TABLE_WEIGHT = 2;

    /**
     * One row.
     *
     * @param grows whether later numbers come on top of earlier ones
     */
    record Scale(Pattern counted, List<Kind> kinds, double median, double exponent, boolean grows) {

        private boolean of(String words, EventType type, Set<Mode> modes) {
            return counted.matcher(words).find()
                    && kinds.stream()
                            .anyMatch(kind -> kind.type() == type
                                    && kind.mode().map(modes::contains).orElse(true));
        }
    }

    private final List<Scale> scales;

    private Severity(List<Scale> scales) {
        this.scales = scales;
    }

    /** @param text of {@link #FILE} */
    public static Severity parse(String text) {
        return new Severity(Rows.parse(FILE, text).stream().map(Severity::scale).toList());
    }

    private static Scale scale(Row row) {
        double median = row.number("median");
        double exponent = row.number("exponent");
        if (!(median > 0 && exponent > 0)) {
            throw row.fault("median and exponent are above 0: " + median + ", " + exponent);
        }
        try {
            return new Scale(
                    Pattern.compile(row.get("counted"), Pattern.CASE_INSENSITIVE),
                    Kind.of(row, "asks", ""),
                    median,
                    exponent,
                    row.get("grows").equals("yes"));
        } catch (PatternSyntaxException e) {
            throw row.fault("no pattern: \"" + row.get("counted") + '"');
        }
    }

    /** The row of what a question counts. */
    Scale scale(Asked asked, Measure measure) {
        return asked.types().stream()
                .map(type -> scale(measure.counted(), type, asked.modes()))
                .findFirst()
                .orElseThrow();
    }

    /** The row of what is counted of an event. */
    Scale scale(String words, EventType type, Set<Mode> modes) {
        return scales.stream()
                .filter(one -> one.of(words, type, modes))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(FILE + " has no row for \"" + words + '"'));
    }

    /**
     * The tail of one kind of number.
     *
     * @param median half of all cases reach it
     * @param exponent of the tail
     * @param told how many numbers the median rests on, beside the table
     */
    record Tail(double median, double exponent, int told) {

        /** The chance that so many are reached, if it happens: 1 for one and fewer, and less the more. */
        double reaches(double number) {
            if (number <= 1) {
                return 1;
            }
            return (1 + StrictMath.pow(1 / median, exponent)) / (1 + StrictMath.pow(number / median, exponent));
        }

        /** The same for what comes to so many times as much. */
        Tail times(double more) {
            return new Tail(median * more, exponent, told);
        }
    }

    /** @param told numbers of the like that were reported; each above 0 */
    static Tail tail(Scale scale, List<Double> told) {
        double logs = TABLE_WEIGHT * StrictMath.log(scale.median());
        for (double number : told) {
            logs += StrictMath.log(number);
        }
        double median = StrictMath.exp(logs / (TABLE_WEIGHT + told.size()));
        return new Tail(median, scale.exponent(), told.size());
    }

    /** The least whole number that is enough. */
    static double enough(Measure measure) {
        double least = measure.least();
        return measure.strict() ? Math.floor(least) + 1 : Math.ceil(least);
    }

    static String says(Measure measure, Tail tail, double share) {
        return String.format(
                Locale.ROOT,
                " (%s, %,.0f or more: taken to be so in %.3f of all cases; half of them reach %,.1f, the tail falls as n^-%.1f, by %s)",
                measure.counted(),
                enough(measure),
                share,
                tail.median(),
                tail.exponent(),
                tail.told() == 0 ? "the table alone" : "the table and " + tail.told() + " told");
    }
}
