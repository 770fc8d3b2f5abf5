// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.answers.Answerer;
import hearsay.answers.Background;
import hearsay.answers.BaseRates;
import hearsay.answers.Model;
import hearsay.claims.Question;
import hearsay.forecast.Experience;
import hearsay.forecast.ReferenceClass;
import hearsay.knowledge.Edition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the product answers to a question of which it knows nothing: its base rate, with a number that is asked about. */
final class AskedRates {

    private final Answerer answerer;
    private final Edition edition;

    AskedRates(Edition edition) {
        this.edition = edition;
        List<ReferenceClass> classes = BaseRates.CLASSES.stream()
                .flatMap(file -> ReferenceClass.parse(edition.text(file)).stream())
                .toList();
        Model model = Model.of(edition::text);
        this.answerer = Answerer.of(
                model,
                BaseRates.of(edition.text(BaseRates.FILE), classes),
                Experience.parse(edition.text("forecast/plover.tsv")));
    }

    /** That it is answered yes. @param wording how questions worded alike were answered; empty to go without */
    double yes(Question question, Optional<Double> wording) {
        Background background = new Background(
                List.of(),
                List.of(),
                wording.map(rate -> new Background.Wording("wording", "questions worded alike", rate)),
                Background.NONE.taught());
        return answerer.answer(question, List.of(), background, question.asOf(), Instant.EPOCH, edition.id())
                .probability();
    }
}
