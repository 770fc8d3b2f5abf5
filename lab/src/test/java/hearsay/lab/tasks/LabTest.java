// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.lab.Lab;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The lab as its user meets it: words in, words and an exit code out. */
class LabTest {

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
    @ValueSource(strings = {"corpora", "train", "attribution", "syntax", "entities"})
    void explainsEachTask(String task) {
        assertThat(run(task, "--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: hearsay-lab " + task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attribution --gold", "syntax --gold", "entities --gold", "corpora --data"})
    void blamesTheCallerForAMissingCorpus(String task) {
        String[] words = task.split(" ");
        assertThat(run(words[0], words[1], "no-such-folder")).isEqualTo(2);
        assertThat(error.toString()).contains(words[0] + ": no such file or folder: no-such-folder");
    }

    @Test
    void blamesTheCallerForATaskItDoesNotKnow() {
        assertThat(run("guess")).isEqualTo(2);
        assertThat(error.toString()).contains("guess");
    }

    private int run(String... arguments) {
        CommandLine lab = Lab.commandLine();
        lab.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(error, true));
        return lab.execute(arguments);
    }
}
