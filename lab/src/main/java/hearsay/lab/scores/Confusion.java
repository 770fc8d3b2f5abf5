// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often what was wanted got which answer. */
public final class Confusion {

    private final List<String> names;
    private final Map<String, Map<String, Long>> counts = new TreeMap<>();

    /** @param names of rows and columns, in the order they are printed */
    public Confusion(List<String> names) {
        this.names = List.copyOf(names);
    }

    public void add(String wanted, String given) {
        counts.computeIfAbsent(wanted, key -> new TreeMap<>()).merge(given, 1L, Long::sum);
    }

    /** Number of pairs. */
    public long total() {
        return names.stream().mapToLong(this::wanted).sum();
    }

    public long count(String wanted, String given) {
        return counts.getOrDefault(wanted, Map.of()).getOrDefault(given, 0L);
    }

    private long wanted(String name) {
        return names.stream().mapToLong(given -> count(name, given)).sum();
    }

    private long given(String name) {
        return names.stream().mapToLong(wanted -> count(wanted, name)).sum();
    }

    /** Share of pairs that agree, 0 to 1; 0 of none. */
    public double agreement() {
        long agreed = names.stream().mapToLong(name -> count(name, name)).sum();
        return total() == 0 ? 0 : (double) agreed / total();
    }

    /** Agreement beyond chance, −1 to 1 (J. Cohen, 1960); 1 where chance alone would agree on everything. */
    public double kappa() {
        double chance = 0;
        for (String name : names) {
            chance += (double) wanted(name) * given(name) / Math.max(1, total()) / Math.max(1, total());
        }
        return chance >= 1 ? 1 : (agreement() - chance) / (1 - chance);
    }

    /** A table: one row for what was wanted, one column for what was given. */
    public String table(String corner) {
        List<String> columns = new ArrayList<>(names);
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%-20s", corner));
        columns.forEach(name -> out.append(String.format(Locale.ROOT, " %11s", name)));
        out.append(System.lineSeparator());
        for (String wanted : names) {
            if (wanted(wanted) > 0) {
                out.append(String.format(Locale.ROOT, "%-20s", wanted));
                columns.forEach(given -> out.append(String.format(Locale.ROOT, " %11d", count(wanted, given))));
                out.append(System.lineSeparator());
            }
        }
        return out.toString();
    }
}
