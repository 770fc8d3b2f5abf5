// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.analysis.Analysis;
import hearsay.claims.ActorMention;
import hearsay.claims.Context;
import hearsay.claims.Derivation;
import hearsay.claims.Event;
import hearsay.claims.PlaceMention;
import hearsay.claims.Quantity;
import hearsay.claims.TimeExpression;
import hearsay.knowledge.Edition;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Finds the events that a text tells of, whoever holds them true. Built once; serves any number of threads. */
public final class EventCoder {

    private final Frames frames;
    private final WordClasses classes;
    private final Lemmas lemmas;
    private final People people;
    private final Contexts contexts;

    private EventCoder(Frames frames, WordClasses classes, Lemmas lemmas, People people, Contexts contexts) {
        this.frames = frames;
        this.classes = classes;
        this.lemmas = lemmas;
        this.people = people;
        this.contexts = contexts;
    }

    public static EventCoder of(Edition edition) {
        WordClasses classes = new WordClasses(edition.table("events/en/classes.tsv"));
        return new EventCoder(
                Frames.of(edition, classes), classes, Lemmas.of(edition), People.of(edition), Contexts.of(edition));
    }

    /** The events of a text in the order of their triggers. */
    public List<Event> find(
            Analysis analysis,
            List<ActorMention> actors,
            List<PlaceMention> places,
            List<TimeExpression> times,
            List<Quantity> quantities) {
        Syntax syntax = new Syntax(analysis, lemmas);
        Known known = new Known(syntax, people, actors, places, times, quantities);
        Arguments arguments = new Arguments(syntax, known, classes);
        Contexts.Reading vocabulary = contexts.read(syntax);
        List<Event> events = new ArrayList<>();
        for (Found found : new Triggers(frames, classes, syntax, known).find()) {
            if (found.frame().type().isPresent()) {
                events.add(event(found, arguments, vocabulary, syntax));
            }
        }
        return events;
    }

    private static Event event(Found found, Arguments arguments, Contexts.Reading vocabulary, Syntax syntax) {
        TreeSet<Context> contexts = new TreeSet<>(found.frame().contexts());
        contexts.addAll(vocabulary.of(found.trigger().head()));
        List<Span> from = found.words().stream()
                .map(word -> syntax.token(word).span())
                .sorted()
                .toList();
        return new Event(
                found.span(),
                found.frame().type().orElseThrow(),
                found.frame().mode(),
                contexts,
                arguments.of(found),
                RealisReader.of(syntax, found.trigger().head()),
                new Derivation(found.frame().name(), from));
    }

    /** The lexicon's rows, for tests that run their examples. */
    List<Frame> frames() {
        return frames.all();
    }
}
