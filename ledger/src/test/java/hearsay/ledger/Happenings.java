// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Actor;
import hearsay.claims.ActorId;
import hearsay.claims.Context;
import hearsay.claims.Derivation;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Grain;
import hearsay.claims.Interval;
import hearsay.claims.Location;
import hearsay.claims.Mode;
import hearsay.claims.Participant;
import hearsay.claims.Place;
import hearsay.claims.PlaceId;
import hearsay.claims.PlacePrecision;
import hearsay.claims.PlaceRelation;
import hearsay.claims.Proposition;
import hearsay.claims.Realis;
import hearsay.claims.Sector;
import hearsay.claims.When;
import hearsay.space.Area;
import hearsay.space.Position;
import hearsay.text.Digest;
import hearsay.text.Document;
import hearsay.text.Span;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What the reports of {@link Dossier} tell of: a quay that was cracked in spring, closed in May, and another hope. */
final class Happenings {

    /** A harbour on the coast of Libya. */
    static final Position HARBOUR = new Position(32.0, 24.0);

    /** 10 km north of it. */
    static final Position NORTH = new Position(32.09018, 24.0);

    private Happenings() {}

    /** At the quay, between March and May. */
    static Proposition cracked(Document document) {
        return proposition(
                document,
                "cracked",
                EventType.ASSAULT,
                Optional.of(Mode.DESTROY),
                List.of(),
                List.of(quay(document)),
                Optional.of(interval("2019-03-01T00:00", "2019-06-01T00:00", Grain.QUARTER)));
    }

    /** By the authority, at the quay, on 6 May at the latest. */
    static Proposition closed(Document document) {
        Participant authority = participant(document, EventRole.ACTOR, "Port Authority");
        return proposition(
                document,
                "close",
                EventType.COERCE,
                Optional.of(Mode.RESTRICT),
                List.of(authority),
                List.of(quay(document)),
                Optional.of(new Interval(
                        Optional.empty(), Optional.of(LocalDateTime.parse("2019-05-07T00:00")), Grain.DAY)));
    }

    /** Nobody, nowhere, at no time. */
    static Proposition hoped(Document document) {
        return proposition(document, "must", EventType.AGREE, Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    private static Proposition proposition(
            Document document,
            String trigger,
            EventType type,
            Optional<Mode> mode,
            List<Participant> participants,
            List<Location> locations,
            Optional<Interval> when) {
        Derivation because = new Derivation("events/en/" + trigger, List.of(at(document, trigger)));
        return new Proposition(
                at(document, trigger),
                type,
                mode,
                new TreeSet<>(List.of(Context.ECONOMIC)),
                participants,
                locations,
                when.map(interval -> new When(interval, because)),
                List.of(),
                Realis.ACTUAL,
                because);
    }

    private static Participant participant(Document document, EventRole role, String words) {
        ActorId id =
                new ActorId(Digest.of("actor for tests").with("name", words).hex());
        Actor actor = new Actor(id, "Bénghazi " + words, Optional.of("LBY"), Sector.BUS);
        return new Participant(
                role, words, Optional.of(actor), at(document, words), new Derivation("actors/en/name", List.of()));
    }

    private static Location quay(Document document) {
        Place place = new Place(
                new PlaceId(Digest.of("place for tests").with("name", "quay").hex()),
                "Old Harbour",
                Optional.of("LBY"),
                Optional.empty(),
                Optional.empty(),
                new Area.Disc(HARBOUR, 2),
                PlacePrecision.SITE);
        return new Location(
                EventRole.PLACE,
                PlaceRelation.AT,
                place,
                at(document, "quay"),
                new Derivation("geo/en/site", List.of(at(document, "quay"))));
    }

    private static Interval interval(String from, String to, Grain grain) {
        return new Interval(Optional.of(LocalDateTime.parse(from)), Optional.of(LocalDateTime.parse(to)), grain);
    }

    private static Span at(Document document, String words) {
        int start = document.text().indexOf(words);
        return new Span(start, start + words.length());
    }
}
