// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import hearsay.analysis.Analysis;
import hearsay.claims.ActorMention;
import hearsay.claims.Event;
import hearsay.claims.PlaceMention;
import hearsay.claims.Quantity;
import hearsay.claims.TimeExpression;
import hearsay.text.Document;
import java.util.List;

/** What the other rooms found in a document, and what propositions are put together from. Lists are in text order. */
record Findings(
        Document document,
        Analysis analysis,
        List<ActorMention> actors,
        List<PlaceMention> places,
        List<TimeExpression> times,
        List<Quantity> quantities,
        List<Event> events) {

    Findings {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        events = List.copyOf(events);
    }

    String text() {
        return document.text();
    }
}
