// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.analysis.Analysis;
import hearsay.analysis.Analyzer;
import hearsay.claims.Event;
import hearsay.claims.EventType;
import hearsay.claims.Quad;
import hearsay.events.EventCoder;
import hearsay.events.PairCoder;
import hearsay.lab.corpora.MarkedPair;
import hearsay.lab.training.PairExample;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A marked pair as the program reads it.
 *
 * @param keyword the type of the first event that is named behind the actor, else of the first at all: no tree, no roles
 * @param lexicon what lexicon and tree say
 */
record PairCase(MarkedPair gold, PairExample example, Optional<EventType> keyword, Optional<EventType> lexicon) {

    /** The root under which both of PLOVER's ways to yield go. */
    static final String YIELD = "YIELD";

    static PairCase of(MarkedPair gold, Analyzer analyzer, EventCoder coder) {
        Analysis analysis =
                analyzer.analyze(gold.text(), List.of(new Span(0, gold.text().length())));
        List<Event> events = coder.find(analysis, List.of(), List.of(), List.of(), List.of());
        Optional<EventType> first = events.stream().findFirst().map(Event::type);
        return new PairCase(
                gold,
                new PairExample(
                        PairCoder.features(analysis, events, gold.actor(), gold.recipient()), type(gold.root())),
                events.stream()
                        .filter(event -> event.trigger().start() >= gold.actor().end())
                        .findFirst()
                        .map(Event::type)
                        .or(() -> first),
                PairCoder.read(analysis, events, gold.actor(), gold.recipient()));
    }

    /** The root of a type. */
    static String root(EventType type) {
        return type == EventType.CONCEDE || type == EventType.RETREAT ? YIELD : type.name();
    }

    /** A type of the root; of the two ways to yield the material one. */
    static EventType type(String root) {
        return root.equals(YIELD) ? EventType.RETREAT : EventType.valueOf(root);
    }

    /** The quad of a root, in which yielding is a deed. */
    static Quad quad(String root) {
        return type(root).quad();
    }
}
