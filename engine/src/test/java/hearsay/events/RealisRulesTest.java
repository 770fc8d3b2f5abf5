// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.analysis.Analysis;
import hearsay.events.RealisRules.Rule;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of realis by their own examples, and together by the cases of {@code realis.cases.tsv}; the model is the real one. */
class RealisRulesTest {

    private static final Edition EDITION = Edition.bundled();
    private static final EventCoder CODER = EventCoder.of(EDITION);

    private record Example(Rule rule, String sentence, boolean yes) {}

    @Test
    void everyRuleSpeaksWhereItSaysItDoes() {
        List<Example> examples = new ArrayList<>();
        for (Rule rule : CODER.realisRules()) {
            assertThat(rule.yes()).as(rule.name() + ": yes").isNotEmpty();
            assertThat(rule.no()).as(rule.name() + ": no").isNotEmpty();
            rule.yes().forEach(sentence -> examples.add(new Example(rule, sentence, true)));
            rule.no().forEach(sentence -> examples.add(new Example(rule, sentence, false)));
        }
        List<Factuality> found = read(examples.stream().map(Example::sentence).toList());
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            if (found.get(i).rules().contains(example.rule().name()) != example.yes()) {
                faults.add(example.rule().name() + (example.yes() ? " yes: " : " no: ") + example.sentence() + " -> "
                        + found.get(i));
            }
        }
        assertThat(faults).as("examples of " + RealisRules.FILE).isEmpty();
    }

    @Test
    void readsTheCases() throws IOException {
        Table cases;
        try (InputStream in = RealisRulesTest.class.getResourceAsStream("realis.cases.tsv")) {
            cases = Table.parse("realis.cases.tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        List<Factuality> found =
                read(cases.rows().stream().map(row -> row.get("sentence")).toList());
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Table.Row row = cases.rows().get(i);
            String given = found.get(i).realis() + " " + found.get(i).certainty();
            if (!given.equals(row.get("realis") + " " + row.get("certainty"))) {
                faults.add(row.file() + ":" + row.line() + " " + row.get("sentence") + " -> " + found.get(i));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<Factuality> read(List<String> sentences) {
        Bracketed bracketed = new Bracketed();
        sentences.forEach(sentence -> bracketed.add(sentence, sentence));
        Analysis analysis = bracketed.read(EDITION);
        return CODER.factuality(analysis, bracketed.marked());
    }
}
