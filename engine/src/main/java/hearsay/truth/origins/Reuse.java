// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import hearsay.claims.Trace;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * All copies among many reports, in time that grows with the reports and with what they share.
 *
 * <p>Of reports that share a band key, each is compared with the {@value #EARLIEST} earliest only: what a hundred outlets
 * printed is found to come from the first of them, and not from one another. Words that stand in {@value #OFTEN} reports over
 * more than {@value #LONG_TIME} days are furniture (addresses, disclaimers, "read more") and make no copy.
 */
public final class Reuse {

    static final int EARLIEST = 16;
    static final int OFTEN = 20;
    static final int LONG_TIME = 30;

    /** Bits of a packed number that name a report; the rest are of the key, which loses its last 24 bits and no candidate. */
    private static final int REPORT_BITS = 24;

    private static final long REPORT = (1L << REPORT_BITS) - 1;

    private final List<Trace> reports;
    private final List<Sketch> sketches;

    private Reuse(Collection<Trace> reports) {
        this.reports = reports.stream()
                .sorted(Comparator.comparing(
                                (Trace report) -> report.published().toInstant())
                        .thenComparing(Trace::document))
                .toList();
        if (this.reports.size() > REPORT) {
            throw new IllegalArgumentException("at most " + REPORT + " reports, not " + this.reports.size());
        }
        this.sketches = this.reports.parallelStream().map(Sketch::of).toList();
    }

    /**
     * The copies among some reports, in the order of {@link Copy#ORDER}, whatever the order they come in.
     *
     * @throws IllegalArgumentException if a document is there twice
     */
    public static List<Copy> among(Collection<Trace> reports) {
        long documents = reports.stream().map(Trace::document).distinct().count();
        if (documents != reports.size()) {
            throw new IllegalArgumentException(
                    "each document once: " + reports.size() + " reports of " + documents + " documents");
        }
        return new Reuse(reports).copies();
    }

    private List<Copy> copies() {
        Set<Long> furniture = furniture();
        return candidates()
                .parallel()
                .mapToObj(pair -> {
                    int one = (int) (pair >>> Integer.SIZE);
                    int other = (int) pair;
                    return TextReuse.between(
                            reports.get(one), sketches.get(one), reports.get(other), sketches.get(other), furniture);
                })
                .flatMap(copy -> copy.stream())
                .sorted(Copy.ORDER)
                .toList();
    }

    /** Pairs of reports that share a key, each once: the earlier in the upper half of the number. */
    private LongStream candidates() {
        long[] postings = IntStream.range(0, reports.size())
                .parallel()
                .mapToObj(report ->
                        TextReuse.bandKeys(reports.get(report)).stream().mapToLong(key -> (key & ~REPORT) | report))
                .flatMapToLong(keys -> keys)
                .toArray();
        Arrays.parallelSort(postings);
        LongStream.Builder pairs = LongStream.builder();
        int start = 0;
        for (int i = 0; i < postings.length; i++) {
            start = postings[i] >>> REPORT_BITS == postings[start] >>> REPORT_BITS ? start : i;
            for (int j = start; j < Math.min(i, start + EARLIEST); j++) {
                if (postings[j] != postings[i]) {
                    pairs.add((postings[j] & REPORT) << Integer.SIZE | (postings[i] & REPORT));
                }
            }
        }
        return Arrays.stream(pairs.build().sorted().distinct().toArray());
    }

    private Set<Long> furniture() {
        long[] hashes = sketches.parallelStream()
                .flatMapToLong(sketch -> Arrays.stream(sketch.sorted()))
                .sorted()
                .toArray();
        Set<Long> frequent = new HashSet<>();
        for (int i = OFTEN - 1; i < hashes.length; i++) {
            if (hashes[i] == hashes[i - OFTEN + 1]) {
                frequent.add(hashes[i]);
            }
        }
        Map<Long, Trace> first = new HashMap<>();
        Set<Long> furniture = new HashSet<>();
        for (int i = 0; i < reports.size() && !frequent.isEmpty(); i++) {
            for (long hash : sketches.get(i).sorted()) {
                if (frequent.contains(hash)) {
                    Trace earliest = first.putIfAbsent(hash, reports.get(i));
                    if (earliest != null && longAfter(earliest, reports.get(i))) {
                        furniture.add(hash);
                    }
                }
            }
        }
        return furniture;
    }

    private static boolean longAfter(Trace earlier, Trace later) {
        return Duration.between(earlier.published(), later.published()).compareTo(Duration.ofDays(LONG_TIME)) > 0;
    }
}
