// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import hearsay.analysis.Analysis;
import hearsay.claims.ActorMention;
import hearsay.claims.Event;
import hearsay.claims.PlaceMention;
import hearsay.claims.Quantity;
import hearsay.claims.TimeExpression;
import hearsay.geo.PlaceReading;
import hearsay.text.Document;
import java.util.List;

/** What the other rooms found in a document, and what propositions are put together from. Lists are in text order. */
record Findings(
        Document document,
        Analysis analysis,
        List<ActorMention> actors,
        PlaceReading where,
        List<TimeExpression> times,
        List<Quantity> quantities,
        List<Event> events) {

    Findings {
        actors = List.copyOf(actors);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        events = List.copyOf(events);
    }

    List<PlaceMention> places() {
        return where.mentions();
    }

    String text() {
        return document.text();
    }
}
