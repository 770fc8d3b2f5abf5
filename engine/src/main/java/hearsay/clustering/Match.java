// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.Explanation;
import hearsay.claims.LogOdds;
import hearsay.claims.TestimonyId;
import java.util.List;

/**
 * How well two testimonies match: the log-odds that they speak of the same happening, before what others say.
 *
 * @param levels one a field, in the order of the fields
 * @param because the prior and a part for each field that weighs, in bits
 */
public record Match(TestimonyId one, TestimonyId other, List<Level> levels, LogOdds odds, Explanation because) {

    public Match {
        levels = List.copyOf(levels);
    }
}
