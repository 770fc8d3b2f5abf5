// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Question;
import hearsay.workbench.CallerFault;

/** Enters a question that was understood, and its answer. */
final class AskDeed implements Deed {

    @Override
    public String path() {
        return "/ask";
    }

    @Override
    public String done(Visit visit) {
        AskForm form = AskForm.of(visit);
        String wording = visit.wanted("q");
        return "/question/"
                + visit.change(workbench -> {
                    Question question = workbench
                            .inquiry()
                            .understand(wording, form.said(), form.day())
                            .question()
                            .orElseThrow(() ->
                                    new CallerFault("the question is not clear; ask it again, and say the parts"));
                    return workbench.inquiry().ask(question).question().id();
                });
    }
}
