// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.BaseRate;
import hearsay.claims.ClaimId;
import hearsay.claims.Confidence;
import hearsay.claims.EditionId;
import hearsay.claims.Evidence;
import hearsay.claims.Judgement;
import hearsay.claims.JudgementId;
import hearsay.claims.LogOdds;
import hearsay.claims.QuestionId;
import hearsay.claims.Watchpoint;
import java.util.List;

/** {@code judgement/1}: an answer as it was given. */
final class JudgementForm {

    static final String NAME = "judgement/1";

    private JudgementForm() {}

    static ObjectNode write(Judgement judgement) {
        ObjectNode object = Json.object().put("form", NAME);
        object.put("id", judgement.id().value())
                .put("question", judgement.question().value());
        object.put("asOf", judgement.asOf().toString())
                .put("at", judgement.at().toString())
                .put("edition", judgement.edition().value());
        object.set("prior", write(judgement.prior()));
        ArrayNode evidence = Json.array();
        judgement.evidence().forEach(one -> evidence.add(write(one)));
        object.set("evidence", evidence);
        object.put("bits", judgement.odds().bits());
        object.set("confidence", write(judgement.confidence()));
        object.set("gaps", strings(judgement.gaps()));
        ArrayNode watchpoints = Json.array();
        judgement
                .watchpoints()
                .forEach(one -> watchpoints.add(Json.object()
                        .put("indicator", one.indicator())
                        .put("says", one.says())
                        .put("bits", one.would().bits())));
        object.set("watchpoints", watchpoints);
        return object;
    }

    static Judgement read(Field field) {
        field.allow(
                "form",
                "id",
                "question",
                "asOf",
                "at",
                "edition",
                "prior",
                "evidence",
                "bits",
                "confidence",
                "gaps",
                "watchpoints");
        return field.make(() -> new Judgement(
                new JudgementId(field.get("id").text()),
                new QuestionId(field.get("question").text()),
                Moments.day(field.get("asOf")),
                Moments.moment(field.get("at")),
                new EditionId(field.get("edition").text()),
                prior(field.get("prior")),
                field.get("evidence").list(JudgementForm::evidence),
                new LogOdds(field.get("bits").real()),
                confidence(field.get("confidence")),
                field.get("gaps").list(Field::text),
                field.get("watchpoints").list(JudgementForm::watchpoint)));
    }

    private static ObjectNode write(BaseRate prior) {
        return Json.object()
                .put("name", prior.name())
                .put("says", prior.says())
                .put("from", prior.from())
                .put("until", prior.until())
                .put("days", prior.days())
                .put("cases", prior.cases())
                .put("happened", prior.happened())
                .put("source", prior.source())
                .put("probability", prior.probability());
    }

    private static BaseRate prior(Field field) {
        field.allow("name", "says", "from", "until", "days", "cases", "happened", "source", "probability");
        return field.make(() -> new BaseRate(
                field.get("name").text(),
                field.get("says").text(),
                field.get("from").number(),
                field.get("until").number(),
                field.get("days").number(),
                field.get("cases").number(),
                field.get("happened").number(),
                field.get("source").text(),
                field.get("probability").real()));
    }

    private static ObjectNode write(Evidence evidence) {
        ObjectNode object = Json.object().put("indicator", evidence.indicator());
        ArrayNode claims = Json.array();
        evidence.claims().forEach(claim -> claims.add(claim.value()));
        object.set("claims", claims);
        object.put("bits", evidence.weight().bits()).put("calibrated", evidence.calibrated());
        object.set("because", ExplanationForm.write(evidence.because()));
        return object;
    }

    private static Evidence evidence(Field field) {
        field.allow("indicator", "claims", "bits", "calibrated", "because");
        return field.make(() -> new Evidence(
                field.get("indicator").text(),
                field.get("claims").list(claim -> claim.make(() -> new ClaimId(claim.text()))),
                new LogOdds(field.get("bits").real()),
                field.get("calibrated").truth(),
                ExplanationForm.read(field.get("because"))));
    }

    private static ObjectNode write(Confidence confidence) {
        ObjectNode object = Json.object().put("level", confidence.level().name());
        object.set("reasons", strings(confidence.reasons()));
        return object;
    }

    private static Confidence confidence(Field field) {
        field.allow("level", "reasons");
        return field.make(() -> new Confidence(
                field.get("level").name(Confidence.Level.class),
                field.get("reasons").list(Field::text)));
    }

    private static Watchpoint watchpoint(Field field) {
        field.allow("indicator", "says", "bits");
        return field.make(() -> new Watchpoint(
                field.get("indicator").text(),
                field.get("says").text(),
                new LogOdds(field.get("bits").real())));
    }

    private static ArrayNode strings(List<String> all) {
        ArrayNode array = Json.array();
        all.forEach(array::add);
        return array;
    }
}
