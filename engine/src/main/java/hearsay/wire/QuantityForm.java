// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.Quantity;

/** Numbers with their units: part of {@code reading/3} and {@code claim/2}. */
final class QuantityForm {

    private QuantityForm() {}

    static ObjectNode write(Quantity quantity) {
        ObjectNode object = Json.object();
        object.set("span", Spans.write(quantity.span()));
        quantity.low().ifPresent(low -> object.put("low", low));
        object.put("best", quantity.best());
        quantity.high().ifPresent(high -> object.put("high", high));
        object.put("unit", quantity.unit());
        quantity.counted().ifPresent(counted -> object.put("counted", counted));
        object.set("because", Spans.write(quantity.because()));
        return object;
    }

    static Quantity read(Field field) {
        field.allow("span", "low", "best", "high", "unit", "counted", "because");
        return field.make(() -> new Quantity(
                field.get("span").span(),
                field.find("low").map(Field::real),
                field.get("best").real(),
                field.find("high").map(Field::real),
                field.get("unit").text(),
                field.find("counted").map(Field::text),
                Spans.derivation(field.get("because"))));
    }
}
