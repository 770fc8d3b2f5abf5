// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Actor;
import hearsay.claims.Claim;
import hearsay.claims.Interval;
import hearsay.claims.Location;
import hearsay.claims.Participant;
import hearsay.claims.Place;
import hearsay.claims.Proposition;
import hearsay.claims.When;
import hearsay.wire.Wire;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The index rows of a proposition: its own, one to each participant and one to each location. */
record Told(Row row, List<Partaker> participants, List<Where> locations) {

    /**
     * A row of table proposition, but for the document's number.
     *
     * @param claim the claim's place in the reading
     * @param ordinal its own place in the claim
     * @param begins seconds of local time since 1970-01-01T00:00
     */
    record Row(
            int claim,
            int ordinal,
            String type,
            Optional<String> mode,
            String contexts,
            String realis,
            Optional<Long> begins,
            Optional<Long> ends,
            Optional<String> grain,
            String json) {}

    /** A row of table participant, but for its proposition. */
    record Partaker(
            int ordinal,
            String role,
            String wording,
            Optional<String> actor,
            Optional<String> name,
            String folded,
            Optional<String> country,
            Optional<String> sector) {}

    /** A row of table location, but for its proposition. */
    record Where(
            int ordinal,
            String role,
            String relation,
            String place,
            String name,
            String folded,
            Optional<String> country,
            Optional<String> region,
            Optional<Long> geonames,
            String precision,
            String area) {}

    Told {
        participants = List.copyOf(participants);
        locations = List.copyOf(locations);
    }

    /** The rows of all propositions of a claim. @param number the claim's place in the reading */
    static List<Told> of(int number, Claim claim, String text) {
        return IntStream.range(0, claim.propositions().size())
                .mapToObj(i -> of(number, i, claim.propositions().get(i), text))
                .toList();
    }

    private static Told of(int claim, int ordinal, Proposition proposition, String text) {
        return new Told(
                row(claim, ordinal, proposition),
                IntStream.range(0, proposition.participants().size())
                        .mapToObj(i -> partaker(i, proposition.participants().get(i)))
                        .toList(),
                IntStream.range(0, proposition.locations().size())
                        .mapToObj(i -> where(i, proposition.locations().get(i), text))
                        .toList());
    }

    private static Row row(int claim, int ordinal, Proposition proposition) {
        Optional<Interval> when = proposition.when().map(When::interval);
        return new Row(
                claim,
                ordinal,
                proposition.type().name(),
                proposition.mode().map(Enum::name),
                Strings.join(proposition.contexts().stream().map(Enum::name).toList()),
                proposition.realis().name(),
                when.flatMap(Interval::start).map(Told::floor),
                when.flatMap(Interval::end).map(Told::ceiling),
                when.map(interval -> interval.grain().name()),
                Wire.print(proposition));
    }

    static long floor(LocalDateTime moment) {
        return moment.toEpochSecond(ZoneOffset.UTC);
    }

    static long ceiling(LocalDateTime moment) {
        return floor(moment) + (moment.getNano() > 0 ? 1 : 0);
    }

    private static Partaker partaker(int ordinal, Participant participant) {
        Optional<Actor> actor = participant.actor();
        return new Partaker(
                ordinal,
                participant.role().name(),
                Strings.wellFormed(participant.wording()),
                actor.map(one -> one.id().value()),
                actor.map(one -> Strings.wellFormed(one.name())),
                Strings.folded(participant.wording()
                        + actor.map(one -> "\n" + one.name()).orElse("")),
                actor.flatMap(Actor::country),
                actor.map(one -> one.sector().name()));
    }

    private static Where where(int ordinal, Location location, String text) {
        Place place = location.place();
        return new Where(
                ordinal,
                location.role().name(),
                location.relation().name(),
                place.id().value(),
                Strings.wellFormed(place.name()),
                Strings.folded(place.name() + "\n" + location.span().in(text)),
                place.country(),
                place.region().map(Strings::wellFormed),
                place.geonames(),
                place.precision().name(),
                Wire.print(place.area()));
    }
}
