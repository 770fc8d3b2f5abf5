// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Judgement;
import java.util.List;

/**
 * A question answered anew.
 *
 * @param curve every answer that was entered, in their order
 * @param changed whether this one rests on something else than the last, and was entered
 */
public record Watched(Answered answered, List<Judgement> curve, boolean changed) {

    public Watched {
        curve = List.copyOf(curve);
    }
}
