// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.scores;

import hearsay.text.Span;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Exact spans: an answer is right if its first and last character and its kind are those wanted. */
public final class SpanScore {

    /** A span of some kind, such as a cue or a person. */
    public record Labelled(Span span, String kind) {}

    private SpanScore() {}

    /** Counts over all kinds together; an answer given twice counts once. */
    public static Counts count(Collection<Labelled> wanted, Collection<Labelled> given) {
        Set<Labelled> right = new HashSet<>(given);
        right.retainAll(new HashSet<>(wanted));
        return new Counts(right.size(), new HashSet<>(given).size(), new HashSet<>(wanted).size());
    }

    /** Counts of one kind. */
    public static Counts count(String kind, Collection<Labelled> wanted, Collection<Labelled> given) {
        return count(only(kind, wanted), only(kind, given));
    }

    private static Collection<Labelled> only(String kind, Collection<Labelled> spans) {
        return spans.stream().filter(span -> span.kind().equals(kind)).toList();
    }
}
