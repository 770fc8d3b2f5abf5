// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.Grain;
import hearsay.claims.Interval;
import hearsay.claims.TimeExpression;
import hearsay.claims.TimeType;
import hearsay.claims.When;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/** Intervals and expressions of time: part of {@code reading/3} and {@code claim/2}. */
final class TimeForm {

    private TimeForm() {}

    static ObjectNode write(TimeExpression time) {
        ObjectNode object = Json.object();
        object.set("span", Spans.write(time.span()));
        object.put("type", time.type().name()).put("value", time.value());
        time.interval().ifPresent(interval -> object.set("interval", write(interval)));
        object.set("because", Spans.write(time.because()));
        return object;
    }

    static TimeExpression read(Field field) {
        field.allow("span", "type", "value", "interval", "because");
        return field.make(() -> new TimeExpression(
                field.get("span").span(),
                field.get("type").name(TimeType.class),
                field.get("value").text(),
                field.find("interval").map(TimeForm::interval),
                Spans.derivation(field.get("because"))));
    }

    static ObjectNode write(When when) {
        ObjectNode object = Json.object();
        object.set("interval", write(when.interval()));
        object.set("because", Spans.write(when.because()));
        return object;
    }

    static When when(Field field) {
        field.allow("interval", "because");
        return new When(interval(field.get("interval")), Spans.derivation(field.get("because")));
    }

    static ObjectNode write(Interval interval) {
        ObjectNode object = Json.object();
        interval.start().ifPresent(start -> object.put("start", start.toString()));
        interval.end().ifPresent(end -> object.put("end", end.toString()));
        return object.put("grain", interval.grain().name());
    }

    static Interval interval(Field field) {
        field.allow("start", "end", "grain");
        return field.make(() -> new Interval(
                field.find("start").map(TimeForm::moment),
                field.find("end").map(TimeForm::moment),
                field.get("grain").name(Grain.class)));
    }

    private static LocalDateTime moment(Field field) {
        try {
            return LocalDateTime.parse(field.text());
        } catch (DateTimeParseException e) {
            throw field.misfit('"' + field.text() + "\" is not a date and time without offset (ISO 8601)");
        }
    }
}
