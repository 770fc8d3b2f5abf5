// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import hearsay.claims.Actor;
import hearsay.claims.ActorId;
import hearsay.claims.ActorMention;
import hearsay.claims.Argument;
import hearsay.claims.Candidate;
import hearsay.claims.Claim;
import hearsay.claims.Context;
import hearsay.claims.Derivation;
import hearsay.claims.Event;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Fingerprint;
import hearsay.claims.Grain;
import hearsay.claims.Interval;
import hearsay.claims.Location;
import hearsay.claims.Mode;
import hearsay.claims.Participant;
import hearsay.claims.Place;
import hearsay.claims.PlaceId;
import hearsay.claims.PlaceMention;
import hearsay.claims.PlacePrecision;
import hearsay.claims.PlaceRelation;
import hearsay.claims.Proposition;
import hearsay.claims.Quantity;
import hearsay.claims.Reading;
import hearsay.claims.Realis;
import hearsay.claims.Sector;
import hearsay.claims.SenseVector;
import hearsay.claims.Shingle;
import hearsay.claims.TimeExpression;
import hearsay.claims.TimeType;
import hearsay.claims.When;
import hearsay.space.Area;
import hearsay.space.Position;
import hearsay.text.Document;
import hearsay.text.Span;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The reading of the golden document with everything a {@code reading/3} may hold, areas of every kind among it. */
final class GoldenReading {

    private static final Position AT = new Position(32.08, 20.06);
    private static final List<Position> RING = List.of(AT, new Position(32.5, 20.5), new Position(31.875, 20.75));

    private static final Fingerprint FINGERPRINT = new Fingerprint(
            List.of(new Shingle(-1L, new Span(0, 25)), new Shingle(0x0123456789abcdefL, new Span(4, 28))),
            List.of(new SenseVector(new Span(0, 52), new byte[] {127, -3, 0})));

    private final Document document;

    private GoldenReading(Document document) {
        this.document = document;
    }

    /** @param first the reading as the first form holds it */
    static Reading of(Document document, Reading first) {
        return of(document, first, FINGERPRINT);
    }

    /** The reading as the second form holds it. */
    static Reading second(Document document, Reading first) {
        return of(document, first, Fingerprint.NONE);
    }

    private static Reading of(Document document, Reading first, Fingerprint fingerprint) {
        GoldenReading golden = new GoldenReading(document);
        List<Claim> claims = first.claims().stream()
                .map(claim -> claim.with(List.of(golden.closing())))
                .toList();
        return new Reading(
                first.document(),
                first.edition(),
                first.sentences(),
                first.mentions(),
                List.of(golden.actors()),
                List.of(golden.places()),
                List.of(golden.time()),
                List.of(golden.divers()),
                List.of(golden.event()),
                claims,
                first.remarks(),
                fingerprint);
    }

    private ActorMention actors() {
        return new ActorMention(
                at("The harbour office"),
                List.of(
                        new Candidate<>(office(), 0.75),
                        new Candidate<>(
                                new Actor(new ActorId("b".repeat(64)), "Two divers", Optional.empty(), Sector.CVL),
                                0.25)),
                rule("actors/en/office"));
    }

    private static Actor office() {
        return new Actor(new ActorId("a".repeat(64)), "Harbour Office of Benghazi", Optional.of("LBY"), Sector.GOV);
    }

    private PlaceMention places() {
        return new PlaceMention(
                at("quay"),
                at("the quay"),
                PlaceRelation.AT,
                List.of(
                        candidate("quay", new Area.Point(AT), PlacePrecision.SITE),
                        candidate("near the quay", new Area.Disc(AT, 5), PlacePrecision.NEAR),
                        candidate("coast", new Area.Band(RING, 0, 12.5), PlacePrecision.REGION),
                        candidate("bay", new Area.Region(List.of(RING)), PlacePrecision.SEA)),
                rule("geo/en/quay"));
    }

    private static Candidate<Place> candidate(String name, Area area, PlacePrecision precision) {
        return new Candidate<>(place(name, area, precision), 0.25);
    }

    private static Place place(String name, Area area, PlacePrecision precision) {
        return new Place(
                new PlaceId("c".repeat(64)),
                name,
                Optional.of("LBY"),
                Optional.of("LY.69"),
                Optional.of(88319L),
                area,
                precision);
    }

    private TimeExpression time() {
        return new TimeExpression(at("may"), TimeType.DATE, "2019-05", Optional.of(may()), rule("temporal/en/month"));
    }

    private static Interval may() {
        return new Interval(
                Optional.of(LocalDateTime.parse("2019-05-01T00:00")),
                Optional.of(LocalDateTime.parse("2019-06-01T00:00")),
                Grain.MONTH);
    }

    private Quantity divers() {
        return new Quantity(
                at("Two"), Optional.of(2.0), 2, Optional.empty(), "1", Optional.of("diver"), rule("temporal/en/two"));
    }

    private Event event() {
        Argument argument = new Argument(EventRole.RECIPIENT, at("the quay"), at("quay"));
        return new Event(
                at("close"),
                EventType.COERCE,
                Optional.of(Mode.RESTRICT),
                new TreeSet<>(List.of(Context.ECONOMIC, Context.MILITARY)),
                List.of(argument),
                Realis.HYPOTHETICAL,
                rule("events/en/close"));
    }

    private Proposition closing() {
        return new Proposition(
                at("close"),
                EventType.COERCE,
                Optional.of(Mode.RESTRICT),
                new TreeSet<>(List.of(Context.ECONOMIC, Context.MILITARY)),
                List.of(
                        new Participant(
                                EventRole.ACTOR,
                                "The harbour office",
                                Optional.of(office()),
                                at("The harbour office"),
                                rule("actors/en/office")),
                        new Participant(
                                EventRole.RECIPIENT, "the quay", Optional.empty(), at("the quay"), rule("events/en"))),
                List.of(new Location(
                        EventRole.PLACE,
                        PlaceRelation.AT,
                        place("quay", new Area.Point(AT), PlacePrecision.SITE),
                        at("quay"),
                        rule("geo/en/quay"))),
                Optional.of(new When(may(), rule("temporal/en/month"))),
                List.of(divers()),
                Realis.HYPOTHETICAL,
                rule("events/en/close"));
    }

    private Derivation rule(String name) {
        return new Derivation(name, List.of(at("close")));
    }

    private Span at(String words) {
        int start = document.text().indexOf(words);
        return new Span(start, start + words.length());
    }
}
