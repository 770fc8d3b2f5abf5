// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.lab.Lab;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The lab as its user meets it: words in, words and an exit code out. */
class LabTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();

    @Test
    void countsACorpus() throws URISyntaxException {
        Path corpus = Path.of(Lab.class.getResource("corpora/cases/gum").toURI());
        assertThat(run("corpora", "--data", corpus.toString())).isZero();
        assertThat(out.toString())
                .contains("gum: 1 documents, 2 paragraphs, 2 sentences, 34 words")
                .contains("entities: 1 EVENT, 1 FACILITY, 2 GROUP, 1 ORGANISATION, 1 PERSON, 2 PLACE, 1 ROLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "corpora",
                "train",
                "train-joiner",
                "attribution",
                "syntax",
                "entities",
                "plover",
                "factuality",
                "muc",
                "casing",
                "throughput",
                "time",
                "forecast",
                "forecast-curves",
                "reference-classes",
                "places",
                "gazetteer",
                "coreference",
                "train-coreference",
                "stance",
                "extraction",
                "truth-books",
                "truth-places",
                "truth-numbers",
                "rumours",
                "clusters",
                "train-clusters"
            })
    void explainsEachTask(String task) {
        assertThat(run(task, "--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: hearsay-lab " + task);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"attribution --gold", "syntax --gold", "entities --gold", "coreference --gold", "corpora --data"
            })
    void blamesTheCallerForAMissingCorpus(String task) {
        String[] words = task.split(" ");
        assertThat(run(words[0], words[1], "no-such-folder")).isEqualTo(2);
        assertThat(error.toString()).contains(words[0] + ": no such file or folder: no-such-folder");
    }

    @ParameterizedTest
    @CsvSource({
        "places, ../places/gold.xml, recognition.f1 recognition.names.f1 endtoend161 accuracy161 country",
        "syntax, syntax/input.conllu, upos xpos lemma uas las sentences.f1 words.f1",
        "syntax --raw, syntax/input.conllu, upos xpos lemma uas las sentences.f1 words.f1",
        "plover, ../pairs.tsv, root.macro_f1 root.accuracy quad.macro_f1 lexicon.root.macro_f1",
        "coreference, gum, pronouns.accuracy pronouns.f1 definites.accuracy definites.f1",
        "time, ../../tasks/timeml, relaxed.f1 strict.f1 value.f1",
        "entities, gum, f1 person.f1 organisation.f1 place.f1 facility.f1 event.f1",
        "attribution, polnear, source.f1 cue.f1 content.f1 single.source.f1 single.mean.f1 attribution.f1",
        "attribution --context paragraph, tags/input.txt, single.source.f1 single.cue.f1 single.content.f1"
    })
    void measuresTheModelThatTravelsWithTheProgram(String task, String corpus, String figures)
            throws IOException, URISyntaxException {
        Path gold = Path.of(Lab.class.getResource("corpora/cases").toURI()).resolve(corpus);
        Path json = folder.resolve("figures.json");
        String[] arguments = (task + " --gold " + gold + " --json " + json).split(" ");
        assertThat(run(arguments)).isZero();
        JsonNode written = new ObjectMapper().readTree(json.toFile());
        assertThat(written.path("task").asText()).isEqualTo(arguments[0]);
        for (String name : figures.split(" ")) {
            assertThat(out.toString()).contains(name);
            assertThat(written.path("figures").path(name).asDouble(-1)).isBetween(0.0, 100.0);
            assertThat(written.path("figures").path("floor." + name).asDouble(-1))
                    .isBetween(0.0, 100.0);
            assertThat(written.path("figures").path(name + ".low").asDouble(101))
                    .isLessThanOrEqualTo(
                            written.path("figures").path(name + ".high").asDouble(-1));
        }
    }

    @Test
    void scoresStancesAgainstLabels() throws IOException, URISyntaxException {
        Path cases = Path.of(Lab.class.getResource("tasks/stance").toURI());
        Path json = folder.resolve("figures.json");
        String labels = cases.resolve("labels").toString();
        String texts = cases.resolve("texts").toString();
        assertThat(run("stance", "--labels", labels, "--texts", texts, "--list", "--json", json.toString()))
                .isZero();
        JsonNode figures = new ObjectMapper().readTree(json.toFile()).path("figures");
        for (String name : "macro_f1 affirm.f1 deny.f1 doubt.f1 ask.f1 no_comment.f1".split(" ")) {
            assertThat(figures.path(name).asDouble(-1)).isBetween(0.0, 100.0);
            assertThat(figures.path("floor." + name).asDouble(-1)).isBetween(0.0, 100.0);
        }
        assertThat(figures.path("deny.f1").asDouble()).isEqualTo(100);
        assertThat(figures.path("no_comment.f1").asDouble()).isEqualTo(100);
        // Four of five agree, one of five would by chance: (0.8 - 0.2) / (1 - 0.2).
        assertThat(figures.path("second.position.kappa").asDouble()).isEqualTo(0.75);
        assertThat(out.toString()).contains("labelled \\ read");
    }

    @Test
    void findsNoHeldOutDocumentAmongThoseToLearnFrom() throws URISyntaxException {
        Path cases = Path.of(Lab.class.getResource("tasks/stance").toURI());
        String labels = cases.resolve("labels").toString();
        String texts = cases.resolve("texts").toString();
        assertThat(run("stance", "--labels", labels, "--texts", texts, "--part", "held-out"))
                .isEqualTo(2);
        assertThat(error.toString()).contains("none of the labelled documents is in");
    }

    @Test
    void namesTheFolderWithoutLabels() {
        assertThat(run("stance", "--labels", "no-such-folder", "--texts", ".")).isEqualTo(2);
        assertThat(error.toString()).contains("stance: no such folder: no-such-folder");
    }

    @Test
    void namesTheFolderWithoutArticles() {
        assertThat(run("throughput", "--text", "no-such-folder")).isEqualTo(2);
        assertThat(error.toString()).contains("throughput: no such file: no-such-folder");
    }

    @Test
    void blamesTheCallerForATaskItDoesNotKnow() {
        assertThat(run("guess")).isEqualTo(2);
        assertThat(error.toString()).contains("guess");
    }

    @Test
    void scoresPagesOfAnExtractionBenchmark() throws IOException {
        Files.createDirectories(folder.resolve("html"));
        page("a", "<h1>Port</h1><article><p>The port is open again, said the harbour master on Tuesday.</p></article>");
        page("b", "<p>Nothing to see here, only six words more than that.</p>");
        Files.writeString(
                folder.resolve("ground-truth.json"),
                "{\"a\": {\"articleBody\": \"The port is open again, said the harbour master on Tuesday.\","
                        + " \"url\": \"https://harbour-daily.example/a\"},"
                        + " \"b\": {\"articleBody\": \"Another text that is not there.\"}}");
        Path json = folder.resolve("figures.json");
        assertThat(run("extraction", "--gold", folder.toString(), "--misses", "1", "--json", json.toString()))
                .isZero();
        JsonNode figures = new ObjectMapper().readTree(json.toFile()).path("figures");
        assertThat(figures.path("f1").asDouble()).isEqualTo(50);
        assertThat(figures.path("accuracy").asDouble()).isEqualTo(50);
        assertThat(figures.path("floor.precision").asDouble()).isLessThan(50);
        assertThat(figures.has("readability.f1.low")).isTrue();
        assertThat(out.toString()).contains("b: right 0");
    }

    private void page(String id, String body) throws IOException {
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("html/" + id + ".html.gz")))) {
            out.write(("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8));
        }
    }

    private int run(String... arguments) {
        CommandLine lab = Lab.commandLine();
        lab.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(error, true));
        return lab.execute(arguments);
    }
}
