// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import hearsay.claims.Actor;
import hearsay.claims.Place;
import hearsay.claims.Proposition;
import java.util.List;

/** What stands under {@code known}: the actors, places and propositions that the rest of a form calls by number. */
record Known(List<Actor> actors, List<Place> places, List<Proposition> propositions) {

    /** What a form has that calls nothing by number. */
    static final Known NONE = new Known(List.of(), List.of(), List.of());

    static Known read(Field field) {
        field.allow("actors", "places", "propositions");
        List<Actor> actors = field.get("actors").list(ActorForm::read);
        List<Place> places = field.get("places").list(PlaceForm::read);
        Known named = new Known(actors, places, List.of());
        return new Known(actors, places, field.get("propositions").list(each -> PropositionForm.read(each, named)));
    }

    Actor actor(Field number) {
        return at(number, actors, "actor");
    }

    Place place(Field number) {
        return at(number, places, "place");
    }

    Proposition proposition(Field number) {
        return at(number, propositions, "proposition");
    }

    private static <T> T at(Field field, List<T> all, String what) {
        int number = field.number();
        if (number < 0 || number >= all.size()) {
            throw field.misfit("there is no " + what + " " + number + "; known are " + all.size());
        }
        return all.get(number);
    }
}
