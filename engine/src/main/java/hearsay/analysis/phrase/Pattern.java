// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row of steps over the cells of a sentence. {@code a|b} is either word, {@code <label>} any cell with a label, which the
 * match can be asked for by that name or by another, {@code <label:name>}; a step may mix both: {@code a|<number>}. A trailing
 * {@code ?} makes a step optional, a leading {@code !} wants that no such cell stands here, and reads nothing. {@code [} and
 * {@code ]} enclose what the phrase is; without them all of the row is. {@code ^} and {@code $} are the sentence's ends.
 */
public record Pattern(String written, List<Step> steps) {

    public Pattern {
        steps = List.copyOf(steps);
    }

    enum Kind {
        TAKE,
        REFUSE,
        OPEN,
        CLOSE,
        START,
        END
    }

    /** A label and what the match calls the cell that has it. */
    record Named(long label, String name) {}

    record Step(Kind kind, Set<String> words, long labels, boolean optional, List<Named> names) {
        boolean takes(Cell<?> cell) {
            return (cell.labels() & labels) != 0 || !words.isEmpty() && words.contains(cell.word());
        }
    }

    /** @throws IllegalArgumentException naming {@code where}, the pattern and the fault */
    public static Pattern compile(String written, Labels labels, String where) {
        List<Step> steps = new ArrayList<>();
        for (String part : written.strip().split("\\s+")) {
            steps.add(step(part, labels, where));
        }
        if (steps.stream().allMatch(step -> step.kind() != Kind.TAKE || step.optional())) {
            throw new IllegalArgumentException(where + ": every step may be missing, in " + written);
        }
        return new Pattern(written, steps);
    }

    private static Step step(String part, Labels labels, String where) {
        switch (part) {
            case "[":
                return mark(Kind.OPEN);
            case "]":
                return mark(Kind.CLOSE);
            case "^":
                return mark(Kind.START);
            case "$":
                return mark(Kind.END);
            default:
        }
        boolean refuse = part.length() > 1 && part.startsWith("!");
        boolean optional = part.length() > 1 && part.endsWith("?");
        String inner = part.substring(refuse ? 1 : 0, part.length() - (optional ? 1 : 0));
        Set<String> words = new HashSet<>();
        long bits = 0;
        List<Named> names = new ArrayList<>();
        for (String one : inner.split("\\|")) {
            if (one.startsWith("<") && one.length() > 1) {
                if (!one.endsWith(">")) {
                    throw new IllegalArgumentException(where + ": label \"" + one + "\" lacks its >");
                }
                String[] label = one.substring(1, one.length() - 1).split(":");
                bits |= labels.bit(label[0]);
                names.add(new Named(labels.bit(label[0]), label[label.length - 1]));
            } else {
                words.add(one);
            }
        }
        return new Step(refuse ? Kind.REFUSE : Kind.TAKE, Set.copyOf(words), bits, optional, List.copyOf(names));
    }

    private static Step mark(Kind kind) {
        return new Step(kind, Set.of(), 0, false, List.of());
    }

    /** The steps a match may begin with: those before and including the first that must be there. */
    List<Step> openings() {
        List<Step> openings = new ArrayList<>();
        for (Step step : steps) {
            if (step.kind() == Kind.TAKE) {
                openings.add(step);
                if (!step.optional()) {
                    break;
                }
            }
        }
        return openings;
    }

    /** Where a pattern fits: all cells it read, and of these the phrase itself. */
    record Fit<S>(int readFrom, int readTo, int from, int to, Map<String, Cell<S>> groups) {}

    /** The fit that begins at a cell, optional steps taken where they can be. */
    <S> Optional<Fit<S>> at(List<Cell<S>> cells, int start) {
        Matching<S> matching = new Matching<>(cells, start);
        return matching.fit(0, start, start, -1) ? Optional.of(matching.found()) : Optional.empty();
    }

    /** One attempt: which cell each step has read. Groups are gathered only once it has come off. */
    private final class Matching<S> {
        private final List<Cell<S>> cells;
        private final int start;
        private final int[] read = new int[steps.size()];
        private int from;
        private int to;
        private int last;

        Matching(List<Cell<S>> cells, int start) {
            this.cells = cells;
            this.start = start;
        }

        Fit<S> found() {
            Map<String, Cell<S>> groups = new HashMap<>();
            for (int i = 0; i < read.length; i++) {
                for (Named named : steps.get(i).names()) {
                    if (read[i] >= 0 && (cells.get(read[i]).labels() & named.label()) != 0) {
                        groups.putIfAbsent(named.name(), cells.get(read[i]));
                    }
                }
            }
            return new Fit<>(start, last, from, to, groups);
        }

        boolean fit(int index, int at, int open, int close) {
            if (index == steps.size()) {
                from = open;
                to = close < 0 ? at : close;
                last = at;
                return to > from;
            }
            Step step = steps.get(index);
            read[index] = -1;
            return switch (step.kind()) {
                case OPEN -> fit(index + 1, at, at, close);
                case CLOSE -> fit(index + 1, at, open, at);
                case START -> at == 0 && fit(index + 1, at, open, close);
                case END -> at == cells.size() && fit(index + 1, at, open, close);
                case REFUSE -> (at == cells.size() || !step.takes(cells.get(at))) && fit(index + 1, at, open, close);
                case TAKE -> taken(step, index, at, open, close);
            };
        }

        private boolean taken(Step step, int index, int at, int open, int close) {
            if (at < cells.size() && step.takes(cells.get(at))) {
                read[index] = at;
                if (fit(index + 1, at + 1, open, close)) {
                    return true;
                }
                read[index] = -1;
            }
            return step.optional() && fit(index + 1, at, open, close);
        }
    }
}
