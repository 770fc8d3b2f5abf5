// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.Actor;
import hearsay.claims.ActorId;
import hearsay.claims.Basis;
import hearsay.claims.Certainty;
import hearsay.claims.Claim;
import hearsay.claims.Derivation;
import hearsay.claims.Distance;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Fingerprint;
import hearsay.claims.Grain;
import hearsay.claims.Interval;
import hearsay.claims.Link;
import hearsay.claims.Location;
import hearsay.claims.Mode;
import hearsay.claims.Participant;
import hearsay.claims.Place;
import hearsay.claims.PlaceId;
import hearsay.claims.PlacePrecision;
import hearsay.claims.PlaceRelation;
import hearsay.claims.Position;
import hearsay.claims.Proposition;
import hearsay.claims.Quantity;
import hearsay.claims.Realis;
import hearsay.claims.Report;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.claims.SourceChain;
import hearsay.claims.Stance;
import hearsay.claims.Testimony;
import hearsay.claims.When;
import hearsay.space.Area;
import hearsay.text.Digest;
import hearsay.text.DocumentId;
import hearsay.text.Span;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Testimonies in short, for tests: {@code 2017-03-14 DENY MOBILIZE/TROOPS ACTUAL by=RUS:GOV:the ministry
 * who=RUS:MIL:special forces whom=... at=Sirte on=2017-03-03..2017-03-07 n=21+ soldier about=EGY,RUS doc=7}; cells stand
 * between bars. An actor is country (or -), sector, name; one without a name in colons is a bare wording.
 */
final class Told {

    private static final Map<String, double[]> TOWNS = Map.ofEntries(
            Map.entry("Sidi Barrani", new double[] {31.61, 25.93}),
            Map.entry("Marsa Matrouh", new double[] {31.35, 27.24}),
            Map.entry("Cairo", new double[] {30.06, 31.25}),
            Map.entry("Sirte", new double[] {31.21, 16.59}),
            Map.entry("Ras Lanuf", new double[] {30.50, 18.57}),
            Map.entry("Es Sider", new double[] {30.63, 18.35}),
            Map.entry("Brega", new double[] {30.41, 19.57}),
            Map.entry("Benghazi", new double[] {32.12, 20.07}),
            Map.entry("Moscow", new double[] {55.75, 37.62}),
            Map.entry("Gao", new double[] {16.27, -0.04}),
            Map.entry("Bamako", new double[] {12.65, -8.0}));

    private static final Map<String, String> LANDS = Map.ofEntries(
            Map.entry("Sidi Barrani", "EGY"),
            Map.entry("Marsa Matrouh", "EGY"),
            Map.entry("Cairo", "EGY"),
            Map.entry("Egypt", "EGY"),
            Map.entry("Sirte", "LBY"),
            Map.entry("Ras Lanuf", "LBY"),
            Map.entry("Es Sider", "LBY"),
            Map.entry("Brega", "LBY"),
            Map.entry("Benghazi", "LBY"),
            Map.entry("Libya", "LBY"),
            Map.entry("Moscow", "RUS"),
            Map.entry("Russia", "RUS"),
            Map.entry("Gao", "MLI"),
            Map.entry("Bamako", "MLI"),
            Map.entry("Mali", "MLI"));

    private static final Span HERE = new Span(0, 1);

    private Told() {}

    /** @param number tells documents apart where the line names none */
    static Testimony of(String line, int number) {
        String[] cells = line.split("\\|");
        String[] head = cells[0].strip().split(" ");
        Map<String, List<String>> more = new HashMap<>();
        for (int i = 1; i < cells.length; i++) {
            int equals = cells[i].indexOf('=');
            more.computeIfAbsent(cells[i].substring(0, equals).strip(), none -> new ArrayList<>())
                    .add(cells[i].substring(equals + 1).strip());
        }
        String document = first(more, "doc").orElse(Integer.toString(number));
        int at = first(more, "word").map(Integer::parseInt).orElse(number * 3);
        OffsetDateTime published = OffsetDateTime.parse(head[0] + "T12:00:00Z");
        String[] type = head[2].split("/");
        Proposition told = new Proposition(
                new Span(at, at + 2),
                EventType.valueOf(type[0]),
                type.length > 1 ? Optional.of(Mode.valueOf(type[1])) : Optional.empty(),
                new TreeSet<>(),
                participants(more),
                more.getOrDefault("at", List.of()).stream().map(Told::location).toList(),
                first(more, "on").map(Told::when).or(() -> bound(published.toLocalDate())),
                more.getOrDefault("n", List.of()).stream().map(Told::quantity).toList(),
                Realis.valueOf(head[3]),
                because("test"));
        DocumentId id = new DocumentId(
                Digest.of("document for tests").with("name", document).hex());
        SourceChain chain = new SourceChain(List.of(
                new Link(new Source.Publisher("Outlet " + document), Optional.empty(), because("test")),
                new Link(
                        holder(first(more, "by").orElse("-:UNK:holder " + number)),
                        Optional.empty(),
                        because("test"))));
        Stance stance = new Stance(Position.valueOf(head[1]), Certainty.CERTAIN, Distance.NEUTRAL);
        Claim claim = Claim.of(id, chain, List.of(new Span(at, at + 2)), stance, Basis.UNKNOWN, because("test"))
                .with(List.of(told));
        Testimony plain = new Report(
                        id, "Outlet " + document, Optional.empty(), published, Fingerprint.NONE, List.of(claim))
                .testimonies()
                .get(0);
        TreeSet<String> setting = new TreeSet<>(plain.setting());
        first(more, "about").ifPresent(names -> setting.addAll(List.of(names.split(","))));
        return new Testimony(
                plain.id(),
                id,
                plain.outlet(),
                plain.credit(),
                published,
                plain.claim(),
                chain,
                plain.contents(),
                stance,
                plain.basis(),
                told,
                plain.sense(),
                setting);
    }

    private static Optional<String> first(Map<String, List<String>> cells, String name) {
        return cells.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static Derivation because(String rule) {
        return new Derivation(rule, List.of());
    }

    private static Source holder(String line) {
        String[] parts = line.split(":", 3);
        return new Source.Named(
                parts[2],
                Optional.of(parts[0]).filter(country -> !country.equals("-")),
                Sector.valueOf(parts[1]),
                Optional.empty());
    }

    private static List<Participant> participants(Map<String, List<String>> cells) {
        return Stream.of(
                        participants(cells, "who", EventRole.ACTOR),
                        participants(cells, "with", EventRole.INSTRUMENT),
                        participants(cells, "whom", EventRole.RECIPIENT))
                .flatMap(stream -> stream)
                .toList();
    }

    private static Stream<Participant> participants(Map<String, List<String>> cells, String name, EventRole role) {
        return cells.getOrDefault(name, List.of()).stream().map(line -> {
            String[] parts = line.split(":", 3);
            Optional<Actor> actor = parts.length < 3
                    ? Optional.empty()
                    : Optional.of(new Actor(
                            new ActorId(Digest.of("actor for tests")
                                    .with("name", line.toLowerCase(Locale.ROOT))
                                    .hex()),
                            parts[2],
                            Optional.of(parts[0]).filter(country -> !country.equals("-")),
                            Sector.valueOf(parts[1])));
            return new Participant(role, parts[parts.length - 1], actor, HERE, because("test"));
        });
    }

    private static Location location(String name) {
        boolean town = TOWNS.containsKey(name);
        double[] at = TOWNS.getOrDefault(name, new double[] {25, 10});
        Area area = town
                ? new Area.Disc(new hearsay.space.Position(at[0], at[1]), 5)
                : new Area.Disc(new hearsay.space.Position(at[0], at[1]), 700);
        Place place = new Place(
                new PlaceId(Digest.of("place for tests").with("name", name).hex()),
                name,
                Optional.ofNullable(LANDS.get(name)),
                Optional.empty(),
                Optional.empty(),
                area,
                town ? PlacePrecision.TOWN : PlacePrecision.COUNTRY);
        return new Location(EventRole.PLACE, PlaceRelation.IN, place, HERE, because("test"));
    }

    private static When when(String line) {
        String[] days = line.split("\\.\\.");
        LocalDate from = LocalDate.parse(days[0]);
        LocalDate to = LocalDate.parse(days[days.length - 1]).plusDays(1);
        return new When(
                new Interval(Optional.of(from.atStartOfDay()), Optional.of(to.atStartOfDay()), Grain.DAY),
                new Derivation("test", List.of(HERE)));
    }

    private static Optional<When> bound(LocalDate published) {
        return Optional.of(new When(
                new Interval(Optional.empty(), Optional.of(published.plusDays(1).atStartOfDay()), Grain.DAY),
                because("reading/latest-by-report")));
    }

    /** "22 soldier", "21+ soldier", "20-30 soldier". */
    private static Quantity quantity(String line) {
        String[] parts = line.split(" ");
        boolean open = parts[0].endsWith("+");
        String[] range = parts[0].replace("+", "").split("-");
        double low = Double.parseDouble(range[0]);
        double high = Double.parseDouble(range[range.length - 1]);
        return new Quantity(
                HERE,
                Optional.of(low),
                (low + high) / 2,
                open ? Optional.empty() : Optional.of(high),
                "1",
                parts.length > 1 ? Optional.of(parts[1]) : Optional.empty(),
                because("test"));
    }
}
