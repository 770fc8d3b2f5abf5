// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.List;

/**
 * How often something happened in cases alike: where a judgement starts from when nothing else is known.
 *
 * @param name such as {@code troops.enter}
 * @param says what happened in how many of what
 * @param from the first year of the cases
 * @param until their last year
 * @param days over how many days a case is watched
 */
public record ReferenceClass(
        String name, String says, int from, int until, int days, int cases, int happened, String source) {

    private static final int COLUMNS = 8;

    public ReferenceClass {
        if (cases < 1 || happened < 0 || happened > cases || from > until || days < 1) {
            throw new IllegalArgumentException(
                    name + ": " + happened + " of " + cases + ", " + from + " to " + until + ", " + days + " days");
        }
    }

    /** The share, 0 to 1, in which it happened; with half a case more on either side, so never quite 0 or 1. */
    public double rate() {
        return (happened + 0.5) / (cases + 1);
    }

    /**
     * The rate over another stretch of time, if every day has the same chance: 1 − (1 − rate)^(horizon / days).
     *
     * @param horizon in days, 1 or more
     */
    public double rateWithin(int horizon) {
        if (horizon < 1) {
            throw new IllegalArgumentException("a horizon of " + horizon + " days");
        }
        return 1 - StrictMath.pow(1 - rate(), (double) horizon / days);
    }

    /**
     * Reads classes from lines of eight cells between tabs; lines that begin with # and the line of column names are left
     * out.
     *
     * @throws IllegalArgumentException naming the line that is none
     */
    public static List<ReferenceClass> parse(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("name\t"))
                .map(ReferenceClass::of)
                .toList();
    }

    /** As a line that {@link #parse} reads. */
    public String line() {
        return String.join(
                "\t",
                name,
                says,
                Integer.toString(from),
                Integer.toString(until),
                Integer.toString(days),
                Integer.toString(cases),
                Integer.toString(happened),
                source);
    }

    private static ReferenceClass of(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("a reference class has " + COLUMNS + " cells: " + line);
        }
        return new ReferenceClass(
                cells[0],
                cells[1],
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]),
                Integer.parseInt(cells[5]),
                Integer.parseInt(cells[6]),
                cells[7]);
    }
}
