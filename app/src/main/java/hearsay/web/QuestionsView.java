// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Judgement;
import hearsay.workbench.Asking;
import java.util.List;
import java.util.Optional;

/** What was asked. @param askings the last first */
record QuestionsView(List<Asking> askings) {

    QuestionsView {
        askings = List.copyOf(askings);
    }

    static Optional<Judgement> last(Asking asking) {
        return asking.judgements().stream().reduce((first, second) -> second);
    }
}
