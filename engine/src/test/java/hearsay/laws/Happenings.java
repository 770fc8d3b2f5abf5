// SPDX-License-Identifier: Apache-2.0
package hearsay.laws;

import hearsay.claims.Actor;
import hearsay.claims.ActorId;
import hearsay.claims.ActorMention;
import hearsay.claims.Argument;
import hearsay.claims.Candidate;
import hearsay.claims.Context;
import hearsay.claims.Event;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
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
import hearsay.claims.Realis;
import hearsay.claims.Sector;
import hearsay.claims.TimeExpression;
import hearsay.claims.TimeType;
import hearsay.claims.When;
import hearsay.space.Area;
import hearsay.space.Position;
import hearsay.text.Digest;
import hearsay.text.Span;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes what a text tells of: actors, places, times, numbers, events and propositions, as odd as can be. */
final class Happenings {

    private static final List<EventRole> WHERE = List.of(EventRole.PLACE, EventRole.ORIGIN, EventRole.DESTINATION);

    private final Generators any;

    Happenings(Generators any) {
        this.any = any;
    }

    /** One of some few, so that several mentions have the same. */
    Actor actor() {
        String name = any.some(1, 2);
        String id = Digest.of("actor for tests").with("name", name).hex();
        return new Actor(new ActorId(id), name, any.country(), any.pick(Sector.values()));
    }

    ActorMention actorMention(String text) {
        List<Candidate<Actor>> candidates = new ArrayList<>(List.of(candidate(actor())));
        candidates.addAll(any.many(2, () -> candidate(actor())));
        return new ActorMention(any.span(text), candidates, any.derivation(text));
    }

    Place place() {
        String name = any.some(1, 2);
        return new Place(
                new PlaceId(Digest.of("place for tests").with("name", name).hex()),
                name,
                any.country(),
                any.maybe(() -> "LY.70"),
                any.maybe(() -> (long) any.number(0, 1e13)),
                area(),
                any.pick(PlacePrecision.values()));
    }

    PlaceMention placeMention(String text) {
        Span phrase = any.span(text);
        return new PlaceMention(
                phrase,
                phrase,
                any.pick(PlaceRelation.values()),
                any.many(3, () -> candidate(place())),
                any.derivation(text));
    }

    TimeExpression time(String text) {
        return new TimeExpression(
                any.span(text),
                any.pick(TimeType.values()),
                any.pick(List.of("2017-03-14", "P3D", "PAST_REF", "2017-W11")),
                any.maybe(this::interval),
                any.derivation(text));
    }

    Quantity quantity(String text) {
        double best = any.number(-10, 1e9);
        return new Quantity(
                any.span(text),
                any.maybe(() -> best - any.number(0, 10)),
                best,
                any.maybe(() -> best + any.number(0, 10)),
                any.pick(List.of("1", "km", "%", "USD")),
                any.maybe(() -> any.some(1, 1)),
                any.derivation(text));
    }

    Event event(String text) {
        EventType type = any.pick(EventType.values());
        return new Event(
                any.span(text),
                type,
                mode(type),
                contexts(),
                any.many(4, () -> argument(text)),
                any.pick(Realis.values()),
                any.derivation(text));
    }

    Proposition proposition(String text) {
        EventType type = any.pick(EventType.values());
        return new Proposition(
                any.span(text),
                type,
                mode(type),
                contexts(),
                any.many(3, () -> participant(text)),
                any.many(2, () -> location(text)),
                any.maybe(() -> new When(interval(), any.derivation(text))),
                any.many(2, () -> quantity(text)),
                any.pick(Realis.values()),
                any.derivation(text));
    }

    private Argument argument(String text) {
        Span filler = any.span(text);
        return new Argument(any.pick(EventRole.values()), filler, filler);
    }

    private Participant participant(String text) {
        return new Participant(
                any.pick(EventRole.values()),
                any.some(1, 3),
                any.maybe(this::actor),
                any.span(text),
                any.derivation(text));
    }

    private Location location(String text) {
        return new Location(
                any.pick(WHERE), any.pick(PlaceRelation.values()), place(), any.span(text), any.derivation(text));
    }

    private Interval interval() {
        LocalDateTime start = any.local();
        LocalDateTime end = start.plusNanos(1 + (long) any.number(0, 1e17));
        Grain grain = any.pick(Grain.values());
        return any.pick(List.of(
                new Interval(Optional.of(start), Optional.of(end), grain),
                new Interval(Optional.of(start), Optional.empty(), grain),
                new Interval(Optional.empty(), Optional.of(end), grain)));
    }

    private Area area() {
        List<Position> line = new ArrayList<>(List.of(position(), position(), position()));
        line.addAll(any.many(4, this::position));
        double near = any.number(0, 100);
        return any.pick(List.of(
                new Area.Point(position()),
                new Area.Disc(position(), any.number(0.1, 500)),
                new Area.Band(List.of(position()), near, near + any.number(0.1, 100)),
                new Area.Band(line, near, near + any.number(0.1, 100)),
                new Area.Region(List.of(line)),
                new Area.Region(List.of(line, line.subList(0, 3)))));
    }

    private Position position() {
        return new Position(any.number(-90, 90), any.number(-180, 180));
    }

    private Optional<Mode> mode(EventType type) {
        return type.modes().isEmpty() ? Optional.empty() : any.maybe(() -> any.pick(type.modes()));
    }

    private SortedSet<Context> contexts() {
        return new TreeSet<>(any.many(3, () -> any.pick(Context.values())));
    }

    private <T> Candidate<T> candidate(T value) {
        return new Candidate<>(value, 1 - any.number(0, 0.99));
    }
}
