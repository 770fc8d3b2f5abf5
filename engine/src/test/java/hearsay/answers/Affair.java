// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Actor;
import hearsay.claims.ActorId;
import hearsay.claims.Asked;
import hearsay.claims.Claim;
import hearsay.claims.Derivation;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Grain;
import hearsay.claims.Interval;
import hearsay.claims.Location;
import hearsay.claims.Measure;
import hearsay.claims.Participant;
import hearsay.claims.Place;
import hearsay.claims.PlaceId;
import hearsay.claims.PlacePrecision;
import hearsay.claims.PlaceRelation;
import hearsay.claims.Position;
import hearsay.claims.Proposition;
import hearsay.claims.Question;
import hearsay.claims.Realis;
import hearsay.claims.Report;
import hearsay.claims.Sector;
import hearsay.claims.Who;
import hearsay.forecast.Experience;
import hearsay.forecast.ReferenceClass;
import hearsay.knowledge.Edition;
import hearsay.space.Area;
import hearsay.text.Digest;
import hearsay.text.Span;
import hearsay.truth.Defaults;
import hearsay.truth.SourceBook;
import hearsay.truth.Weighed;
import hearsay.truth.Weighing;
import hearsay.truth.origins.Press;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/** Makes questions and weighed clusters for tests: Northland and Southland, a town in each, and what the press tells. */
final class Affair {

    static final LocalDate TODAY = LocalDate.of(2019, 5, 20);

    static final Place SOUTHLAND = place("Southland", "LBY", 27, 17, 700, PlacePrecision.COUNTRY);
    static final Place SOUTHTOWN = place("Southtown", "LBY", 32, 23, 5, PlacePrecision.TOWN);
    static final Place NEARBY = place("Nearby", "EGY", 31.6, 26, 5, PlacePrecision.TOWN);

    static final Actor NORTH = actor("Northland", "RUS", Sector.GOV);
    static final Actor SOUTH = actor("Southland", "LBY", Sector.GOV);
    static final Actor EAST = actor("Eastland", "EGY", Sector.GOV);

    private static final Span HERE = new Span(0, 4);
    private static final Derivation BY_HAND = new Derivation("test/by-hand", List.of());
    private static final SourceBook EMPTY = SourceBook.of(List.of());
    private static final Weighing WEIGHING =
            Weighing.of(Defaults.parse(Edition.bundledText(Defaults.VOICES), Edition.bundledText(Defaults.SETTINGS)));
    private static final List<String> HOLDERS = List.of(
            "own",
            "hidden",
            "class US officials USA GOV",
            "named North ministry RUS MIL",
            "named South council LBY GOV",
            "named Red Crescent - NGO");
    private static final List<Position> POSITIONS =
            List.of(Position.AFFIRM, Position.AFFIRM, Position.DENY, Position.DOUBT, Position.NO_COMMENT);

    private Affair() {}

    static Answerer answerer() {
        Experience experience = Experience.parse(Edition.bundledText("forecast/plover.tsv"));
        List<ReferenceClass> classes = BaseRates.CLASSES.stream()
                .flatMap(file -> ReferenceClass.parse(Edition.bundledText(file)).stream())
                .toList();
        return Answerer.of(model(), BaseRates.of(Edition.bundledText(BaseRates.FILE), classes), experience);
    }

    static Model model() {
        return Model.of(Edition::bundledText);
    }

    static Indicators indicators() {
        return Indicators.parse(Edition.bundledText(Indicators.FILE));
    }

    /** Northland with its government and army. */
    static Who north() {
        return state(NORTH, "RUS");
    }

    static Who south() {
        return state(SOUTH, "LBY");
    }

    private static Who state(Actor actor, String country) {
        return new Who(
                actor.name(),
                Optional.of(actor.id()),
                Optional.of(country),
                new TreeSet<>(List.of(Sector.GOV, Sector.MIL)));
    }

    /** Does Northland send troops into Southland within so many days? */
    static Question question(boolean negated, int days) {
        return question(
                asked(EventType.MOBILIZE, List.of(north()), List.of(), List.of(SOUTHLAND), negated, Optional.empty()),
                days);
    }

    /** Does somebody do it to somebody? */
    static Question asking(EventType type, List<Who> actors, List<Who> recipients, int days) {
        return question(asked(type, actors, recipients, List.of(), false, Optional.empty()), days);
    }

    /** Does somebody do it in Southtown within 90 days? */
    static Question there(EventType type, Who actor) {
        return question(asked(type, List.of(actor), List.of(), List.of(SOUTHTOWN), false, Optional.empty()), 90);
    }

    /** Does Northland send so many into Southland within 90 days? */
    static Question counting(Measure measure) {
        return question(
                asked(EventType.MOBILIZE, List.of(north()), List.of(), List.of(SOUTHLAND), false, Optional.of(measure)),
                90);
    }

    private static Asked asked(
            EventType type,
            List<Who> actors,
            List<Who> recipients,
            List<Place> places,
            boolean negated,
            Optional<Measure> measure) {
        return new Asked(actors, new TreeSet<>(List.of(type)), new TreeSet<>(), recipients, places, negated, measure);
    }

    private static Question question(Asked asked, int days) {
        return Question.of(
                "Will Northland send troops into Southland?",
                asked,
                TODAY,
                new Interval(
                        Optional.of(TODAY.atStartOfDay()),
                        Optional.of(TODAY.plusDays(days).atStartOfDay()),
                        Grain.DAY));
    }

    static Proposition proposition(
            EventType type, Realis realis, List<Actor> who, List<Actor> whom, List<Place> where) {
        List<Participant> participants = new ArrayList<>();
        who.forEach(
                one -> participants.add(new Participant(EventRole.ACTOR, one.name(), Optional.of(one), HERE, BY_HAND)));
        whom.forEach(one ->
                participants.add(new Participant(EventRole.RECIPIENT, one.name(), Optional.of(one), HERE, BY_HAND)));
        return new Proposition(
                HERE,
                type,
                Optional.empty(),
                new TreeSet<>(),
                participants,
                where.stream()
                        .map(place -> new Location(EventRole.PLACE, PlaceRelation.IN, place, HERE, BY_HAND))
                        .toList(),
                Optional.empty(),
                List.of(),
                realis,
                BY_HAND);
    }

    /** A report in which one holder takes a position to a proposition. */
    static Report report(String outlet, String day, String words, String holder, Position position, Proposition told) {
        Report plain =
                Press.report(outlet, day + "T09:00:00Z", "", words, List.of(new Press.Word("", holder, position)));
        List<Claim> claims =
                plain.claims().stream().map(claim -> claim.with(List.of(told))).toList();
        return new Report(
                plain.document(), plain.outlet(), plain.credit(), plain.published(), plain.fingerprint(), claims);
    }

    static Weighed weigh(List<Report> reports) {
        return WEIGHING.weigh(Press.cluster(reports), Press.copies(reports), EMPTY, List.of());
    }

    /** Some happenings, each with the reports that tell of it. */
    static List<List<Report>> press(Random random) {
        List<List<Report>> all = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            all.add(reports(random, proposition(random), "c" + i));
        }
        return all;
    }

    static List<Report> reports(Random random, Proposition told, String name) {
        List<Report> reports = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            reports.add(report(
                    name + " Outlet " + i,
                    "2019-05-" + (10 + random.nextInt(9)),
                    name + "p" + random.nextInt(4) + " " + name + "q" + i,
                    pick(random, HOLDERS),
                    pick(random, POSITIONS),
                    told));
        }
        return reports;
    }

    private static Proposition proposition(Random random) {
        List<Actor> actors = List.of(NORTH, NORTH, SOUTH, EAST);
        return proposition(
                pick(random, List.of(EventType.values())),
                pick(random, List.of(Realis.values())),
                List.of(pick(random, actors)),
                random.nextBoolean() ? List.of() : List.of(pick(random, actors)),
                random.nextInt(3) == 0 ? List.of() : List.of(pick(random, List.of(SOUTHLAND, SOUTHTOWN, NEARBY))));
    }

    static <T> T pick(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    static Actor actor(String name, String country, Sector sector) {
        return new Actor(
                new ActorId(Digest.of("actor for tests").with("name", name).hex()), name, Optional.of(country), sector);
    }

    private static Place place(
            String name, String country, double latitude, double longitude, double km, PlacePrecision precision) {
        return new Place(
                new PlaceId(Digest.of("place for tests").with("name", name).hex()),
                name,
                Optional.of(country),
                Optional.empty(),
                Optional.empty(),
                new Area.Disc(new hearsay.space.Position(latitude, longitude), km),
                precision);
    }
}
