// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.Outcome;
import hearsay.claims.QuestionId;
import hearsay.claims.Resolution;
import hearsay.claims.ResolutionId;

/** {@code resolution/1}: how a question came out, and who says so. */
final class ResolutionForm {

    static final String NAME = "resolution/1";

    private ResolutionForm() {}

    static ObjectNode write(Resolution resolution) {
        return Json.object()
                .put("form", NAME)
                .put("id", resolution.id().value())
                .put("question", resolution.question().value())
                .put("outcome", resolution.outcome().name())
                .put("by", resolution.by())
                .put("at", resolution.at().toString())
                .put("note", resolution.note());
    }

    static Resolution read(Field field) {
        field.allow("form", "id", "question", "outcome", "by", "at", "note");
        return field.make(() -> new Resolution(
                new ResolutionId(field.get("id").text()),
                new QuestionId(field.get("question").text()),
                field.get("outcome").name(Outcome.class),
                field.get("by").text(),
                Moments.moment(field.get("at")),
                field.get("note").text()));
    }
}
