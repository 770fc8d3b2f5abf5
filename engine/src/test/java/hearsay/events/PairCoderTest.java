// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.analysis.Analysis;
import hearsay.analysis.Analyzer;
import hearsay.claims.Event;
import hearsay.claims.EventType;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import hearsay.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Marked pairs, read by the real model: by lexicon and tree alone, and with the back-off. */
class PairCoderTest {

    @Test
    void saysWhatOneDoesToTheOther() throws IOException {
        Edition edition = Edition.bundled();
        Analyzer analyzer = Analyzer.of(edition);
        EventCoder coder = EventCoder.of(edition);
        PairCoder pairs = PairCoder.of(edition);
        List<String> faults = new ArrayList<>();
        for (Table.Row row : cases().rows()) {
            String marked = row.get("sentence");
            String text = marked.replaceAll("[{}<>]", "");
            Analysis analysis = analyzer.analyze(text, List.of(new Span(0, text.length())));
            List<Event> events = coder.find(analysis, List.of(), List.of(), List.of(), List.of());
            Span actor = marked(marked, '{', '}');
            Span recipient = marked(marked, '<', '>');
            EventType wanted = row.get("type", EventType.class);
            String read = PairCoder.read(analysis, events, actor, recipient)
                    .map(EventType::name)
                    .orElse("nothing");
            EventType given = pairs.between(analysis, events, actor, recipient);
            if (given != wanted || !read.equals(wanted.name())) {
                faults.add(row.line() + ": " + marked + " -> " + read + ", with the back-off " + given);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void wantsWords() {
        Analysis nothing = new Analysis("", List.of(), List.of(), List.of(), List.of(), List.of());
        Span span = new Span(0, 1);
        assertThatThrownBy(() -> PairCoder.read(nothing, List.of(), span, span))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no words to find a pair in");
    }

    private static Table cases() throws IOException {
        try (InputStream in = PairCoderTest.class.getResourceAsStream("pairs.tsv")) {
            return Table.parse(
                    "pairs.tsv", new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Where a phrase stands once the marks are taken out. */
    private static Span marked(String sentence, char open, char close) {
        int start = plain(sentence.substring(0, sentence.indexOf(open)));
        return new Span(start, plain(sentence.substring(0, sentence.indexOf(close))));
    }

    private static int plain(String part) {
        return part.replaceAll("[{}<>]", "").length();
    }
}
