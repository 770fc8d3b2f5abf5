// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.lab.Lab;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The task on conversations of our own, in the format of the public ones. */
class RumoursTaskTest {

    private static final double MONTH = 30 * 24 * 3600.0;

    @TempDir
    Path folder;

    private final ObjectMapper json = new ObjectMapper();
    private final StringWriter error = new StringWriter();
    private ObjectNode posts = json.createObjectNode();
    private ObjectNode structures = json.createObjectNode();
    private final List<String> rumours = new ArrayList<>();
    private final List<String> outcomes = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> stances = new ArrayList<>();

    @BeforeEach
    void conversations() {
        for (int happening = 1; happening <= 4; happening++) {
            double time = happening * MONTH;
            for (int i = 0; i < 4; i++) {
                add(time, "Police confirm a fire at the old mill, photo " + i, 0, "Yes, I saw it too", 0, "How sad", 3);
                add(
                        time,
                        "Rumour: the harbour may be closed " + i,
                        1,
                        "That is not true, fake",
                        2,
                        "No, this is false",
                        2);
                add(
                        time,
                        "Why do you all love to talk about it? " + i,
                        2,
                        "Do you have a source?",
                        1,
                        "What do I know",
                        3);
            }
        }
    }

    @Test
    void learnsWhatRepliesAreWorth() throws IOException {
        JsonNode figures = figures("--gold", write("all").toString());
        assertThat(figures.get("conversations").asInt()).isEqualTo(48);
        assertThat(figures.get("gold_stance.accuracy").asDouble()).isGreaterThan(60);
        assertThat(figures.get("accuracy").asDouble()).isGreaterThan(60);
        assertThat(figures.get("floor.accuracy").asDouble()).isBetween(33.0, 34.0);
        assertThat(figures.get("stance.accuracy").asDouble()).isGreaterThan(80);
        assertThat(figures.get("rmse").asDouble())
                .isBetween(0.0, figures.get("floor.rmse").asDouble());
    }

    @Test
    void aKnownStoryIsRecognised() throws IOException {
        String known = write("known").toString();
        reset();
        add(MONTH + 60, "Rumour: the harbour may be closed", 1, "Hm", 3, "Well", 3);
        JsonNode figures = figures("--gold", write("asked").toString(), "--train", known);
        assertThat(figures.get("accuracy").asDouble()).isEqualTo(100);
    }

    @Test
    void stancesOfTheKeyAreNotNeededToAnswer() throws IOException {
        String known = write("known").toString();
        Path asked = write("bare");
        Files.delete(asked.resolve("post_id.txt"));
        Files.delete(asked.resolve("post_label.txt"));
        JsonNode figures = figures("--gold", asked.toString(), "--train", known);
        assertThat(figures.has("accuracy")).isTrue();
        assertThat(figures.has("gold_stance.accuracy")).isFalse();
    }

    @Test
    void aSingleHappeningAsksForOthers() throws IOException {
        reset();
        add(MONTH, "The bridge is down", 0, "Yes", 0, "Oh", 3);
        assertThat(run("rumours", "--gold", write("one").toString())).isEqualTo(2);
        assertThat(error.toString()).contains("--train");
    }

    private void reset() {
        posts = json.createObjectNode();
        structures = json.createObjectNode();
        List.of(rumours, outcomes, ids, stances).forEach(List::clear);
    }

    private void add(
            double time, String rumour, int outcome, String one, int oneStance, String other, int otherStance) {
        String id = "r" + rumours.size() + "-" + (long) time;
        post(id, time, rumour, 0);
        post(id + "a", time + 60, one, oneStance);
        post(id + "b", time + 90, other, otherStance);
        ObjectNode answers = json.createObjectNode();
        answers.putObject(id + "a").putObject(id + "gone").putArray("none");
        answers.putArray(id + "b");
        structures.putObject(id).set(id, answers);
        rumours.add(id);
        outcomes.add(String.valueOf(outcome));
    }

    private void post(String id, double time, String text, int stance) {
        posts.putObject(id).put("time", time).put("text", text);
        ids.add(id);
        stances.add(String.valueOf(stance));
    }

    private Path write(String name) throws IOException {
        Path part = Files.createDirectories(folder.resolve(name).resolve("part"));
        json.writeValue(part.resolve("posts.json").toFile(), posts);
        json.writeValue(part.resolve("structures.json").toFile(), structures);
        Files.write(part.resolve("thread_id.txt"), rumours);
        Files.write(part.resolve("thread_label.txt"), outcomes);
        Files.write(part.resolve("post_id.txt"), ids);
        Files.write(part.resolve("post_label.txt"), stances);
        return part;
    }

    private JsonNode figures(String... arguments) throws IOException {
        Path file = folder.resolve("figures.json");
        List<String> all = new ArrayList<>(List.of("rumours", "--json", file.toString()));
        all.addAll(List.of(arguments));
        assertThat(run(all.toArray(new String[0]))).as(error.toString()).isZero();
        return json.readTree(file.toFile()).get("figures");
    }

    private int run(String... arguments) {
        return Lab.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(error))
                .execute(arguments);
    }
}
