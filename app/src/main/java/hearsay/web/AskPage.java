// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.questions.Understanding;
import hearsay.workbench.json.BriefJson;
import java.util.Map;
import java.util.Optional;

/** How a question is understood, before it is asked: nothing is entered yet. */
final class AskPage implements Page {

    @Override
    public String path() {
        return "/ask";
    }

    @Override
    public Answer answer(Visit visit) {
        AskForm form = AskForm.of(visit);
        Optional<Understanding> understood = form.wording().isEmpty()
                ? Optional.empty()
                : Optional.of(visit.look(
                        workbench -> workbench.inquiry().understand(form.wording(), form.said(), form.day())));
        return Answer.of(
                "Ask",
                "ask",
                new AskView(form, understood),
                () -> understood.map(BriefJson::unclear).orElse(Map.of()));
    }
}
