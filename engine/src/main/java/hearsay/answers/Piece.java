// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Citation;
import hearsay.claims.ClaimId;
import hearsay.claims.Evidence;
import hearsay.claims.Explanation;
import hearsay.claims.LogOdds;
import hearsay.claims.Testimony;
import java.util.Comparator;
import java.util.List;

/**
 * A row of the model that something fits.
 *
 * @param key what it rests on, for an order that any two runs agree on
 * @param testimonies what it rests on, one for each origin, the earliest first
 * @param bits what it adds to the log-odds that it happens
 * @param says in words, with how it was reckoned
 */
record Piece(Indicator indicator, String key, List<Testimony> testimonies, double bits, String says) {

    /** The heaviest first. */
    static final Comparator<Piece> HEAVIEST = Comparator.comparingDouble((Piece piece) -> -Math.abs(piece.bits()))
            .thenComparing(piece -> piece.indicator().name())
            .thenComparing(Piece::key);

    Piece {
        testimonies = List.copyOf(testimonies);
    }

    /** @param sign −1 where the question is answered yes if it does not happen */
    Evidence evidence(int sign) {
        double weight = sign * bits;
        return new Evidence(
                indicator.name(),
                claims(),
                new LogOdds(weight),
                indicator.calibrated(),
                Explanation.leaf(weight, "bits", says, citations()));
    }

    private List<ClaimId> claims() {
        return testimonies.stream().map(Testimony::claim).distinct().toList();
    }

    private List<Citation> citations() {
        return testimonies.stream()
                .flatMap(one -> one.contents().stream().map(span -> new Citation(one.document(), span)))
                .distinct()
                .toList();
    }
}
