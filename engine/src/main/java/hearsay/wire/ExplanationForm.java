// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.Citation;
import hearsay.claims.Explanation;
import hearsay.text.DocumentId;

/** A number with its reasons: part of {@code judgement/1}. */
final class ExplanationForm {

    private ExplanationForm() {}

    static ObjectNode write(Explanation explanation) {
        ObjectNode object = Json.object()
                .put("value", explanation.value())
                .put("unit", explanation.unit())
                .put("says", explanation.says());
        ArrayNode citations = Json.array();
        explanation.citations().forEach(citation -> citations.add(write(citation)));
        object.set("citations", citations);
        ArrayNode parts = Json.array();
        explanation.parts().forEach(part -> parts.add(write(part)));
        object.set("parts", parts);
        return object;
    }

    static Explanation read(Field field) {
        field.allow("value", "unit", "says", "citations", "parts");
        return field.make(() -> new Explanation(
                field.get("value").real(),
                field.get("unit").text(),
                field.get("says").text(),
                field.get("citations").list(ExplanationForm::citation),
                field.get("parts").list(ExplanationForm::read)));
    }

    private static ObjectNode write(Citation citation) {
        ObjectNode object = Json.object().put("document", citation.document().value());
        object.set("span", Spans.write(citation.span()));
        return object;
    }

    private static Citation citation(Field field) {
        field.allow("document", "span");
        Field document = field.get("document");
        return new Citation(
                document.make(() -> new DocumentId(document.text())),
                field.get("span").span());
    }
}
