// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.Place;
import hearsay.claims.PlaceId;
import hearsay.claims.PlaceMention;
import hearsay.claims.PlacePrecision;
import hearsay.claims.PlaceRelation;

/** Places and their mentions: part of {@code reading/3} and {@code claim/2}. */
final class PlaceForm {

    private PlaceForm() {}

    static ObjectNode write(Place place) {
        ObjectNode object = Json.object().put("id", place.id().value()).put("name", place.name());
        place.country().ifPresent(country -> object.put("country", country));
        place.region().ifPresent(region -> object.put("region", region));
        place.geonames().ifPresent(geonames -> object.put("geonames", geonames));
        object.set("area", AreaForm.write(place.area()));
        return object.put("precision", place.precision().name());
    }

    static Place read(Field field) {
        field.allow("id", "name", "country", "region", "geonames", "area", "precision");
        Field id = field.get("id");
        return field.make(() -> new Place(
                id.make(() -> new PlaceId(id.text())),
                field.get("name").text(),
                field.find("country").map(Field::text),
                field.find("region").map(Field::text),
                field.find("geonames").map(Field::whole),
                AreaForm.read(field.get("area")),
                field.get("precision").name(PlacePrecision.class)));
    }

    static ObjectNode write(PlaceMention mention, Writing writing) {
        ObjectNode object = Json.object();
        object.set("span", Spans.write(mention.span()));
        object.set("phrase", Spans.write(mention.phrase()));
        object.put("relation", mention.relation().name());
        object.set("candidates", Candidates.write(mention.candidates(), writing.places()));
        object.set("because", Spans.write(mention.because()));
        return object;
    }

    static PlaceMention mention(Field field, Known known) {
        field.allow("span", "phrase", "relation", "candidates", "because");
        return field.make(() -> new PlaceMention(
                field.get("span").span(),
                field.get("phrase").span(),
                field.get("relation").name(PlaceRelation.class),
                Candidates.read(field.get("candidates"), known::place),
                Spans.derivation(field.get("because"))));
    }
}
