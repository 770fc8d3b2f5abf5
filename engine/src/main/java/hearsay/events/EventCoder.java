// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.analysis.Analysis;
import hearsay.claims.ActorMention;
import hearsay.claims.Argument;
import hearsay.claims.Context;
import hearsay.claims.Derivation;
import hearsay.claims.Event;
import hearsay.claims.EventRole;
import hearsay.claims.Interval;
import hearsay.claims.Mode;
import hearsay.claims.PlaceMention;
import hearsay.claims.Quantity;
import hearsay.claims.Realis;
import hearsay.claims.TimeExpression;
import hearsay.knowledge.Edition;
import hearsay.text.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the events that a text tells of, whoever holds them true. Built once; serves any number of threads. */
public final class EventCoder {

    /** What is dated so long before its report is not what the report is about. */
    private static final int BACKGROUND_DAYS = 100;

    private final Frames frames;
    private final WordClasses classes;
    private final Lemmas lemmas;
    private final People people;
    private final Contexts contexts;
    private final List<RealisRules.Rule> realis;

    private EventCoder(
            Frames frames,
            WordClasses classes,
            Lemmas lemmas,
            People people,
            Contexts contexts,
            List<RealisRules.Rule> realis) {
        this.frames = frames;
        this.classes = classes;
        this.lemmas = lemmas;
        this.people = people;
        this.contexts = contexts;
        this.realis = realis;
    }

    public static EventCoder of(Edition edition) {
        WordClasses classes = new WordClasses(edition.table("events/en/classes.tsv"));
        return new EventCoder(
                Frames.of(edition, classes),
                classes,
                Lemmas.of(edition),
                People.of(edition),
                Contexts.of(edition),
                RealisRules.of(edition, new WordClasses(edition.table("events/en/realis-classes.tsv"))));
    }

    /**
     * The events of a report in the order of their triggers. What is dated months before the report is background.
     *
     * @param published the day of the report
     */
    public List<Event> find(
            Analysis analysis,
            List<ActorMention> actors,
            List<PlaceMention> places,
            List<TimeExpression> times,
            List<Quantity> quantities,
            LocalDate published) {
        LocalDateTime before = published.minusDays(BACKGROUND_DAYS).atStartOfDay();
        return find(analysis, actors, places, times, quantities).stream()
                .map(event -> dated(event, times, before) ? historical(event) : event)
                .toList();
    }

    private static boolean dated(Event event, List<TimeExpression> times, LocalDateTime before) {
        if (event.realis() != Realis.ACTUAL && event.realis() != Realis.ONGOING) {
            return false;
        }
        List<Span> told = event.arguments().stream()
                .filter(argument -> argument.role() == EventRole.TIME)
                .map(Argument::filler)
                .toList();
        return times.stream()
                .filter(time -> told.contains(time.span()))
                .flatMap(time -> time.interval().flatMap(Interval::end).stream())
                .anyMatch(end -> !end.isAfter(before));
    }

    private static Event historical(Event event) {
        return new Event(
                event.trigger(),
                event.type(),
                event.mode(),
                event.contexts(),
                event.arguments(),
                Realis.HISTORICAL,
                new Derivation(
                        event.because().rule() + "+long-before", event.because().from()));
    }

    /** The events of a text whose day is not known, in the order of their triggers. */
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
        RealisReader reader = new RealisReader(realis, classes, syntax, known);
        List<Event> events = new ArrayList<>();
        List<Found> triggers = new Triggers(frames, classes, syntax, known).find();
        for (Found found : new Merging(syntax, classes).merge(triggers)) {
            if (found.frame().type().isPresent()) {
                Factuality factuality = reader.of(found.trigger().head());
                events.add(event(found, arguments.of(found), vocabulary, factuality));
            }
        }
        events.addAll(new Presence(syntax, known, arguments, reader, classes).find(vocabulary));
        events.addAll(new Tolls(syntax, known, reader, classes).find(events, vocabulary));
        events.sort(Comparator.comparing(Event::trigger));
        return events;
    }

    /** How real the events are that given words name, whether or not a frame knows them; in their order. */
    public List<Factuality> factuality(Analysis analysis, List<Span> triggers) {
        Syntax syntax = new Syntax(analysis, lemmas);
        Known known = new Known(syntax, people, List.of(), List.of(), List.of(), List.of());
        RealisReader reader = new RealisReader(realis, classes, syntax, known);
        return triggers.stream().map(span -> reader.of(syntax.headOf(span))).toList();
    }

    private static Event event(
            Found found, List<Argument> arguments, Contexts.Reading vocabulary, Factuality factuality) {
        Syntax syntax = found.trigger().syntax();
        TreeSet<Context> contexts = new TreeSet<>(found.frame().contexts());
        contexts.addAll(vocabulary.of(found.trigger().head()));
        List<Span> from = found.words().stream()
                .map(word -> syntax.token(word).span())
                .sorted()
                .toList();
        return new Event(
                found.span(),
                found.frame().type().orElseThrow(),
                mode(found),
                contexts,
                arguments,
                factuality.realis(),
                new Derivation(rule(found, factuality), from));
    }

    /** A light verb may leave it to its object how it was done: "launched air strikes". */
    private static Optional<Mode> mode(Found found) {
        return found.frame()
                .mode()
                .or(() -> found.within()
                        .filter(noun -> noun.frame().type().equals(found.frame().type()))
                        .flatMap(noun -> noun.frame().mode()));
    }

    /** {@code events/en/deploy.verb.MOBILIZE+promised-to}: the frame, that of its object, then what spoke of its realis. */
    private static String rule(Found found, Factuality factuality) {
        StringBuilder rule = new StringBuilder(found.frame().name());
        found.within().ifPresent(noun -> rule.append(" of ").append(noun.frame().name()));
        factuality.rules().forEach(name -> rule.append('+').append(name));
        return rule.toString();
    }

    /** The lexicon's rows, for tests that run their examples. */
    List<Frame> frames() {
        return frames.all();
    }

    /** The rules of realis, for tests that run their examples. */
    List<RealisRules.Rule> realisRules() {
        return realis;
    }
}
