// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many thousandths of a bit each level weighs, with the prior and the two thresholds. Whole numbers, so sums are exact. */
final class Weights {

    static final double MILLI = 1000;

    private static final int VALUE = 1;

    private final long[] levels;
    private final long[] most;
    private final Map<String, Long> settings;

    /** @param levels by the number of the level */
    private Weights(long[] levels, Map<String, Long> settings) {
        this.levels = levels;
        this.settings = settings;
        this.most = new long[Field.values().length];
        Arrays.fill(most, Long.MIN_VALUE);
        for (Level level : Level.values()) {
            int field = level.field().ordinal();
            most[field] = Math.max(most[field], levels[level.ordinal()]);
        }
    }

    /**
     * Reads {@code clustering/weights.tsv}: lines of name and bits, further cells for the reader; {@code #} introduces.
     *
     * @throws IllegalArgumentException naming line and cell, if a level has no weight or a name is none
     */
    static Weights parse(String text) {
        Map<String, Long> rows = new HashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("level\t")) {
                String[] cells = line.split("\t", -1);
                rows.put(cells[0], milli(cells, i + 1));
            }
        }
        long[] levels = new long[Level.values().length];
        for (Level level : Level.values()) {
            levels[level.ordinal()] = taken(rows, level.name());
        }
        Map<String, Long> settings = new HashMap<>();
        for (String name : List.of("prior", "link", "merge")) {
            settings.put(name, taken(rows, name));
        }
        if (!rows.isEmpty()) {
            throw new IllegalArgumentException("clustering/weights.tsv: no such levels: " + rows.keySet());
        }
        return new Weights(levels, settings);
    }

    private static long milli(String[] cells, int line) {
        if (cells.length <= VALUE) {
            throw new IllegalArgumentException(
                    "clustering/weights.tsv:" + line + ": a level and its bits, not " + cells[0]);
        }
        try {
            return StrictMath.round(Double.parseDouble(cells[VALUE]) * MILLI);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "clustering/weights.tsv:" + line + ": no number of bits: \"" + cells[VALUE] + "\"", e);
        }
    }

    private static long taken(Map<String, Long> rows, String name) {
        Long bits = rows.remove(name);
        if (bits == null) {
            throw new IllegalArgumentException("clustering/weights.tsv has no weight for " + name);
        }
        return bits;
    }

    long of(Level level) {
        return levels[level.ordinal()];
    }

    /** What agreement in a field speaks for at most. */
    long most(Field field) {
        return most[field.ordinal()];
    }

    /** What speaks for two testimonies that share a key before they are compared. */
    long prior() {
        return settings.getOrDefault("prior", 0L);
    }

    /** From which sum on two testimonies are linked. */
    long link() {
        return settings.getOrDefault("link", 0L);
    }

    /** From which mean on two groups are one cluster. */
    long merge() {
        return settings.getOrDefault("merge", 0L);
    }
}
