// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Citation;
import hearsay.claims.ClaimId;
import hearsay.claims.Evidence;
import hearsay.claims.Explanation;
import hearsay.claims.LogOdds;
import hearsay.claims.Testimony;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A row of the model that something fits.
 *
 * @param key what it rests on, for an order that any two runs agree on
 * @param testimonies what it rests on, one for each origin, the earliest first
 * @param bits what it adds to the log-odds that it happens
 * @param says in words, with how it was reckoned
 * @param parts what adds up to the bits; empty for what has no parts
 */
record Piece(
        Indicator indicator,
        String key,
        List<Testimony> testimonies,
        double bits,
        String says,
        List<Explanation> parts) {

    /** The heaviest first. */
    static final Comparator<Piece> HEAVIEST = Comparator.comparingDouble((Piece piece) -> -Math.abs(piece.bits()))
            .thenComparing(piece -> piece.indicator().name())
            .thenComparing(Piece::key);

    Piece {
        testimonies = List.copyOf(testimonies);
        parts = List.copyOf(parts);
    }

    /** What one thing is evidence of. */
    static Piece of(Indicator indicator, String key, List<Testimony> testimonies, double bits, String says) {
        return new Piece(indicator, key, testimonies, bits, says, List.of());
    }

    /**
     * Several that fit one row, as one piece: the heaviest counts whole, the next half, the one after a quarter.
     *
     * @param same of one row, none empty
     */
    static Piece together(List<Piece> same) {
        if (same.size() == 1) {
            return same.get(0);
        }
        List<Piece> sorted = same.stream().sorted(HEAVIEST).toList();
        List<Explanation> parts = new ArrayList<>();
        List<Testimony> testimonies = new ArrayList<>();
        double share = 1;
        for (Piece piece : sorted) {
            String says = share == 1
                    ? piece.says()
                    : String.format(Locale.ROOT, "%s, × %.2f as one more of the kind", piece.says(), share);
            parts.add(Explanation.leaf(piece.bits() * share, "bits", says, piece.citations()));
            testimonies.addAll(piece.testimonies());
            share /= 2;
        }
        Indicator row = sorted.get(0).indicator();
        double bits = parts.stream().mapToDouble(Explanation::value).sum();
        String says = sorted.get(0).says() + "; and " + (same.size() - 1)
                + " more of the kind, each for half of the one before";
        return new Piece(row, sorted.get(0).key(), testimonies, bits, says, parts);
    }

    /** @param sign −1 where the question is answered yes if it does not happen */
    Evidence evidence(int sign) {
        double weight = sign * bits;
        return new Evidence(
                indicator.name(),
                claims(),
                new LogOdds(weight),
                indicator.calibrated(),
                parts.isEmpty()
                        ? Explanation.leaf(weight, "bits", says, citations())
                        : new Explanation(
                                weight,
                                "bits",
                                says,
                                List.of(),
                                parts.stream().map(part -> turned(part, sign)).toList()));
    }

    private static Explanation turned(Explanation part, int sign) {
        return Explanation.leaf(sign * part.value(), part.unit(), part.says(), part.citations());
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
