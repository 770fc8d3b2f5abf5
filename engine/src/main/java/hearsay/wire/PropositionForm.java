// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Location;
import hearsay.claims.Mode;
import hearsay.claims.Participant;
import hearsay.claims.PlaceRelation;
import hearsay.claims.Proposition;
import hearsay.claims.Realis;

/** {@code proposition/1}: a proposition, alone or under {@code known} of {@code reading/3} and {@code claim/2}. */
final class PropositionForm {

    static final String NAME = "proposition/1";

    private PropositionForm() {}

    static ObjectNode writeAlone(Proposition proposition) {
        Writing writing = new Writing();
        ObjectNode object = Json.object().put("form", NAME);
        object.setAll(write(proposition, writing));
        object.set("known", writing.known());
        return object;
    }

    static Proposition readAlone(Field field) {
        Known known = Known.read(field.get("known"));
        return read(field.without("form").without("known"), known);
    }

    static ObjectNode write(Proposition proposition, Writing writing) {
        ObjectNode object = Json.object();
        object.set("trigger", Spans.write(proposition.trigger()));
        object.put("type", proposition.type().name());
        proposition.mode().ifPresent(mode -> object.put("mode", mode.name()));
        object.set("contexts", EventForm.write(proposition.contexts()));
        ArrayNode participants = object.putArray("participants");
        proposition.participants().forEach(one -> participants.add(write(one, writing)));
        ArrayNode locations = object.putArray("locations");
        proposition.locations().forEach(one -> locations.add(write(one, writing)));
        proposition.when().ifPresent(when -> object.set("when", TimeForm.write(when)));
        ArrayNode quantities = object.putArray("quantities");
        proposition.quantities().forEach(one -> quantities.add(QuantityForm.write(one)));
        object.put("realis", proposition.realis().name());
        object.set("because", Spans.write(proposition.because()));
        return object;
    }

    static Proposition read(Field field, Known known) {
        field.allow(
                "trigger",
                "type",
                "mode",
                "contexts",
                "participants",
                "locations",
                "when",
                "quantities",
                "realis",
                "because");
        return field.make(() -> new Proposition(
                field.get("trigger").span(),
                field.get("type").name(EventType.class),
                field.find("mode").map(mode -> mode.name(Mode.class)),
                EventForm.contexts(field.get("contexts")),
                field.get("participants").list(one -> participant(one, known)),
                field.get("locations").list(one -> location(one, known)),
                field.find("when").map(TimeForm::when),
                field.get("quantities").list(QuantityForm::read),
                field.get("realis").name(Realis.class),
                Spans.derivation(field.get("because"))));
    }

    private static ObjectNode write(Participant participant, Writing writing) {
        ObjectNode object = Json.object().put("role", participant.role().name()).put("wording", participant.wording());
        participant
                .actor()
                .ifPresent(actor -> object.put("actor", writing.actors().of(actor)));
        object.set("span", Spans.write(participant.span()));
        object.set("because", Spans.write(participant.because()));
        return object;
    }

    private static Participant participant(Field field, Known known) {
        field.allow("role", "wording", "actor", "span", "because");
        return field.make(() -> new Participant(
                field.get("role").name(EventRole.class),
                field.get("wording").text(),
                field.find("actor").map(known::actor),
                field.get("span").span(),
                Spans.derivation(field.get("because"))));
    }

    private static ObjectNode write(Location location, Writing writing) {
        ObjectNode object = Json.object()
                .put("role", location.role().name())
                .put("relation", location.relation().name())
                .put("place", writing.places().of(location.place()));
        object.set("span", Spans.write(location.span()));
        object.set("because", Spans.write(location.because()));
        return object;
    }

    private static Location location(Field field, Known known) {
        field.allow("role", "relation", "place", "span", "because");
        return field.make(() -> new Location(
                field.get("role").name(EventRole.class),
                field.get("relation").name(PlaceRelation.class),
                known.place(field.get("place")),
                field.get("span").span(),
                Spans.derivation(field.get("because"))));
    }
}
