// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.workbench.Answered;
import hearsay.workbench.Asking;
import hearsay.workbench.Inquiry;
import hearsay.workbench.json.BriefJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A question: the last answer with all it rests on, how it changed, what competes with it, how it came out. */
final class QuestionPage implements Page {

    private final String ending;
    private final String template;

    private QuestionPage(String ending, String template) {
        this.ending = ending;
        this.template = template;
    }

    /** The page to work with. */
    static QuestionPage whole() {
        return new QuestionPage("", "question");
    }

    /** The same to be read on paper: nothing to press, nothing folded. */
    static QuestionPage brief() {
        return new QuestionPage("/brief", "question-brief");
    }

    @Override
    public String path() {
        return "/question/{id}" + ending;
    }

    @Override
    public Answer answer(Visit visit) {
        QuestionView view = visit.look(workbench -> {
            Inquiry inquiry = workbench.inquiry();
            Asking asking = inquiry.asking(visit.part("id"));
            Answered answered = inquiry.last(visit.part("id"));
            return new QuestionView(
                    asking,
                    answered,
                    inquiry.hypotheses(answered),
                    visit.analyst().orElse(""));
        });
        return Answer.of(view.question().wording(), template, view, () -> data(view))
                .with(() -> table(view));
    }

    /** The sum step by step, the base rate first. */
    private static List<List<Object>> table(QuestionView view) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("step", "bits", "sum", "says", "claims"));
        List<Waterfall.Step> steps = view.fall().steps();
        for (int i = 0; i < steps.size(); i++) {
            Waterfall.Step step = steps.get(i);
            List<Object> claims = new ArrayList<>();
            view.words(i).forEach(word -> claims.add(word.claim()));
            rows.add(List.of(i, step.value(), step.to(), step.says(), claims));
        }
        return rows;
    }

    private static Map<String, Object> data(QuestionView view) {
        Map<String, Object> fields = new LinkedHashMap<>(BriefJson.of(view.answered()));
        fields.put("answers", BriefJson.curve(view.asking().judgements()));
        fields.put("resolution", BriefJson.of(view.asking()).get("resolution"));
        return fields;
    }
}
