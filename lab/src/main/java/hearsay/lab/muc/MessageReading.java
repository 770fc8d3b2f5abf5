// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.analysis.Analysis;
import hearsay.attribution.Attributed;
import hearsay.claims.ActorMention;
import hearsay.claims.Event;
import hearsay.claims.PlaceMention;
import hearsay.claims.Quantity;
import hearsay.claims.TimeExpression;
import java.util.List;

/** A message as the rooms of the house read it: what incidents and the clues to their perpetrators are taken from. */
record MessageReading(
        Texts.Message message,
        Analysis analysis,
        List<TimeExpression> times,
        List<Quantity> quantities,
        List<ActorMention> actors,
        List<PlaceMention> places,
        List<Event> events,
        List<Attributed> claims) {

    MessageReading {
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
    }
}
