// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How often questions of a class were answered yes, counted by the sets in which they were asked, so that what is asked of a set
 * need not be answered with that set's own answers.
 *
 * <p>The rate of a class is (yes + {@link #WEIGHT} · prior) / (cases + {@link #WEIGHT}). It is the probability that a question of
 * this wording, written by people who write such questions, is answered yes; it knows no news. Brier score: docs/measurements.
 */
public final class AnswerRates {

    /** The counts. */
    public static final String FILE = "questions/class-counts.tsv";

    /** A class without a name: questions of which no class was told. */
    public static final String OTHER = "other";

    /** What the usual number is, where a question compares with it. */
    public enum Usual {
        /** Nobody said. */
        UNKNOWN,
        /** There was none of it. */
        NONE,
        /** There was some. */
        SOME
    }

    /** So many answered questions does a prior count for. */
    private static final double WEIGHT = 20;

    /** Expected of questions of no class. */
    private static final double PRIOR = 0.2;

    private static final int CELLS = 4;

    /**
     * The answers of one class in one set.
     *
     * @param set its day
     * @param name of the class; of such as compare, with {@code .unknown}, {@code .none} or {@code .some} behind it
     */
    public record Count(String set, String name, int cases, int happened) {

        public Count {
            if (cases < 1 || happened < 0 || happened > cases) {
                throw new IllegalArgumentException(set + " " + name + ": " + happened + " of " + cases);
            }
        }

        /** As a line that {@link AnswerRates#parse} reads. */
        public String line() {
            return String.join("\t", set, name, Integer.toString(cases), Integer.toString(happened));
        }
    }

    private final Map<String, List<Count>> counts;

    private AnswerRates(Map<String, List<Count>> counts) {
        this.counts = counts;
    }

    public static AnswerRates of(List<Count> counts) {
        Map<String, List<Count>> byName = new HashMap<>();
        counts.forEach(count ->
                byName.computeIfAbsent(count.name(), one -> new ArrayList<>()).add(count));
        return new AnswerRates(byName);
    }

    /**
     * Reads lines of set, class, cases and yes between tabs; lines that begin with # and the line of column names are left out.
     *
     * @throws IllegalArgumentException naming the line that is none
     */
    public static AnswerRates parse(String text) {
        return of(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("set\t"))
                .map(AnswerRates::count)
                .toList());
    }

    private static Count count(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException("a count of answers has " + CELLS + " cells: " + line);
        }
        return new Count(cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
    }

    /** The name under which the answers of a class are counted. */
    public static String name(QuestionClass told, Usual usual) {
        return QuestionClasses.comparing(told)
                ? told.name() + "." + usual.name().toLowerCase(Locale.ROOT)
                : told.name();
    }

    /**
     * The share of yes, above 0, below 1.
     *
     * @param without sets whose answers must not be known
     */
    public double rate(QuestionClass told, Usual usual, Set<String> without) {
        return rate(name(told, usual), prior(told, usual), without);
    }

    /** The share of yes among all questions of a class that does not compare, whatever their set. */
    public double rate(QuestionClass told) {
        return rate(told, Usual.UNKNOWN, Set.of());
    }

    /** What {@link #rate(QuestionClass)} is made of, in words. */
    public String says(QuestionClass told) {
        List<Count> all = counts.getOrDefault(name(told, Usual.UNKNOWN), List.of());
        int cases = all.stream().mapToInt(Count::cases).sum();
        int happened = all.stream().mapToInt(Count::happened).sum();
        String years = all.stream()
                .map(count -> count.set().substring(0, 4))
                .distinct()
                .sorted()
                .reduce((first, last) -> first.replaceAll(" to .*", "") + " to " + last)
                .map(found -> ", asked " + found)
                .orElse("");
        return String.format(
                Locale.ROOT,
                "questions worded alike (%s) were answered yes in %.3f of all cases, whatever their horizon: %d of %d of ForecastBench%s,"
                        + " with an expectation of %.2f that counts as %.0f",
                told.says(),
                rate(told),
                happened,
                cases,
                years,
                told.prior(),
                WEIGHT);
    }

    /** The same of questions of no class. */
    public double rate(Set<String> without) {
        return rate(OTHER, PRIOR, without);
    }

    /** Where there was none of it, more of it is rare; where there was some, a month beats the average less than half the time. */
    private static double prior(QuestionClass told, Usual usual) {
        return switch (usual) {
            case UNKNOWN, SOME -> told.prior();
            case NONE -> told.prior() / 10;
        };
    }

    private double rate(String name, double prior, Set<String> without) {
        double cases = WEIGHT;
        double happened = WEIGHT * prior;
        for (Count count : counts.getOrDefault(name, List.of())) {
            if (!without.contains(count.set())) {
                cases += count.cases();
                happened += count.happened();
            }
        }
        return happened / cases;
    }
}
