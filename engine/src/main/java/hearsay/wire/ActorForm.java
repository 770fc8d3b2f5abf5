// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.Actor;
import hearsay.claims.ActorId;
import hearsay.claims.ActorMention;
import hearsay.claims.Sector;

/** Actors and their mentions: part of {@code reading/3} and {@code claim/2}. */
final class ActorForm {

    private ActorForm() {}

    static ObjectNode write(Actor actor) {
        ObjectNode object = Json.object().put("id", actor.id().value()).put("name", actor.name());
        actor.country().ifPresent(country -> object.put("country", country));
        return object.put("sector", actor.sector().name());
    }

    static Actor read(Field field) {
        field.allow("id", "name", "country", "sector");
        Field id = field.get("id");
        return field.make(() -> new Actor(
                id.make(() -> new ActorId(id.text())),
                field.get("name").text(),
                field.find("country").map(Field::text),
                field.get("sector").name(Sector.class)));
    }

    static ObjectNode write(ActorMention mention, Writing writing) {
        ObjectNode object = Json.object();
        object.set("span", Spans.write(mention.span()));
        object.set("candidates", Candidates.write(mention.candidates(), writing.actors()));
        object.set("because", Spans.write(mention.because()));
        return object;
    }

    static ActorMention mention(Field field, Known known) {
        field.allow("span", "candidates", "because");
        return field.make(() -> new ActorMention(
                field.get("span").span(),
                Candidates.read(field.get("candidates"), known::actor),
                Spans.derivation(field.get("because"))));
    }
}
