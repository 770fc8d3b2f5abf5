// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.Actor;
import hearsay.claims.Place;
import hearsay.claims.Proposition;

/** What one object of a form names by number while it is written: the actors, places and propositions of {@link Known}. */
record Writing(Numbered<Actor> actors, Numbered<Place> places, Numbered<Proposition> propositions) {

    Writing() {
        this(new Numbered<>(), new Numbered<>(), new Numbered<>());
    }

    /** What was named, for the key {@code known}; asked last, when all is. */
    ObjectNode known() {
        ArrayNode coded = propositions.write(proposition -> PropositionForm.write(proposition, this));
        ObjectNode object = Json.object();
        object.set("actors", actors.write(ActorForm::write));
        object.set("places", places.write(PlaceForm::write));
        object.set("propositions", coded);
        return object;
    }
}
