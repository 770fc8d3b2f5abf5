// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

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
import hearsay.claims.Quantity;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "22 men had come to Sidi Barrani": the one kind of happening that the hand-made reader understands. */
final class HandMadeHappening {

    private static final Pattern COMING =
            Pattern.compile("(?<who>(?<number>\\d+) men|anybody) (?<trigger>had come) to (?<place>Sidi Barrani)");

    private HandMadeHappening() {}

    static List<Proposition> in(Document document, Span content) {
        Matcher words = COMING.matcher(document.text()).region(content.start(), content.end());
        return words.find() ? List.of(proposition(document, words)) : List.of();
    }

    private static Proposition proposition(Document document, Matcher words) {
        Derivation because = because(span(words, "trigger"));
        Actor men = new Actor(
                new ActorId(Digest.of("hand-made actor").with("name", "men").hex()),
                "foreign men",
                Optional.empty(),
                Sector.MIL);
        return new Proposition(
                span(words, "trigger"),
                EventType.MOBILIZE,
                Optional.of(Mode.TROOPS),
                new TreeSet<>(List.of(Context.MILITARY)),
                List.of(new Participant(
                        EventRole.ACTOR,
                        words.group("who"),
                        Optional.of(men).filter(actor -> words.group("number") != null),
                        span(words, "who"),
                        because(span(words, "who")))),
                List.of(new Location(
                        EventRole.DESTINATION,
                        PlaceRelation.TO,
                        sidiBarrani(),
                        span(words, "place"),
                        because(span(words, "place")))),
                Optional.of(new When(until(document), new Derivation("hand-made/report", List.of()))),
                words.group("number") == null ? List.of() : List.of(quantity(words)),
                Realis.ACTUAL,
                because);
    }

    private static Place sidiBarrani() {
        return new Place(
                new PlaceId(Digest.of("hand-made place")
                        .with("name", "Sidi Barrani")
                        .hex()),
                "Sidi Barrani",
                Optional.of("EGY"),
                Optional.of("EG.22"),
                Optional.of(350000L),
                new Area.Disc(new Position(31.61, 25.93), 4),
                PlacePrecision.TOWN);
    }

    private static Interval until(Document document) {
        LocalDateTime end = document.published().toLocalDate().plusDays(1).atStartOfDay();
        return new Interval(Optional.empty(), Optional.of(end), Grain.DAY);
    }

    private static Quantity quantity(Matcher words) {
        double men = Double.parseDouble(words.group("number"));
        Span span = span(words, "number");
        return new Quantity(span, Optional.of(men), men, Optional.of(men), "1", Optional.of("man"), because(span));
    }

    private static Derivation because(Span span) {
        return new Derivation("hand-made/coming", List.of(span));
    }

    private static Span span(Matcher words, String group) {
        return new Span(words.start(group), words.end(group));
    }
}
