// SPDX-License-Identifier: Apache-2.0
package hearsay.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.space.Area;
import hearsay.space.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What leaves for other programs: tables that run nothing, and areas that are as vague as they were told. */
class ExchangeTest {

    private static final Position SIRTE = new Position(31.2, 16.6);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "plain | plain",
                "a, b | \"a, b\"",
                "say \"so\" | \"say \"\"so\"\"\"",
                "=1+1 | '=1+1",
                "+2 | '+2",
                "-2 | '-2",
                "@SUM(A1) | '@SUM(A1)",
                "=HYPERLINK(1) | '=HYPERLINK(1)",
                "a=b | a=b",
                "Sīdī Barrānī | Sīdī Barrānī"
            })
    void aCellIsWrittenSoThatNothingRuns(String text, String written) {
        assertThat(Csv.row(List.of(text))).isEqualTo(written + "\r\n");
    }

    @Test
    void aCellThatBeginsWithATabOrALineIsTextToo() {
        assertThat(Csv.row(List.of("\t=1", "\r=1", "\n=1"))).isEqualTo("'\t=1,\"'\r=1\",\"'\n=1\"\r\n");
    }

    @Test
    void numbersStayNumbersAndWhatIsMissingIsEmpty() {
        assertThat(Csv.of(
                        List.of(List.of("n", "who", "kinds"), List.of(-3.5, Optional.empty(), List.of("one", "two")))))
                .isEqualTo("n,who,kinds\r\n-3.5,,one; two\r\n");
    }

    @Test
    void aSiteIsAPointAndAllElseIsASurface() throws Exception {
        JsonNode features = new ObjectMapper()
                .readTree(GeoJson.of(List.of(
                        feature("site", new Area.Point(SIRTE)),
                        feature("town", new Area.Disc(SIRTE, 5)),
                        feature("around", new Area.Band(List.of(SIRTE), 50, 90)),
                        feature("over the date line", new Area.Disc(new Position(-17, 179.9), 100)))))
                .get("features");
        assertThat(features.findValuesAsText("type"))
                .containsSubsequence(
                        "Feature", "Point", "Feature", "Polygon", "Feature", "Polygon", "Feature", "MultiPolygon");
        assertThat(features.get(0).at("/geometry/coordinates/0").asDouble()).isEqualTo(16.6);
        assertThat(features.get(0).at("/geometry/coordinates/1").asDouble()).isEqualTo(31.2);
        JsonNode disc = features.get(1).at("/geometry/coordinates/0");
        assertThat(disc.get(0)).as("a ring is closed").isEqualTo(disc.get(disc.size() - 1));
        assertThat(disc.get(0).get(1).asDouble()).isCloseTo(31.245, within(0.001));
        assertThat(features.get(2).at("/geometry/coordinates"))
                .as("ring and hole")
                .hasSize(2);
    }

    @Test
    void whatIsSaidOfAnAreaComesThrough() throws Exception {
        String words = "he said \"no\" \\ \u2028 </script> é";
        JsonNode properties = new ObjectMapper()
                .readTree(GeoJson.of(List.of(new GeoJson.Feature(
                        "1",
                        new Area.Point(SIRTE),
                        Map.of("words", words, "for", 3, "contested", true, "from", Optional.empty())))))
                .at("/features/0/properties");
        assertThat(properties.get("words").asText()).isEqualTo(words);
        assertThat(properties.get("for").asInt()).isEqualTo(3);
        assertThat(properties.get("contested").asBoolean()).isTrue();
        assertThat(properties.get("from").isNull()).isTrue();
    }

    @Test
    void nothingIsACollectionOfNothing() {
        assertThat(GeoJson.of(List.of())).isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[]}");
    }

    private static GeoJson.Feature feature(String id, Area area) {
        return new GeoJson.Feature(id, area, Map.of());
    }
}
