// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Judgement;
import hearsay.claims.Question;
import hearsay.claims.Resolution;
import java.util.List;
import java.util.Optional;

/** A question with the answers it was given, in their order, and how it came out if that is known. */
public record Asking(Question question, List<Judgement> judgements, Optional<Resolution> resolution) {

    public Asking {
        judgements = List.copyOf(judgements);
    }
}
