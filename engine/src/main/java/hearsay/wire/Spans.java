// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.Derivation;
import hearsay.text.Span;
import java.util.List;

/** Spans as {@code [start, end]}, and the derivation that names a rule and the spans it read. */
final class Spans {

    private Spans() {}

    static ArrayNode write(Span span) {
        return Json.array().add(span.start()).add(span.end());
    }

    static ArrayNode write(List<Span> spans) {
        ArrayNode array = Json.array();
        spans.forEach(span -> array.add(write(span)));
        return array;
    }

    static ObjectNode write(Derivation because) {
        ObjectNode object = Json.object().put("rule", because.rule());
        object.set("from", write(because.from()));
        return object;
    }

    static Derivation derivation(Field field) {
        field.allow("rule", "from");
        return field.make(
                () -> new Derivation(field.get("rule").text(), field.get("from").list(Field::span)));
    }
}
