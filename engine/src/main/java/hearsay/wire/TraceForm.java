// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.Trace;
import hearsay.text.DocumentId;

/** {@code trace/1}: what of a report says whether words were taken, so that weighing need not read the whole report again. */
final class TraceForm {

    static final String NAME = "trace/1";

    private TraceForm() {}

    static ObjectNode write(Trace trace) {
        ObjectNode object =
                Json.object().put("form", NAME).put("document", trace.document().value());
        object.put("published", Moments.write(trace.published()));
        object.put("shingles", FingerprintForm.packed(trace.shingles()));
        ArrayNode quotations = object.putArray("quotations");
        trace.quotations().forEach(quotation -> quotations.add(write(quotation)));
        return object;
    }

    static Trace read(Field field) {
        field.allow("form", "document", "published", "shingles", "quotations");
        Field document = field.get("document");
        return field.make(() -> new Trace(
                document.make(() -> new DocumentId(document.text())),
                Moments.dated(field.get("published")),
                FingerprintForm.shingles(field.get("shingles")),
                field.get("quotations").list(TraceForm::quotation)));
    }

    private static ObjectNode write(Trace.Quotation quotation) {
        ObjectNode object = Json.object();
        object.set("content", Spans.write(quotation.content()));
        return object.put("holder", quotation.holder());
    }

    private static Trace.Quotation quotation(Field field) {
        field.allow("content", "holder");
        return new Trace.Quotation(
                field.get("content").span(), field.get("holder").text());
    }
}
