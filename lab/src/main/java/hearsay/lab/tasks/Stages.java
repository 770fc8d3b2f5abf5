// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.actors.ActorResolver;
import hearsay.analysis.Analysis;
import hearsay.analysis.Analyzer;
import hearsay.analysis.Window;
import hearsay.analysis.Words;
import hearsay.attribution.Attributor;
import hearsay.claims.ActorMention;
import hearsay.claims.Quantity;
import hearsay.claims.TimeExpression;
import hearsay.events.EventCoder;
import hearsay.geo.Geoparser;
import hearsay.geo.PlaceReading;
import hearsay.knowledge.Edition;
import hearsay.layout.Layout;
import hearsay.layout.Layouter;
import hearsay.quantities.QuantityFinder;
import hearsay.temporal.TimeTagger;
import hearsay.text.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The stages of the reader, each run by itself and timed. For one thread. */
final class Stages {

    /** Words, encoder and decoding together. */
    private static final String ANALYSIS = "analysis";

    private final Layouter layouter;
    private final Analyzer analyzer;
    private final TimeTagger times;
    private final ActorResolver actors;
    private final Geoparser places;
    private final QuantityFinder quantities;
    private final EventCoder events;
    private final Attributor attributor;
    private final Map<String, Long> nanos = new LinkedHashMap<>();

    Stages(Edition edition) {
        layouter = Layouter.of(edition);
        analyzer = Analyzer.of(edition);
        times = TimeTagger.of(edition);
        actors = ActorResolver.of(edition);
        places = Geoparser.of(edition);
        quantities = QuantityFinder.of(edition);
        events = EventCoder.of(edition);
        attributor = Attributor.of(edition);
    }

    /** Reads a document as the reader does; the encoder runs twice, so that what decoding takes can be told. */
    void run(Document document) {
        Layout layout = timed("layout", () -> layouter.layout(document));
        List<Window> windows = timed("words", () -> analyzer.windows(Words.of(document.text(), layout.prose())));
        timed("encoder", () -> {
            analyzer.run(windows);
            return windows;
        });
        Analysis analysis = timed(ANALYSIS, () -> analyzer.analyze(document.text(), layout.prose()));
        List<TimeExpression> found = timed("times", () -> times.find(analysis, document.published()));
        List<ActorMention> who = timed("actors", () -> actors.find(document, layout, analysis));
        PlaceReading where = timed("places", () -> places.find(document, layout, analysis));
        List<Quantity> many = timed("quantities", () -> quantities.find(analysis, found));
        timed("events", () -> events.find(analysis, who, where.mentions(), found, many));
        timed("attribution", () -> attributor.find(document, layout, analysis));
    }

    /** By stage; of one document at least. */
    Map<String, Long> nanos() {
        Map<String, Long> all = new LinkedHashMap<>(nanos);
        long analysis = all.getOrDefault(ANALYSIS, 0L);
        all.remove(ANALYSIS);
        all.put("decoding", analysis - all.getOrDefault("words", 0L) - all.getOrDefault("encoder", 0L));
        return all;
    }

    private <T> T timed(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        nanos.merge(stage, System.nanoTime() - start, Long::sum);
        return result;
    }
}
