// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.claims.Claim;
import hearsay.claims.Link;
import hearsay.claims.Source;
import hearsay.lab.corpora.StanceLabel;
import hearsay.lab.corpora.StanceLabel.Holder;
import hearsay.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the claim of a reading that stands for a labelled attribution: the one whose holder speaks by the labelled cue; else
 * one that was derived from these words; else, where the outlet itself is the holder or nobody is named, what the outlet narrates there.
 */
final class StanceMatch {

    private StanceMatch() {}

    static Optional<Claim> of(StanceLabel label, List<Claim> claims) {
        Optional<Claim> cued = best(label, claims, claim -> cues(claim));
        Optional<Claim> derived = cued.isPresent()
                ? cued
                : best(
                        label,
                        claims,
                        claim -> claim.because().from().stream()
                                .filter(span -> !claim.contents().contains(span) && !mention(claim, span))
                                .toList());
        boolean outlet = label.holder() == Holder.PUBLISHER || label.holder() == Holder.HIDDEN;
        return derived.isPresent() || !outlet
                ? derived
                : best(
                        label,
                        claims.stream()
                                .filter(claim -> kind(claim) == Holder.PUBLISHER)
                                .toList(),
                        Claim::contents);
    }

    private interface Spans {
        List<Span> of(Claim claim);
    }

    private static List<Span> cues(Claim claim) {
        List<Link> links = claim.chain().links();
        return links.get(links.size() - 1).cue().stream().toList();
    }

    private static boolean mention(Claim claim, Span span) {
        return claim.chain()
                .holder()
                .fold(
                        publisher -> false,
                        named -> named.mention().filter(span::equals).isPresent(),
                        unnamed -> unnamed.mention().filter(span::equals).isPresent(),
                        hidden -> hidden.mention().filter(span::equals).isPresent());
    }

    /** The claim whose spans share most characters with the cue; of equals, the one with the fewest others, then the first. */
    private static Optional<Claim> best(StanceLabel label, List<Claim> claims, Spans spans) {
        return claims.stream()
                .filter(claim -> shared(label.cues(), spans.of(claim)) > 0)
                .max(Comparator.<Claim>comparingInt(claim -> shared(label.cues(), spans.of(claim)))
                        .thenComparing(claim ->
                                -spans.of(claim).stream().mapToInt(Span::length).sum()));
    }

    private static int shared(List<Span> some, List<Span> others) {
        int shared = 0;
        for (Span one : some) {
            for (Span other : others) {
                shared += Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
            }
        }
        return shared;
    }

    static boolean touches(List<Span> some, List<Span> others) {
        return shared(some, others) > 0;
    }

    static Holder kind(Claim claim) {
        return claim.chain()
                .holder()
                .fold(
                        publisher -> Holder.PUBLISHER,
                        named -> Holder.NAMED,
                        unnamed -> Holder.UNNAMED,
                        hidden -> Holder.HIDDEN);
    }

    /** Where the mouths between outlet and holder are named. */
    static List<Span> relays(Claim claim) {
        return claim.chain().relays().stream()
                .map(Link::source)
                .flatMap(source -> mention(source).stream())
                .toList();
    }

    private static Optional<Span> mention(Source source) {
        return source.fold(
                publisher -> Optional.empty(), Source.Named::mention, Source.Unnamed::mention, Source.Hidden::mention);
    }
}
