// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hearsay.claims.ClaimId;
import hearsay.claims.ClusterId;
import hearsay.claims.Grain;
import hearsay.claims.Interval;
import hearsay.claims.Place;
import hearsay.claims.PlaceId;
import hearsay.claims.PlacePrecision;
import hearsay.claims.PlaceRelation;
import hearsay.claims.Polarity;
import hearsay.ledger.ClusterRow;
import hearsay.ledger.Sighting;
import hearsay.ledger.Tally;
import hearsay.ledger.ToldTime;
import hearsay.space.Area;
import hearsay.space.Position;
import hearsay.text.DocumentId;
import hearsay.workbench.Alleged;
import hearsay.workbench.MappedPlace;
import hearsay.workbench.TimePicture;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is drawn is where it was told to be, as wide as it was told to be, and nothing that somebody wrote becomes markup. */
class DrawingTest {

    private static final Position SIRTE = new Position(31.2, 16.6);
    private static final Extent LIBYA = Extent.near(28, 18, 24);

    @Test
    void anExtentIsReadAsItIsWritten() {
        assertThat(Extent.read(LIBYA.written())).contains(LIBYA);
        assertThat(Extent.read("28,18,24")).contains(LIBYA);
        assertThat(Extent.read("28,18")).isEmpty();
        assertThat(Extent.read("<svg>,1,2")).isEmpty();
        assertThat(Extent.read("999,999,999"))
                .hasValueSatisfying(nearest -> assertThat(nearest.span()).isEqualTo(360));
        assertThatThrownBy(() -> new Extent(SIRTE, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTownIsAMarkAndAllThatIsVaguerAnArea() {
        Document map = map(List.of(
                place("Sirte", new Area.Disc(SIRTE, 5), PlacePrecision.TOWN, 0),
                place("near Sirte", new Area.Disc(SIRTE, 120), PlacePrecision.NEAR, 0),
                place("around", new Area.Band(List.of(SIRTE), 150, 200), PlacePrecision.NEAR, 0),
                place("Libya", new Area.Point(new Position(27, 17)), PlacePrecision.COUNTRY, 0)));
        assertThat(styles(map, "mark")).containsExactly("Sirte");
        assertThat(styles(map, "area")).containsExactlyInAnyOrder("near Sirte", "around", "Libya");
    }

    @Test
    void aDiscIsDrawnAsWideAsItIs() {
        MappedPlace wide = place("wide", new Area.Disc(new Position(0, 18), 111.32), PlacePrecision.NEAR, 0);
        Document map = parsed(MapDrawing.of(List.of(wide), Extent.near(0, 18, 24), 960, 620, place -> "#x"));
        String path = ((Element) map.getElementsByTagName("a").item(0))
                .getElementsByTagName("path")
                .item(0)
                .getAttributes()
                .getNamedItem("d")
                .getNodeValue();
        // A degree to each side of the middle, at 960 pixels to 24 degrees.
        double start = Double.parseDouble(path.substring(1, path.indexOf(' ')));
        assertThat(start).isCloseTo(480, within(41.0));
        assertThat(extent(path)).isCloseTo(80, within(1.0));
    }

    @Test
    void aPlaceAcrossTheDateLineIsSeenFromBothSides() {
        MappedPlace fiji = place("Fiji", new Area.Disc(new Position(-17, 179.8), 150), PlacePrecision.NEAR, 0);
        for (double longitude : new double[] {178, -178}) {
            String map = MapDrawing.of(List.of(fiji), Extent.near(-17, longitude, 20), 960, 620, place -> "#x");
            assertThat(styles(parsed(map), "area")).containsExactly("Fiji");
        }
    }

    @Test
    void whatIsDeniedIsHatchedToo() {
        Area disc = new Area.Disc(SIRTE, 200);
        for (int against = 0; against < 2; against++) {
            Document map = map(List.of(place("Sirte", disc, PlacePrecision.REGION, against)));
            assertThat(map.getDocumentElement().getTextContent()).contains("Sirte");
            assertThat(texts(map, "hatching")).as("against: " + against).hasSize(against);
        }
    }

    @Test
    void whatSomebodyWroteIsNoMarkup() {
        String name = "</title><script>alert(1)</script>\" onload=\"x\u0001\ud800";
        String map = MapDrawing.of(
                List.of(place(name, new Area.Disc(SIRTE, 5), PlacePrecision.TOWN, 0)),
                LIBYA,
                960,
                620,
                place -> "#\"><script>");
        assertThat(map).doesNotContain("<script");
        assertThat(parsed(map).getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void namesDoNotLieOverOneAnother() {
        List<MappedPlace> crowd = IntStream.range(0, 40)
                .mapToObj(i -> place(
                        "Place of number " + i,
                        new Area.Disc(new Position(30 + i * 0.01, 18), 2),
                        PlacePrecision.TOWN,
                        0))
                .toList();
        assertThat(texts(map(crowd), "name")).hasSizeBetween(2, 39);
    }

    @Test
    void theWorldIsDrawnSmallAndAVillageNear() {
        String world = MapDrawing.of(List.of(), Extent.near(20, 0, 360), 960, 620, place -> "");
        String near = MapDrawing.of(List.of(), Extent.near(31.2, 16.6, 1), 960, 620, place -> "");
        assertThat(world.length()).isBetween(20_000, 400_000);
        assertThat(near.length()).isLessThan(100_000);
        assertThat(parsed(near).getDocumentElement().getAttribute("data-extent"))
                .isEqualTo("31.2000,16.6000,1.0000");
    }

    @Test
    void aTimelineHasABarForEachTelling() {
        Interval day = new Interval(
                Optional.of(LocalDate.of(2017, 3, 3).atStartOfDay()),
                Optional.of(LocalDate.of(2017, 3, 4).atStartOfDay()),
                Grain.DAY);
        Interval latest = new Interval(
                Optional.empty(), Optional.of(LocalDate.of(2017, 3, 6).atStartOfDay()), Grain.DAY);
        TimePicture.Happening happening = new TimePicture.Happening(
                new Alleged(row(true), Optional.empty()),
                List.of(
                        told("2017-03-04T10:00:00Z", Polarity.FOR, day),
                        told("2017-03-05T10:00:00Z", Polarity.AGAINST, day),
                        told("2017-03-06T10:00:00Z", Polarity.NEITHER, latest)));
        TimeWindow window = TimeWindow.of(List.of(happening));
        Document times =
                parsed(TimeDrawing.of(List.of(happening), window, 1000, 600, one -> "/p", one -> "so it is told"));
        assertThat(texts(times, "bar for")).hasSize(1);
        assertThat(texts(times, "bar against")).as("a bar and its cross").hasSize(2);
        assertThat(texts(times, "bar neither")).hasSize(1);
        assertThat(texts(times, "open neither"))
                .as("what has a latest time only hangs")
                .hasSize(1);
        assertThat(texts(times, "thread"))
                .as("what is contested is tied together")
                .hasSize(1);
    }

    @Test
    void aTimelineOfNothingIsEmpty() {
        TimeWindow window = TimeWindow.of(List.of());
        assertThat(texts(
                        parsed(TimeDrawing.of(List.of(), window, 1000, 600, one -> "/p", one -> "so it is told")),
                        "told"))
                .isEmpty();
    }

    private static ToldTime told(String at, Polarity polarity, Interval when) {
        return new ToldTime(
                row(true),
                new DocumentId("0".repeat(64)),
                new ClaimId("1".repeat(64)),
                "Harbour Daily",
                "the army",
                polarity,
                Instant.parse(at),
                when);
    }

    private static ClusterRow row(boolean contested) {
        return new ClusterRow(new ClusterId("2".repeat(64)), contested, Instant.EPOCH, 3, 2, 0.5, 3);
    }

    private static MappedPlace place(String name, Area area, PlacePrecision precision, int against) {
        String id = String.format("%064x", name.hashCode() & 0xffffff);
        Place place = new Place(
                new PlaceId(id),
                name,
                precision == PlacePrecision.COUNTRY ? Optional.of("LBY") : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                area,
                precision);
        Sighting sighting = new Sighting(
                place.id(),
                row(false),
                PlaceRelation.IN,
                new Tally(1, against, 0, 0),
                LocalDate.EPOCH,
                LocalDate.EPOCH);
        return new MappedPlace(
                List.of(place), List.of(new MappedPlace.Told(sighting, new Alleged(row(false), Optional.empty()))));
    }

    private static Document map(List<MappedPlace> places) {
        return parsed(MapDrawing.of(places, LIBYA, 960, 620, place -> "#x"));
    }

    /** Well-formed, or it is no drawing. */
    private static Document parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        } catch (java.io.IOException | javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    /** Names of the places of a kind. */
    private static List<String> styles(Document map, String kind) {
        return texts(map, kind + " ").stream()
                .map(text -> text.substring(0, text.lastIndexOf(" (")))
                .toList();
    }

    /** The texts of the elements whose class begins so. */
    private static List<String> texts(Document map, String style) {
        NodeList all = map.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(element -> (element.getAttribute("class") + " ").startsWith(style.strip() + " "))
                .filter(element -> !element.getTagName().equals("g"))
                .map(Element::getTextContent)
                .toList();
    }

    /** The width of a path of relative steps. */
    private static double extent(String path) {
        String[] numbers = path.substring(path.indexOf('l') + 1, path.indexOf('z'))
                .replace("-", " -")
                .strip()
                .split("\\s+", -1);
        double x = 0;
        double least = 0;
        double most = 0;
        for (int i = 0; i < numbers.length; i += 2) {
            x += Double.parseDouble(numbers[i]);
            least = Math.min(least, x);
            most = Math.max(most, x);
        }
        return most - least;
    }
}
