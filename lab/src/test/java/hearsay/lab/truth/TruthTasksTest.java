// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.lab.Lab;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tasks on small collections of our own, in the formats of the public ones. */
class TruthTasksTest {

    @TempDir
    Path folder;

    private final StringWriter error = new StringWriter();

    @Test
    void books() throws IOException {
        Path claims = file(
                "claims.txt",
                "\"ClaimID\", \"Remove\", \"ObjectID\", PropertyID\", \"PropertyValue\", \"SourceID\", \"TimeStamp\" ",
                "\"1\",\"\",\"111\",\"AuthorsNamesList\",\"Vorland, Greta; Quist, Peter\",\"North Books\",\"null\"",
                "\"2\",\"\",\"111\",\"AuthorsNamesList\",\"Greta Vorland, Peter Quist\",\"South Books\",\"null\"",
                "\"3\",\"\",\"111\",\"AuthorsNamesList\",\"Vorland, \"Greta\", T.\",\"East Books\",\"null\"",
                "\"4\",\"\",\"111\",\"AuthorsNamesList\",\"VORLAND\",\"West Books\",\"null\"",
                "\"5\",\"\",\"111\",\"AuthorsNamesList\",\"Vorland, G.\",\"Harbour Books\",\"null\"",
                "\"6\",\"\",\"222\",\"AuthorsNamesList\",\"Halm, Ida\",\"North Books\",\"null\"",
                "\"7\",\"\",\"222\",\"AuthorsNamesList\",\"Not Available\",\"South Books\",\"null\"");
        Path gold = file(
                "gold.csv",
                "\"111\",\"AuthorsNamesList\",\"vorland, greta ;  quist, peter;  \"",
                "\"222\",\"AuthorsNamesList\",\"halm, ida;\"");
        JsonNode figures = figures("truth-books", claims, gold);
        assertThat(figures.get("accuracy").asDouble()).isEqualTo(100);
        assertThat(figures.get("vote.accuracy").asDouble()).isEqualTo(50);
        assertThat(figures.get("floor.accuracy").asDouble()).isEqualTo(50);
        for (String rival : new String[] {"truthfinder", "accu", "accucopy", "crh", "ltm", "with_copying"}) {
            assertThat(figures.get(rival + ".accuracy").asDouble()).as(rival).isBetween(50.0, 100.0);
        }
    }

    @Test
    void places() throws IOException {
        file(
                "hierarchy.csv",
                "ID,name,parentID",
                "0,Root,-1",
                "1,Northland,0",
                "2,Halm,1",
                "3,Old Halm,2",
                "4,Southland,0");
        Path claims = file(
                "claims.csv",
                "obj,src,value",
                "\"Tower, leaning\",a.example,Northland",
                "\"Tower, leaning\",b.example,Halm",
                "\"Tower, leaning\",c.example,Halm",
                "\"Tower, leaning\",d.example,Southland",
                "Mill,a.example,Southland",
                "Mill,b.example,Southland",
                "Mill,d.example,Northland");
        Path gold = file("gold.csv", "obj,value", "\"Tower, leaning\",\"Old Halm,Halm,Northland\"", "Mill,Southland");
        JsonNode figures = figures("truth-places", claims, gold);
        assertThat(figures.get("accuracy").asDouble()).isEqualTo(100);
        assertThat(figures.get("generalised").asDouble()).isEqualTo(100);
        assertThat(figures.get("tdh.accuracy").asDouble()).isEqualTo(100);
        assertThat(figures.get("vote.generalised").asDouble()).isEqualTo(100);
    }

    @Test
    void numbersWithAndWithoutOutliers() throws IOException {
        Path gold = file("gold.txt", "halm, northland, 2000, 5200", "ost, northland, 2005, 300", "nowhere, 2000, 1");
        Path plain = file(
                "plain.txt",
                "halm, northland_2000\teditor 1\t5200\t2000",
                "halm, northland_2000\teditor 2\t5200\t2000",
                "halm, northland_2000\teditor 3\t9000000\t2000",
                "ost, northland_2005\teditor 1\t300\t2005",
                "ost, northland_2005\teditor 2\t300\t2005");
        JsonNode figures = figures("truth-numbers", plain, gold);
        assertThat(figures.get("mae").asDouble()).isZero();
        assertThat(figures.get("exact").asDouble()).isEqualTo(100);
        assertThat(figures.get("mean.mae").asDouble()).isGreaterThan(1_000_000);
        assertThat(figures.get("cities_without_claims").asInt()).isEqualTo(1);
        Path cleaned = file("cleaned.txt", "halm, northland_2000\teditor 1\t0.5\t5200.0\t0.1\t5210");
        assertThat(figures("truth-numbers", cleaned, gold).get("mae").asDouble())
                .isEqualTo(10);
    }

    @Test
    void saysWhichLineIsWrong() throws IOException {
        Path gold = file("gold.txt", "halm, northland, 2000, 5200");
        Path broken = file("broken.txt", "halm, northland_2000\teditor 1\tmany\t2000");
        assertThat(run("truth-numbers", "--claims", broken.toString(), "--gold", gold.toString()))
                .isEqualTo(2);
        assertThat(error.toString()).contains("broken.txt:1").contains("\"many\"");
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), java.util.List.of(lines));
    }

    private JsonNode figures(String task, Path claims, Path gold) throws IOException {
        Path json = folder.resolve("figures.json");
        assertThat(run(task, "--claims", claims.toString(), "--gold", gold.toString(), "--json", json.toString()))
                .as(error.toString())
                .isZero();
        return new ObjectMapper().readTree(json.toFile()).get("figures");
    }

    private int run(String... arguments) {
        return Lab.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(error))
                .execute(arguments);
    }
}
