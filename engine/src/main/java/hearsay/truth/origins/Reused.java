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
     */
    record Match(double share, Passage passage, boolean verbatim) {}

    /** Characters that a fingerprint may miss at either end of a passage: three words. */
    private static final int EDGE = 40;

    /** By how many characters the triggers may stand apart in one passage: house style. */
    private static final int SHIFT = 20;

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
        return copy.passages().stream()
                .filter(passage -> aligned(passage, later, earlier))
                .findFirst()
                .map(passage -> new Match(share(later, copy), passage, copy.verbatim()));
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

    /** Passages, each with its edges, over the contents. */
    private static double share(Testimony later, Copy copy) {
        List<Span> passages = new ArrayList<>();
        for (Passage passage : copy.passages()) {
            passages.add(passage.of());
        }
        return Linking.share(later.contents(), passages);
    }
}
