// SPDX-License-Identifier: Apache-2.0
package hearsay.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The way back from a cleaned text to what it was made of: which characters of the original stand behind each of its own.
 * Characters that were put in between, such as the blank line between two paragraphs, have none. Immutable.
 */
public final class OffsetMap {

    /** Nothing of the text stands in an original. */
    public static final OffsetMap NONE = new OffsetMap(List.of());

    private final List<Run> runs;

    private OffsetMap(List<Run> runs) {
        this.runs = List.copyOf(runs);
    }

    /**
     * A stretch of the text and where it comes from. Where both are of one length they go character by character, else
     * as a whole, as {@code &} and {@code &amp;} do.
     */
    public record Run(Span text, Span original) {

        private boolean even() {
            return text.length() == original.length();
        }

        private int originalStart(int at) {
            return even() ? original.start() + Math.max(0, at - text.start()) : original.start();
        }

        private int originalEnd(int end) {
            return even() ? original.end() - Math.max(0, text.end() - end) : original.end();
        }
    }

    /** Where the characters of a span stand in the original; nothing if none of them does. */
    public Optional<Span> original(Span span) {
        Optional<Run> first = Optional.empty();
        Optional<Run> last = Optional.empty();
        for (int i = firstReaching(span.start());
                i < runs.size() && runs.get(i).text().start() < span.end();
                i++) {
            first = first.isPresent() ? first : Optional.of(runs.get(i));
            last = Optional.of(runs.get(i));
        }
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        int start = first.get().originalStart(span.start());
        int end = last.get().originalEnd(span.end());
        // A page may be taken apart and put together in another order; then the span covers what lies between.
        return Optional.of(
                end > start
                        ? new Span(start, end)
                        : first.get().original().cover(last.get().original()));
    }

    /** Adds this map's runs to another that is being made, for a text that stands {@code by} characters further on. */
    public void addTo(Builder whole, int by) {
        for (Run run : runs) {
            whole.add(
                    run.text().start() + by,
                    run.text().end() + by,
                    run.original().start(),
                    run.original().end());
        }
    }

    /** The map of a part of the text, as that part counts. */
    public OffsetMap cut(int start, int end) {
        Builder cut = new Builder();
        for (int i = firstReaching(start); i < runs.size() && runs.get(i).text().start() < end; i++) {
            Run run = runs.get(i);
            int from = Math.max(start, run.text().start());
            int to = Math.min(end, run.text().end());
            boolean even = run.even();
            cut.add(
                    from - start,
                    to - start,
                    even ? run.originalStart(from) : run.original().start(),
                    even ? run.originalEnd(to) : run.original().end());
        }
        return cut.build();
    }

    /** In the order of the text. */
    public List<Run> runs() {
        return runs;
    }

    /** The first run that ends after a place. */
    private int firstReaching(int at) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).text().end() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Collects runs in the order of the text and joins those that go on from one another. For one thread. */
    public static final class Builder {

        private static final int FIELDS = 4;

        /** Start and end in the text, start and end in the original, run after run. */
        private int[] ends = new int[8 * FIELDS];

        private int size;

        /**
         * Adds what stands in [start, end) of the text and in [originalStart, originalEnd) of the original.
         *
         * @throws IllegalArgumentException if a stretch is empty or begins before the last one ends
         */
        public Builder add(int start, int end, int originalStart, int originalEnd) {
            int last = size - FIELDS;
            if (end <= start || originalEnd <= originalStart || (size > 0 && ends[last + 1] > start)) {
                throw new IllegalArgumentException("no run after the last one: [" + start + ", " + end + ") of ["
                        + originalStart + ", " + originalEnd + ")");
            }
            boolean even = end - start == originalEnd - originalStart;
            if (even && size > 0 && continues(last, start, originalStart)) {
                ends[last + 1] = end;
                ends[last + 3] = originalEnd;
                return this;
            }
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, 2 * size);
            }
            ends[size] = start;
            ends[size + 1] = end;
            ends[size + 2] = originalStart;
            ends[size + 3] = originalEnd;
            size += FIELDS;
            return this;
        }

        private boolean continues(int last, int start, int originalStart) {
            return ends[last + 1] == start
                    && ends[last + 3] == originalStart
                    && ends[last + 1] - ends[last] == ends[last + 3] - ends[last + 2];
        }

        public OffsetMap build() {
            List<Run> runs = new ArrayList<>();
            for (int i = 0; i < size; i += FIELDS) {
                runs.add(new Run(new Span(ends[i], ends[i + 1]), new Span(ends[i + 2], ends[i + 3])));
            }
            return new OffsetMap(runs);
        }
    }
}
