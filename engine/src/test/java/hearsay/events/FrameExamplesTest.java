// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.analysis.Analysis;
import hearsay.analysis.Analyzer;
import hearsay.analysis.Words;
import hearsay.claims.Event;
import hearsay.knowledge.Edition;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the frame lexicon, read by the real model: what each row must code, and what it must not. */
class FrameExamplesTest {

    private record Example(Frame frame, String sentence, boolean yes, Span trigger) {}

    @Test
    void everyExampleIsCodedAsItsRowSays() {
        Edition edition = Edition.bundled();
        EventCoder coder = EventCoder.of(edition);
        StringBuilder text = new StringBuilder();
        List<Example> examples = new ArrayList<>();
        List<Span> paragraphs = new ArrayList<>();
        for (Frame frame : coder.frames()) {
            add(frame, frame.yes(), true, text, examples, paragraphs);
            add(frame, frame.no(), false, text, examples, paragraphs);
        }
        Analysis analysis = Analyzer.of(edition).analyze(Words.of(text.toString(), paragraphs), true);
        List<Event> events = coder.find(analysis, List.of(), List.of(), List.of(), List.of());
        List<String> faults = new ArrayList<>();
        for (Example example : examples) {
            fault(example, events, faults);
        }
        assertThat(faults).as(faults.size() + " of " + examples.size()).isEmpty();
    }

    private static void add(
            Frame frame, String sentence, boolean yes, StringBuilder text, List<Example> into, List<Span> paragraphs) {
        if (sentence.isEmpty()) {
            assertThat(yes).as("line " + frame.line() + " has no example").isFalse();
            return;
        }
        int open = sentence.indexOf('[');
        int close = sentence.indexOf(']');
        assertThat(open >= 0 && close > open + 1)
                .as("line " + frame.line() + " brackets no trigger: " + sentence)
                .isTrue();
        int start = text.length();
        text.append(sentence.replace("[", "").replace("]", ""));
        into.add(new Example(frame, sentence, yes, new Span(start + open, start + close - 1)));
        paragraphs.add(new Span(start, text.length()));
        text.append("\n\n");
    }

    private static void fault(Example example, List<Event> events, List<String> faults) {
        Frame frame = example.frame();
        List<Event> here = events.stream()
                .filter(event -> event.trigger().overlaps(example.trigger()))
                .toList();
        boolean coded = here.stream()
                .anyMatch(event -> frame.type().isEmpty()
                        || frame.type().get() == event.type() && frame.mode().equals(event.mode()));
        boolean takenIn = events.stream()
                .anyMatch(event -> event.because().rule().contains(" of " + frame.name())
                        && event.because().from().stream().anyMatch(word -> word.overlaps(example.trigger())));
        boolean wanted = example.yes() && frame.type().isPresent() && !takenIn;
        if (coded != wanted && (example.yes() || frame.type().isPresent())) {
            faults.add("frames.tsv:" + frame.line() + " " + frame.name() + " " + (example.yes() ? "yes" : "no") + ": "
                    + example.sentence() + " -> "
                    + here.stream().map(Event::because).toList());
        }
    }
}
