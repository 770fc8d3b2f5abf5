// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.Argument;
import hearsay.claims.Context;
import hearsay.claims.Event;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Mode;
import hearsay.claims.Realis;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** Events: part of {@code reading/3}. */
final class EventForm {

    private EventForm() {}

    static ObjectNode write(Event event) {
        ObjectNode object = Json.object();
        object.set("trigger", Spans.write(event.trigger()));
        object.put("type", event.type().name());
        event.mode().ifPresent(mode -> object.put("mode", mode.name()));
        object.set("contexts", write(event.contexts()));
        ArrayNode arguments = object.putArray("arguments");
        event.arguments().forEach(argument -> arguments.add(write(argument)));
        object.put("realis", event.realis().name());
        object.set("because", Spans.write(event.because()));
        return object;
    }

    static Event read(Field field) {
        field.allow("trigger", "type", "mode", "contexts", "arguments", "realis", "because");
        return field.make(() -> new Event(
                field.get("trigger").span(),
                field.get("type").name(EventType.class),
                field.find("mode").map(mode -> mode.name(Mode.class)),
                contexts(field.get("contexts")),
                field.get("arguments").list(EventForm::argument),
                field.get("realis").name(Realis.class),
                Spans.derivation(field.get("because"))));
    }

    static ArrayNode write(Collection<Context> contexts) {
        ArrayNode array = Json.array();
        contexts.forEach(context -> array.add(context.name()));
        return array;
    }

    static SortedSet<Context> contexts(Field field) {
        return new TreeSet<>(field.list(context -> context.name(Context.class)));
    }

    private static ObjectNode write(Argument argument) {
        ObjectNode object = Json.object().put("role", argument.role().name());
        object.set("filler", Spans.write(argument.filler()));
        object.set("head", Spans.write(argument.head()));
        return object;
    }

    private static Argument argument(Field field) {
        field.allow("role", "filler", "head");
        return field.make(() -> new Argument(
                field.get("role").name(EventRole.class),
                field.get("filler").span(),
                field.get("head").span()));
    }
}
