// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.actors.ActorResolver;
import hearsay.analysis.Analysis;
import hearsay.analysis.Analyzer;
import hearsay.attribution.Attributor;
import hearsay.claims.ActorMention;
import hearsay.claims.Event;
import hearsay.claims.PlaceMention;
import hearsay.claims.Quantity;
import hearsay.claims.TimeExpression;
import hearsay.events.EventCoder;
import hearsay.geo.Geoparser;
import hearsay.knowledge.Edition;
import hearsay.lab.muc.Template.Fill;
import hearsay.lab.muc.Template.Slot;
import hearsay.layout.Layout;
import hearsay.layout.Layouter;
import hearsay.quantities.QuantityFinder;
import hearsay.temporal.TimeTagger;
import hearsay.text.Document;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a message and fills a template for each incident its events tell of. */
final class Incidents {

    private final Layouter layouter;
    private final Analyzer analyzer;
    private final TimeTagger times;
    private final QuantityFinder quantities;
    private final ActorResolver actors;
    private final Geoparser places;
    private final EventCoder events;
    private final Attributor attributor;
    private final Lexicon lexicon;

    Incidents(Edition edition) {
        this.layouter = Layouter.of(edition);
        this.analyzer = Analyzer.of(edition);
        this.times = TimeTagger.of(edition);
        this.quantities = QuantityFinder.of(edition);
        this.actors = ActorResolver.of(edition);
        this.places = Geoparser.of(edition);
        this.events = EventCoder.of(edition);
        this.attributor = Attributor.of(edition);
        this.lexicon = Lexicon.of(edition);
    }

    /** A message as the rooms read it; nothing of one without text. */
    Optional<MessageReading> read(Texts.Message message) {
        if (message.body().isBlank()) {
            return Optional.empty();
        }
        Document document = Document.of(
                "The Wire",
                Optional.empty(),
                Optional.empty(),
                message.date().atTime(12, 0).atOffset(ZoneOffset.UTC),
                Locale.ENGLISH,
                "",
                message.body());
        Layout layout = layouter.layout(document);
        Analysis analysis = analyzer.analyze(document.text(), layout.prose());
        List<TimeExpression> found = times.find(analysis, message.date());
        List<Quantity> numbers = quantities.find(analysis, found);
        List<ActorMention> who = actors.find(document, layout, analysis);
        List<PlaceMention> where = places.find(document, layout, analysis).mentions();
        return Optional.of(new MessageReading(
                message,
                analysis,
                found,
                numbers,
                who,
                where,
                events.find(analysis, who, where, found, numbers, message.date()),
                attributor.find(document, layout, analysis).found()));
    }

    /** What a message tells of, the status of each open. */
    List<Told> told(Texts.Message message) {
        return read(message).map(reading -> told(reading, lexicon)).orElse(List.of());
    }

    static List<Told> told(MessageReading reading, Lexicon lexicon) {
        Texts.Message message = reading.message();
        String home = lexicon.countries().home(message.dateline() + "\n" + message.body());
        List<Incident> told = incidents(reading, lexicon.countries());
        List<Suspect> suspects = Suspects.of(reading.analysis(), reading.actors(), lexicon.groups());
        Clues clues = new Clues(new Page(reading, home, told, suspects, lexicon));
        return IntStream.range(0, told.size())
                .mapToObj(i -> new Told(template(message, told.get(i), home), clues.of(i), leads(clues, i)))
                .toList();
    }

    static List<Incident> incidents(MessageReading reading, Countries countries) {
        Scene scene = scene(reading, countries);
        List<Incident> incidents = new ArrayList<>();
        for (Event event : reading.events()) {
            scene.part(event).ifPresent(part -> join(part, incidents));
        }
        return incidents.stream()
                .filter(Incident::tells)
                .filter(incident -> !incident.elsewhere())
                .toList();
    }

    private static Scene scene(MessageReading reading, Countries countries) {
        Analysis analysis = reading.analysis();
        return new Scene(
                analysis,
                reading.places(),
                new Dates(analysis.text(), reading.times(), reading.message().date()),
                new Victims(analysis, reading.actors(), reading.quantities()),
                countries);
    }

    private static List<Told.Lead> leads(Clues clues, int index) {
        return clues.suspects().stream()
                .map(suspect -> new Told.Lead(suspect, clues.of(suspect, index)))
                .toList();
    }

    private static void join(Incident part, List<Incident> incidents) {
        for (int i = incidents.size() - 1; i >= 0; i--) {
            if (incidents.get(i).takes(part)) {
                incidents.set(i, incidents.get(i).with(part));
                return;
            }
        }
        incidents.add(part);
    }

    private static Template template(Texts.Message message, Incident incident, String home) {
        String date = incident.date().orElse("- " + Texts.print(message.date()));
        List<Fill> victims = incident.victims().stream().map(Fill::of).toList();
        return new Template(
                message.id(),
                false,
                Map.of(
                        Slot.TYPE, List.of(Fill.of(incident.type())),
                        Slot.DATE, List.of(Fill.of(date)),
                        Slot.LOCATION, List.of(Fill.of(incident.location(home))),
                        Slot.VICTIMS, victims));
    }
}
