// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import java.util.List;

/**
 * One piece of evidence in a judgement: what makes the answer more or less likely, by how much, and where it stands.
 *
 * @param indicator the row of the model that it is: "denial.actor"
 * @param claims what it rests on, none twice; copies stand together. Empty for what corrects other pieces
 * @param weight what it adds to the log-odds of yes
 * @param calibrated whether the weight was fitted to outcomes; if not, it is a documented assumption
 * @param because the weight, with citations at the leaves
 */
public record Evidence(
        String indicator, List<ClaimId> claims, LogOdds weight, boolean calibrated, Explanation because) {

    private static final double TOLERANCE = 1e-9;

    public Evidence {
        claims = List.copyOf(claims);
        if (indicator.isBlank()) {
            throw new IllegalArgumentException("evidence names its row of the model");
        }
        if (!(Math.abs(weight.bits() - because.value()) <= TOLERANCE)) {
            throw new IllegalArgumentException(
                    indicator + " weighs " + weight.bits() + " bits, its reasons " + because.value());
        }
    }
}
