// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import hearsay.claims.Link;
import hearsay.claims.Ruling;
import hearsay.claims.Source;
import hearsay.claims.Testimony;
import hearsay.claims.Verdict;
import hearsay.clustering.Rulings;
import hearsay.text.DocumentId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What persons have set aside: reports, and sources by their name. */
final class Standing {

    private final Set<DocumentId> reports = new HashSet<>();
    private final Set<String> sources = new HashSet<>();

    /** Rulings that were taken back do not count. */
    Standing(Collection<Ruling> rulings) {
        for (Ruling ruling : Rulings.standing(rulings)) {
            if (ruling.verdict() instanceof Verdict.WithdrawReport report) {
                reports.add(report.document());
            } else if (ruling.verdict() instanceof Verdict.WithdrawSource source) {
                sources.add(Names.outlet(source.label()));
            }
        }
    }

    boolean withdrawn(Testimony testimony) {
        Stream<String> labels = Stream.concat(
                Stream.concat(Stream.of(testimony.outlet()), testimony.credit().stream()),
                testimony.chain().links().stream().map(Link::source).map(Source::label));
        return reports.contains(testimony.document())
                || labels.map(Names::outlet).anyMatch(sources::contains);
    }
}
