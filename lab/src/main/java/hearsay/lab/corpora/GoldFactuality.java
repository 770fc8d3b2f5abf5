// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.text.Span;
import java.util.List;

/** The event mentions of one text and how real the annotators hold them. */
public record GoldFactuality(String id, String text, List<Span> paragraphs, List<Event> events) {

    public GoldFactuality {
        paragraphs = List.copyOf(paragraphs);
        events = List.copyOf(events);
    }

    /**
     * One mention; an attribute is empty where the annotators left it out.
     *
     * @param certainty CERTAIN, PROBABLE, POSSIBLE, UNDERSPECIFIED
     * @param polarity POS, NEG, UNDERSPECIFIED
     * @param tense of TimeML: PAST, PRESENT, FUTURE, INFINITIVE, PRESPART, PASTPART, NONE
     * @param time FUTURE, NON_FUTURE, UNDERSPECIFIED
     */
    public record Event(Span span, String certainty, String polarity, String tense, String time) {}
}
