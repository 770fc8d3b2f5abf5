// SPDX-License-Identifier: Apache-2.0
package hearsay.truth;

import hearsay.claims.Polarity;
import hearsay.claims.PropositionCluster;
import hearsay.claims.Ruling;
import hearsay.claims.Testimony;
import hearsay.clustering.Contradiction;
import hearsay.clustering.FusedNumber;
import hearsay.truth.origins.OriginGraph;
import hearsay.truth.origins.Side;
import java.util.List;

/**
 * A cluster with all it comes to.
 *
 * @param grade as the machine proposes it; what analysts ruled stands in {@code rulings}, beside it
 * @param rulings those that stand and bear on this cluster, in the order in which they came
 */
public record Weighed(
        PropositionCluster cluster,
        OriginGraph origins,
        List<Contradiction> contradictions,
        List<FusedNumber> numbers,
        Credence credence,
        Grade grade,
        List<Ruling> rulings) {

    public Weighed {
        contradictions = List.copyOf(contradictions);
        numbers = List.copyOf(numbers);
        rulings = List.copyOf(rulings);
    }

    /** Whether some speak for it and some against, of those whom nobody set aside. */
    public boolean contested() {
        return origins.reports(Side.FOR) > 0 && origins.reports(Side.AGAINST) > 0;
    }

    /** Who takes this position, of those whom nobody set aside, by time. */
    public List<Testimony> who(Polarity polarity) {
        return origins.members().stream()
                .filter(member -> member.polarity() == polarity)
                .toList();
    }

    /** In how many documents it is told, of those that nobody set aside. */
    public int reports() {
        return (int)
                origins.members().stream().map(Testimony::document).distinct().count();
    }
}
