// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.lab.Lab;
import hearsay.questions.AnswerRates;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Questions of our own making, in the form of ForecastBench. */
class QuestionsTaskTest {

    private static final String COMPARED =
            "Will there be more 'Riots' in Atlantis for the 30 days before {resolution_date} compared to the 30-day average of"
                    + " 'Riots' over the 360 days preceding {forecast_due_date}?";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();

    private Path questions() throws IOException {
        return Files.writeString(
                folder.resolve("questions.jsonl"),
                line("Will the war in Atlantis still be going on at the end of May?", "", 1)
                        + line("Will Lemuria invade Atlantis by May 31, 2031?", "", 0)
                        + line("Will Atlantis win Eurovision 2031?", "", 0)
                        + line(COMPARED, "0.0", 0)
                        + line(COMPARED, "4.5", 1)
                        + line(COMPARED, "0", 0));
    }

    private static String line(String wording, String value, int outcome) {
        return "{\"due\": \"2031-04-01\", \"id\": \"x\", \"question\": \"" + wording + "\", \"value\": \"" + value
                + "\", \"resolution_date\": \"2031-05-31\", \"outcome\": " + outcome + ".0}\n";
    }

    @Test
    void scoresBaseRatesBesideTheirFloors() throws IOException {
        Path json = folder.resolve("figures.json");
        assertThat(run("questions", "--data", questions().toString(), "--json", json.toString()))
                .as(error.toString())
                .isZero();
        JsonNode figures = new ObjectMapper().readTree(json.toFile()).path("figures");
        assertThat(figures.path("questions").asDouble()).isEqualTo(6);
        assertThat(figures.path("parsed").asDouble()).isGreaterThan(80);
        assertThat(figures.path("brier.always_no").asDouble()).isEqualTo(0.3333, Offset.offset(1e-4));
        assertThat(figures.path("brier.base_rate").asDouble()).isEqualTo(0.2222, Offset.offset(1e-4));
        assertThat(figures.path("brier.half").asDouble()).isEqualTo(0.25);
        assertThat(figures.path("brier").asDouble())
                .isBetween(
                        figures.path("brier.low").asDouble(),
                        figures.path("brier.high").asDouble())
                .isLessThan(0.15);
        assertThat(figures.path("log_score").asDouble()).isPositive();
    }

    @Test
    void countsAnswersBySetAndClass() throws IOException {
        Path counts = folder.resolve("counts.tsv");
        assertThat(run("question-counts", "--data", questions().toString(), "--out", counts.toString()))
                .isZero();
        assertThat(Files.readString(counts))
                .contains("2031-04-01\tattack\t1\t0\n", "2031-04-01\tstays\t1\t1\n")
                .contains("2031-04-01\tusual.more.none\t1\t0\n", "2031-04-01\tusual.more.some\t1\t1\n")
                .contains("2031-04-01\tusual.more.unknown\t1\t0\n");
        assertThat(AnswerRates.parse(Files.readString(counts)).rate(Set.of())).isLessThan(0.25);
    }

    @Test
    void saysWhichLineIsNone() throws IOException {
        Path file =
                Files.writeString(folder.resolve("bad.jsonl"), line("Will it?", "", 1) + "{\"due\": \"2031-04-01\"}\n");
        assertThat(run("questions", "--data", file.toString())).isEqualTo(2);
        assertThat(error.toString()).contains("bad.jsonl:2: has no \"question\"");
    }

    private int run(String... arguments) {
        CommandLine line = Lab.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(error, true));
        return line.execute(arguments);
    }
}
