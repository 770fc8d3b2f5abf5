// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.ClaimId;
import hearsay.claims.Judgement;
import hearsay.claims.Question;
import java.time.LocalDate;
import java.util.Map;

/**
 * A question with an answer to it, and the words that the answer rests on.
 *
 * @param cited the claims that the evidence names; those that no reading tells any more are missing
 */
public record Answered(Question question, Judgement judgement, Map<ClaimId, Cited> cited) {

    /** Who said what, where and when. */
    public record Cited(String outlet, LocalDate published, String holder, String quote) {}

    public Answered {
        cited = Map.copyOf(cited);
    }
}
