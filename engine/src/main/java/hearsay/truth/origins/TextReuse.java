// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import hearsay.claims.Shingle;
import hearsay.claims.Trace;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Did one report take words from another? Candidates are reports that share a {@linkplain #bandKeys band key}; the verdict
 * is by containment and passages (codebook, section 9).
 *
 * <p>A verdict needs a passage that is no quotation of a holder whom both name: {@value #LONG} kept shingles in a row, some
 * {@code 15} words, or shorter ones that make up a {@code tenth} of the shorter report. Two reports that print the same
 * statement of a spokesman are no copies of one another.
 */
public final class TextReuse {

    /** Kept shingles of a passage that is a copy by itself. */
    static final int LONG = 4;

    /** Kept shingles of a passage that counts at all. */
    static final int SHORT = 2;

    /** Share of the shorter report that short passages must make up. */
    static final double SMALL_SHARE = 0.1;

    /** Kept shingles in a row of which one, the least, is a band key. */
    static final int BAND = 3;

    private static final Comparator<Trace> BY_TIME = Comparator.comparing(
                    (Trace report) -> report.published().toInstant())
            .thenComparing(Trace::document);

    /** By how much of a passage a claim's content must hold for the passage to be its words. */
    private static final double WITHIN = 0.8;

    private TextReuse() {}

    /**
     * By what a ledger finds reports that may share words with this one: the least hash of every three kept shingles in a
     * row. This is a MinHash (Broder 1997) of each stretch of some ten words in turn, so that one sentence in common gives
     * a key in common, where a MinHash of the whole text finds near copies only. About one key for six words.
     */
    public static Set<Long> bandKeys(Trace report) {
        List<Shingle> shingles = report.shingles();
        Set<Long> keys = new HashSet<>();
        int band = Math.min(BAND, shingles.size());
        for (int start = 0; band > 0 && start + band <= shingles.size(); start++) {
            keys.add(shingles.subList(start, start + band).stream()
                    .mapToLong(Shingle::hash)
                    .min()
                    .orElseThrow());
        }
        return keys;
    }

    /** What one report took from the other, if anything: the later from the earlier. */
    public static Optional<Copy> between(Trace one, Trace other) {
        if (one.document().equals(other.document())) {
            return Optional.empty();
        }
        return between(one, Sketch.of(one), other, Sketch.of(other), Set.of());
    }

    /** The copies between one report and some others, in the order of {@link Copy#ORDER}. */
    public static List<Copy> of(Trace report, Collection<Trace> others) {
        Sketch sketch = Sketch.of(report);
        return others.stream()
                .filter(other -> !other.document().equals(report.document()) && sketch.meets(other, SHORT))
                .flatMap(other -> between(report, sketch, other, Sketch.of(other), Set.of()).stream())
                .sorted(Copy.ORDER)
                .toList();
    }

    static Optional<Copy> between(Trace one, Sketch ones, Trace other, Sketch others, Set<Long> furniture) {
        int shared = ones.shared(others);
        if (shared < SHORT) {
            return Optional.empty();
        }
        return BY_TIME.compare(one, other) > 0
                ? copy(one, ones, other, others, shared, furniture)
                : copy(other, others, one, ones, shared, furniture);
    }

    private static Optional<Copy> copy(
            Trace of, Sketch ofSketch, Trace from, Sketch fromSketch, int shared, Set<Long> furniture) {
        Runs runs = new Runs(ofSketch, fromSketch);
        List<Passage> passages = new ArrayList<>();
        int longest = 0;
        int sum = 0;
        for (Runs.Run run : runs.all()) {
            if (run.length() >= SHORT) {
                Passage passage = passage(of, runs.ofSpan(run), from, runs.fromSpan(run));
                int news = passage.quoted() ? 0 : news(ofSketch, run, furniture);
                passages.add(passage);
                longest = Math.max(longest, news);
                sum += news;
            }
        }
        boolean copied =
                longest >= LONG || sum >= LONG && sum >= SMALL_SHARE * Math.min(ofSketch.size(), fromSketch.size());
        return copied
                ? Optional.of(new Copy(
                        of.document(),
                        from.document(),
                        (double) shared / ofSketch.size(),
                        (double) shared / fromSketch.size(),
                        passages))
                : Optional.empty();
    }

    private static int news(Sketch sketch, Runs.Run run, Set<Long> furniture) {
        int news = 0;
        for (int i = run.of(); i < run.of() + run.length(); i++) {
            news += furniture.contains(sketch.hash(i)) ? 0 : 1;
        }
        return news;
    }

    private static Passage passage(Trace of, Span ofSpan, Trace from, Span fromSpan) {
        Set<String> holders = holders(of, ofSpan);
        holders.retainAll(holders(from, fromSpan));
        return new Passage(ofSpan, fromSpan, !holders.isEmpty());
    }

    /** The named holders whose words a passage is. */
    private static Set<String> holders(Trace report, Span passage) {
        Set<String> holders = new HashSet<>();
        for (Trace.Quotation quotation : report.quotations()) {
            if (within(passage, quotation.content())) {
                holders.add(Names.person(quotation.holder()));
            }
        }
        return holders;
    }

    private static boolean within(Span passage, Span content) {
        int common = Math.min(passage.end(), content.end()) - Math.max(passage.start(), content.start());
        return common >= WITHIN * passage.length();
    }
}
