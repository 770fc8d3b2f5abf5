// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.lab.Lab;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The tasks as a user calls them, on a small corpus of our own. */
class ClustersTaskTest {

    @TempDir
    private Path folder = Path.of("");

    private static Path corpus() throws URISyntaxException {
        return Path.of(Lab.class.getResource("corpora/ecbplus").toURI());
    }

    private static int run(String... arguments) {
        CommandLine lab = Lab.commandLine();
        lab.setOut(new PrintWriter(new StringWriter(), true));
        lab.setErr(new PrintWriter(new StringWriter(), true));
        return lab.execute(arguments);
    }

    @Test
    void figuresHaveTheirNamesAnIntervalAndAFloor() throws IOException, URISyntaxException {
        Path json = folder.resolve("figures.json");
        assertThat(run("clusters", "--gold", corpus().toString(), "--json", json.toString()))
                .isZero();
        JsonNode figures = new ObjectMapper().readTree(json.toFile()).path("figures");
        for (String name : List.of("conll_f1", "b3.f1", "muc.f1", "ceafe.f1")) {
            assertThat(figures.path(name).asDouble(-1)).as(name).isBetween(0.0, 100.0);
            assertThat(figures.path("floor." + name).asDouble(-1)).as(name).isBetween(0.0, 100.0);
            assertThat(figures.path(name + ".low").asDouble(101))
                    .isLessThanOrEqualTo(figures.path(name + ".high").asDouble(-1));
            assertThat(figures.path("stories." + name).asDouble(-1)).as(name).isBetween(0.0, 100.0);
        }
        assertThat(figures.path("mentions").asInt()).isEqualTo(16);
        assertThat(figures.path("topics").asInt()).isEqualTo(2);
    }

    @Test
    void weightsAreLearnedAndMeasuredAgain() throws IOException, URISyntaxException {
        Path weights = folder.resolve("weights.tsv");
        assertThat(run("train-clusters", "--gold", corpus().toString(), "--out", weights.toString()))
                .isZero();
        PairModel model = PairModel.parse(Files.readString(weights));
        assertThat(Files.readString(weights)).endsWith(model.text());
        assertThat(run("clusters", "--gold", corpus().toString(), "--weights", weights.toString()))
                .isZero();
    }

    @Test
    void aFolderWithoutGoldIsTheCallersFault() {
        assertThat(run("clusters", "--gold", folder.toString())).isEqualTo(2);
    }
}
