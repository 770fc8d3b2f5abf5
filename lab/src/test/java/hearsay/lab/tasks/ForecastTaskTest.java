// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.forecast.ReferenceClass;
import hearsay.lab.Lab;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The forecasting tasks on a made-up world in which neighbours quarrel and answer one another. */
class ForecastTaskTest {

    private static final int ACTORS = 15;
    private static final int DAYS = 100;
    private static final int VALID = 70;
    private static final int TEST = 85;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();

    @BeforeEach
    void makeUp() throws IOException {
        StringBuilder[] parts = {new StringBuilder(), new StringBuilder(), new StringBuilder()};
        Random random = new Random(17);
        for (int day = 0; day < DAYS; day++) {
            StringBuilder part = parts[day < VALID ? 0 : day < TEST ? 1 : 2];
            for (int i = 0; i < 10; i++) {
                int actor = random.nextInt(ACTORS);
                int recipient = random.nextInt(5) > 0 ? (actor + 1) % ACTORS : random.nextInt(ACTORS);
                part.append(actor + "\t" + random.nextInt(3) + "\t" + recipient + "\t" + 24 * day + "\t-1\n");
            }
        }
        Files.writeString(folder.resolve("train.txt"), parts[0]);
        Files.writeString(folder.resolve("valid.txt"), parts[1]);
        Files.writeString(folder.resolve("test.txt"), parts[2]);
        Files.writeString(folder.resolve("stat.txt"), ACTORS + "\t3\t0");
        Files.writeString(folder.resolve("relation2id.txt"), "Threaten\t0\nMake_statement\t1\nCoerce\t2\n");
    }

    @Test
    void ranksAndTellsHowCalibratedItIs() throws IOException {
        for (String split : List.of("valid", "test")) {
            Path json = folder.resolve(split + ".json");
            assertThat(run("forecast", "--data", folder.toString(), "--split", split, "--json", json.toString()))
                    .as(error.toString())
                    .isZero();
            JsonNode figures = new ObjectMapper().readTree(json.toFile()).path("figures");
            double mrr = figures.path("mrr").asDouble(-1);
            // Four of five times it is the neighbour, who stands first; else one of fifteen.
            assertThat(mrr).isBetween(75.0, 95.0);
            assertThat(mrr)
                    .isBetween(
                            figures.path("mrr.pessimistic").asDouble(101),
                            figures.path("mrr.optimistic").asDouble(-1));
            assertThat(figures.path("hits10").asDouble(-1)).isBetween(mrr, 100.0);
            assertThat(figures.path("floor.mrr").asDouble(-1)).isBetween(40.0, 95.0);
            assertThat(figures.path("brier_skill.7").asDouble(-1)).isGreaterThan(0.2);
            assertThat(figures.path("calibration_error.7").asDouble(1)).isLessThan(0.2);
            for (String name : List.of("tlogic_style.mrr", "recurrency.mrr", "rules.mrr", "seconds", "resident_mb")) {
                assertThat(figures.has(name)).as(name).isTrue();
            }
        }
        assertThat(error.toString())
                .contains("too few days for a horizon of 90")
                .contains("said");
    }

    @Test
    void blamesTheCallerForPartsThatAreNotThereOrOutOfOrder() throws IOException {
        Files.delete(folder.resolve("test.txt"));
        assertThat(run("forecast", "--data", folder.toString(), "--split", "test"))
                .isEqualTo(2);
        assertThat(error.toString()).contains("no such file").contains("test.txt");
        Files.writeString(folder.resolve("valid.txt"), "0\t0\t1\t24\n");
        assertThat(run("forecast", "--data", folder.toString())).isEqualTo(2);
        assertThat(error.toString()).contains("valid begins before the part before it ends");
        Files.writeString(folder.resolve("valid.txt"), "0\t0\t1\n");
        assertThat(run("forecast", "--data", folder.toString())).isEqualTo(2);
        assertThat(error.toString()).contains("valid.txt:1: \"0\t0\t1\" has not four numbers");
    }

    @Test
    void countsReferenceClasses() throws IOException {
        Path data = folder.resolve("years.csv");
        Files.writeString(data, """
                conflict_id,year,type_of_conflict,side_a_2nd,side_b_2nd,intensity_level
                1,2000,3,,,1
                1,2001,4,"Government of A, Government of B",,2
                1,2002,4,Government of A,,1
                1,2003,3,,,1
                2,2002,2,Government of A,,1
                3,2012,3,,,2
                3,2013,4,,Government of C,1
                """);
        Path made = folder.resolve("classes.tsv");
        assertThat(run("reference-classes", "--data", data.toString(), "--out", made.toString()))
                .isZero();
        List<ReferenceClass> classes = ReferenceClass.parse(Files.readString(made));
        assertThat(classes)
                .filteredOn(each -> each.from() == 1990)
                .extracting(this::shortly)
                .containsExactly(
                        "troops.enter 2/2",
                        "troops.enter.government 1/2",
                        "troops.enter.rebels 1/2",
                        "troops.enter.war 1/1",
                        "troops.stay 1/2",
                        "troops.leave 1/2");
    }

    @Test
    void learnsCurvesBetweenTypes() throws IOException {
        assertThat(run("forecast-curves", "--data", folder.toString(), "--out", folder.toString()))
                .as(error.toString())
                .isEqualTo(2);
        assertThat(error.toString()).contains("too few days");
    }

    private String shortly(ReferenceClass each) {
        return each.name() + " " + each.happened() + "/" + each.cases();
    }

    private int run(String... arguments) {
        CommandLine lab = Lab.commandLine();
        lab.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(error, true));
        return lab.execute(arguments);
    }
}
