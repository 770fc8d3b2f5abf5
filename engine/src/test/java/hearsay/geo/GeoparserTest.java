// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.analysis.Analysis;
import hearsay.analysis.Analyzer;
import hearsay.claims.Candidate;
import hearsay.claims.Place;
import hearsay.claims.PlaceMention;
import hearsay.claims.PlaceRelation;
import hearsay.knowledge.Edition;
import hearsay.knowledge.GazetteerEntry;
import hearsay.knowledge.Table;
import hearsay.layout.Layout;
import hearsay.layout.Layouter;
import hearsay.space.Area;
import hearsay.space.Areas;
import hearsay.space.Earth;
import hearsay.space.Position;
import hearsay.text.Document;
import hearsay.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With the real model and the bundled gazetteer. */
class GeoparserTest {

    private static Layouter layouter;
    private static Analyzer analyzer;
    private static Geoparser geoparser;

    @BeforeAll
    static void open() {
        Edition edition = Edition.bundled();
        layouter = Layouter.of(edition);
        analyzer = Analyzer.of(edition);
        geoparser = Geoparser.of(edition);
    }

    private record Read(Document document, List<Toponym> toponyms, PlaceReading places) {

        PlaceMention mention(String name) {
            return places.mentions().stream()
                    .filter(mention -> mention.span().in(document.text()).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name + " is no place of " + places));
        }

        Place place(String name) {
            return mention(name).candidates().get(0).value();
        }
    }

    private static Read read(String outlet, String text) {
        Document document = Document.of(
                "Harbour Daily",
                outlet.isEmpty() ? Optional.empty() : Optional.of(URI.create(outlet)),
                Optional.empty(),
                OffsetDateTime.parse("2017-03-14T12:00:00Z"),
                Locale.ENGLISH,
                "",
                text);
        Layout layout = layouter.layout(document);
        Analysis analysis = analyzer.analyze(text, layout.prose());
        PlaceReading places = geoparser.find(document, layout, analysis);
        laws(document, places);
        return new Read(document, geoparser.toponyms(document, layout, analysis), places);
    }

    /** What holds of every reading: spans inside the text, likeliest first, probabilities that do not pass 1. */
    private static void laws(Document document, PlaceReading places) {
        Span whole = new Span(0, document.text().length());
        for (PlaceMention mention : places.mentions()) {
            assertThat(whole.contains(mention.phrase())).isTrue();
            double sum = 0;
            double last = 1;
            for (Candidate<Place> candidate : mention.candidates()) {
                assertThat(candidate.probability()).isLessThanOrEqualTo(last);
                last = candidate.probability();
                sum += last;
            }
            assertThat(sum).isLessThan(1 + 1e-9);
        }
    }

    @Test
    void resolvesEachCase() throws IOException {
        try (InputStream in = GeoparserTest.class.getResourceAsStream("places.tsv")) {
            Table table = Table.parse("places.tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            for (Table.Row row : table.rows()) {
                Read read = read(row.get("outlet"), row.get("text"));
                assertThat(found(read, row.get("name"), row.get("want")))
                        .as(row.get("text"))
                        .isEqualTo(row.get("want"));
            }
        }
    }

    private static String found(Read read, String name, String want) {
        Toponym toponym = read.toponyms().stream()
                .filter(one -> one.span().in(read.document().text()).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("did not find " + name + ": " + read.toponyms()));
        if (toponym.use() != Toponym.Use.PLACE) {
            return toponym.use().name();
        }
        GazetteerEntry entry = geoparser
                .resolve(
                        read.document(),
                        read.toponyms().stream().map(Toponym::span).toList())
                .get(read.toponyms().indexOf(toponym))
                .get(0)
                .value();
        return want.contains(".") ? entry.region() : entry.country();
    }

    @Test
    void makesAreasOfPhrases() throws IOException {
        try (InputStream in = GeoparserTest.class.getResourceAsStream("phrases.tsv")) {
            Table table = Table.parse("phrases.tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            for (Table.Row row : table.rows()) {
                Read read = read("", row.get("text"));
                Place place = read.place(row.get("span"));
                assertThat(read.mention(row.get("span")).relation().name())
                        .as(row.get("text"))
                        .isEqualTo(row.get("relation"));
                assertThat(place.precision().name()).as(row.get("text")).isEqualTo(row.get("precision"));
                assertThat(place.area().getClass().getSimpleName())
                        .as(row.get("text"))
                        .isEqualTo(row.get("area"));
                assertThat(Areas.contains(place.area(), point(row.get("holds"))))
                        .as(row.get("text"))
                        .isTrue();
                assertThat(Areas.contains(place.area(), point(row.get("misses"))))
                        .as(row.get("text"))
                        .isFalse();
            }
        }
    }

    private static Area point(String degrees) {
        String[] parts = degrees.split(" ", -1);
        return new Area.Point(new Position(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
    }

    @Test
    void makesAreasOfDistancesAndDirections() {
        Place south = read("", "A convoy was hit about 30 km south of Sirte on Monday.")
                .place("Sirte");
        Position hit = Areas.centre(south.area());
        assertThat(Earth.distanceKm(hit, new Position(31.21, 16.59))).isBetween(25.0, 35.0);
        assertThat(hit.latitude()).isLessThan(31);
        Read near = read("", "Soldiers were seen near Sirte.");
        assertThat(near.mention("Sirte").relation()).isEqualTo(PlaceRelation.NEAR);
        assertThat(near.place("Sirte").area()).isInstanceOf(Area.Disc.class);
    }

    @Test
    void takesTheBorderThatIsMeant() {
        Read read = read("", "The base is at Sidi Barrani in Egypt, about 60 miles from the Libyan border.");
        Place border = read.place("Libyan");
        assertThat(border.area()).isInstanceOf(Area.Band.class);
        assertThat(Areas.contains(border.area(), new Area.Point(new Position(31.61, 25.93))))
                .as("Sidi Barrani lies about 60 miles from the Egyptian border of Libya")
                .isTrue();
    }

    @Test
    void remarksOnADistanceTheMapDoesNotBearOut() {
        Read wrong = read("", "The port of Tobruk, 40 km from Tripoli, was closed.");
        assertThat(wrong.places().remarks()).extracting(remark -> remark.rule()).contains("geo/distance-disagrees");
        Read right = read("", "The port of Misrata, 190 km from Tripoli, was closed.");
        assertThat(right.places().remarks())
                .extracting(remark -> remark.rule())
                .doesNotContain("geo/distance-disagrees");
    }

    @Test
    void remarksOnANameNobodyKnows() {
        Read read = read("", "Troops entered the village of Qwghlmabad in Libya on Monday.");
        assertThat(read.places().remarks()).extracting(remark -> remark.rule()).contains("geo/unknown-name");
    }
}
