// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.workbench.Asking;
import hearsay.workbench.json.BriefJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was asked, the last first, and a place to ask more. */
final class QuestionsPage implements Page {

    @Override
    public String path() {
        return "/questions";
    }

    @Override
    public Answer answer(Visit visit) {
        List<Asking> askings =
                new ArrayList<>(visit.look(workbench -> workbench.inquiry().askings()));
        Collections.reverse(askings);
        return Answer.of(
                        "Questions",
                        "questions",
                        new QuestionsView(askings),
                        () -> Map.of(
                                "questions", askings.stream().map(BriefJson::of).toList()))
                .with(() -> table(askings));
    }

    private static List<List<Object>> table(List<Asking> askings) {
        List<List<Object>> rows = askings.stream()
                .map(one -> List.<Object>of(
                        one.question().id(),
                        one.question().wording(),
                        one.question().asOf(),
                        one.question().until(),
                        QuestionsView.last(one).map(judgement -> judgement.probability()),
                        one.resolution().map(resolution -> resolution.outcome())))
                .collect(Collectors.toCollection(ArrayList::new));
        rows.add(0, List.of("id", "wording", "as of", "until", "probability", "outcome"));
        return rows;
    }
}
