// SPDX-License-Identifier: Apache-2.0
package hearsay.truth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The documented defaults of weighing: what a voice's word is worth before anything is known of the source. */
public final class Defaults {

    /** Names of the files among those of the edition. */
    public static final String VOICES = "truth/voices.tsv";

    public static final String SETTINGS = "truth/settings.tsv";

    /** Of so many statements, how many were right and wrong; pseudo-counts, above 0. */
    record Worth(double right, double wrong, String why) {}

    private record Case(Voice voice, Interest interest, boolean speaksFor) {}

    private final Map<Case, Worth> worths = new HashMap<>();
    private final Map<String, Double> settings = new HashMap<>();

    /**
     * Reads the two tables: lines of cells divided by tabs, the first a header, {@code #} introduces a comment.
     *
     * @throws IllegalArgumentException naming file and line, if a cell cannot be read
     */
    public static Defaults parse(String voices, String settings) {
        Defaults defaults = new Defaults();
        rows(VOICES, voices, 6).forEach(defaults::voice);
        rows(SETTINGS, settings, 3).forEach(row -> defaults.settings.put(row.cell(0), row.number(1)));
        return defaults;
    }

    private Defaults() {}

    private void voice(Row row) {
        Case known = new Case(
                row.name(Voice.class, 0),
                row.name(Interest.class, 1),
                row.cell(2).equals("FOR"));
        Worth worth = new Worth(row.number(3), row.number(4), row.cell(5));
        if (!(worth.right() >= worth.wrong() && worth.wrong() > 0)) {
            throw row.fault("a word is worth something: right at least as often as wrong, both above 0");
        }
        worths.put(known, worth);
    }

    /** Voices that have no side ({@link Voice#OUTLET}, say) are worth the same whatever the interest. */
    Worth worth(Voice voice, Interest interest, boolean speaksFor) {
        return Optional.ofNullable(worths.get(new Case(voice, interest, speaksFor)))
                .or(() -> Optional.ofNullable(worths.get(new Case(voice, Interest.NONE, speaksFor))))
                .orElseThrow(() -> new IllegalStateException(VOICES + " has no row for " + voice + ", " + interest
                        + ", " + (speaksFor ? "FOR" : "AGAINST")));
    }

    double setting(String name) {
        return Optional.ofNullable(settings.get(name))
                .orElseThrow(() -> new IllegalStateException(SETTINGS + " has no \"" + name + '"'));
    }

    private static List<Row> rows(String file, String text, int cells) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
                .skip(1)
                .mapToObj(i -> new Row(file + ":" + (i + 1), lines.get(i).split("\t", -1)))
                .peek(row -> row.check(cells))
                .toList();
    }

    /** A line of a table and where it stands. */
    private record Row(String place, String... cells) {

        private void check(int wanted) {
            if (cells.length != wanted) {
                throw fault(wanted + " cells wanted, " + cells.length + " found");
            }
        }

        private String cell(int column) {
            return cells[column];
        }

        private double number(int column) {
            try {
                return Double.parseDouble(cells[column]);
            } catch (NumberFormatException e) {
                throw fault("no number: \"" + cells[column] + '"');
            }
        }

        private <E extends Enum<E>> E name(Class<E> type, int column) {
            try {
                return Enum.valueOf(type, cells[column]);
            } catch (IllegalArgumentException e) {
                throw fault("no " + type.getSimpleName() + ": \"" + cells[column] + '"');
            }
        }

        private IllegalArgumentException fault(String what) {
            return new IllegalArgumentException(place + ": " + what);
        }
    }
}
