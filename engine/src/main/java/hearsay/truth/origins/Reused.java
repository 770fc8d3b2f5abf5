// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import hearsay.claims.Testimony;
import hearsay.text.DocumentId;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which testimonies are told in words of another report. */
final class Reused {

    /**
     * How a testimony stands in another's words.
     *
     * @param share of its contents, 0 … 1
     * @param passage the one in which both stand
     * @param verbatim whether the whole report is the other, and this testimony there is that one
     * @param reworked whether it is told in words of its own, between passages that were taken over
     */
    record Match(double share, Passage passage, boolean verbatim, boolean reworked) {}

    /** Share of a claim's content that must stand in the other report. */
    private static final double PARTLY = 0.5;

    /** Share of a report that is copied from which on what stands between its copied passages is held to be reworked. */
    private static final double GOOD_PART = 0.3;

    /** Characters between two passages that were one stretch of text. */
    private static final int NEARBY = 200;

    /** Characters that a fingerprint may miss at either end of a passage: three words. */
    private static final int EDGE = 100;

    /** By how many characters the triggers may stand apart in one passage: house style. */
    private static final int SHIFT = 20;

    /** Characters between two passages that follow each other in both reports: a word or two, and the edges of both. */
    private static final int GAP = 60;

    private record Pair(DocumentId of, DocumentId from) {}

    private final Map<Pair, Copy> copies = new HashMap<>();

    /** Of two copies between the same two reports, the one that comes first in {@link Copy#ORDER} holds. */
    Reused(Collection<Copy> copies) {
        copies.stream()
                .sorted(Copy.ORDER)
                .forEach(copy -> this.copies.putIfAbsent(new Pair(copy.of(), copy.from()), copy));
    }

    Optional<Match> of(Testimony later, Testimony earlier) {
        Copy copy = copies.get(new Pair(later.document(), earlier.document()));
        if (copy == null) {
            return Optional.empty();
        }
        double share = share(later, copy);
        return copy.passages().stream()
                .filter(passage -> aligned(passage, later, earlier))
                .findFirst()
                .map(passage -> new Match(share, passage, copy.verbatim(), false))
                .filter(match -> match.share() >= PARTLY)
                .or(() -> between(copy, later, earlier).map(passage -> new Match(share, passage, false, true)));
    }

    /** The passage before both, where both stand between the same two passages of a report that took over a good part. */
    private static Optional<Passage> between(Copy copy, Testimony later, Testimony earlier) {
        List<Passage> passages = copy.passages();
        int of = later.proposition().trigger().start();
        int from = earlier.proposition().trigger().start();
        for (int i = 1; copy.share() >= GOOD_PART && i < passages.size(); i++) {
            Passage before = passages.get(i - 1);
            Passage after = passages.get(i);
            if (within(of, before.of(), after.of()) && within(from, before.from(), after.from())) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    /** Whether a place lies between two passages, in one of them. */
    private static boolean within(int place, Span before, Span after) {
        return before.start() <= place && place < after.end() && after.start() - before.end() <= NEARBY;
    }

    private static boolean aligned(Passage passage, Testimony later, Testimony earlier) {
        int of = later.proposition().trigger().start() - passage.of().start();
        int from = earlier.proposition().trigger().start() - passage.from().start();
        return of >= -EDGE
                && of < passage.of().length() + EDGE
                && from >= -EDGE
                && from < passage.from().length() + EDGE
                && Math.abs(of - from) <= SHIFT;
    }

    /** How much of the contents stands in passages, and in what lies between two where a word or two were changed. */
    private static double share(Testimony later, Copy copy) {
        List<Span> stretches = new ArrayList<>();
        Optional<Passage> before = Optional.empty();
        for (Passage passage : copy.passages()) {
            Optional<Passage> last = before.filter(one -> follows(one, passage));
            stretches.add(last.isPresent() ? passage.of().cover(last.get().of()) : passage.of());
            before = Optional.of(passage);
        }
        return Linking.share(later.contents(), stretches);
    }

    private static boolean follows(Passage before, Passage after) {
        int of = after.of().start() - before.of().end();
        int from = after.from().start() - before.from().end();
        return of <= GAP && from <= GAP && Math.abs(of - from) <= SHIFT;
    }
}
