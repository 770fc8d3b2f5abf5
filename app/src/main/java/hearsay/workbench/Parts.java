// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import hearsay.ledger.ClusterParts;
import hearsay.ledger.Leaning;
import hearsay.ledger.Telling;
import hearsay.truth.Weighed;
import hearsay.truth.origins.OriginLink;
import hearsay.truth.origins.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What pictures of a cluster are drawn from. */
final class Parts {

    private static final Set<Reason> TAKEN = Set.of(Reason.TEXT_REUSE, Reason.CITATION, Reason.SAME_RELAY);

    private Parts() {}

    static ClusterParts of(Weighed weighed) {
        Set<TestimonyId> counted = new HashSet<>();
        weighed.origins().members().forEach(member -> counted.add(member.id()));
        TestimonyId leading = InWords.leading(weighed.cluster()).id();
        List<Telling> tellings = weighed.cluster().members().stream()
                .map(member -> new Telling(
                        member.id(),
                        member.document(),
                        member.claim(),
                        member.proposition().trigger(),
                        member.polarity(),
                        member.id().equals(leading),
                        counted.contains(member.id())))
                .toList();
        return new ClusterParts(weighed.cluster().id(), tellings, leanings(weighed));
    }

    /** Where one outlet has taken from another, counted. That both heard the same people is none of it. */
    private static List<Leaning> leanings(Weighed weighed) {
        Map<TestimonyId, String> outlets = weighed.cluster().members().stream()
                .collect(Collectors.toMap(Testimony::id, Testimony::outlet, (one, other) -> one));
        Function<OriginLink, Leaning> leaning = link -> new Leaning(
                outlets.getOrDefault(link.from(), ""),
                outlets.getOrDefault(link.to(), ""),
                link.reason().name(),
                1,
                1);
        return weighed.origins().links().stream()
                .filter(link -> TAKEN.contains(link.reason()))
                .map(leaning)
                .filter(link -> !link.leaner().equals(link.original()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new Leaning(
                        entry.getKey().leaner(),
                        entry.getKey().original(),
                        entry.getKey().reason(),
                        Math.toIntExact(entry.getValue()),
                        1))
                .toList();
    }
}
