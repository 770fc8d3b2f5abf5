// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.DocumentId;
import hearsay.text.Span;
import java.util.List;

/**
 * What one edition makes of one document: a pure function of the two. Lists are in text order.
 *
 * @param sentences where sentences stand
 * @param mentions names as the model marks them; who and where they are, say {@code actors} and {@code places}
 * @param events everything that happens in the text, whether anybody's claim holds it or not
 * @param fingerprint by which weighing compares texts that it does not see
 */
public record Reading(
        DocumentId document,
        EditionId edition,
        List<Span> sentences,
        List<Mention> mentions,
        List<ActorMention> actors,
        List<PlaceMention> places,
        List<TimeExpression> times,
        List<Quantity> quantities,
        List<Event> events,
        List<Claim> claims,
        List<Remark> remarks,
        Fingerprint fingerprint) {

    public Reading {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        remarks = List.copyOf(remarks);
    }

    /** A reading that asks only who says what, as those of the first edition did. */
    public Reading(
            DocumentId document,
            EditionId edition,
            List<Span> sentences,
            List<Mention> mentions,
            List<Claim> claims,
            List<Remark> remarks) {
        this(
                document,
                edition,
                sentences,
                mentions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                claims,
                remarks,
                Fingerprint.NONE);
    }
}
