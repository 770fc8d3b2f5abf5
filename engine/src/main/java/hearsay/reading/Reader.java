// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import hearsay.actors.ActorResolver;
import hearsay.analysis.Analysis;
import hearsay.analysis.Analyzer;
import hearsay.analysis.Sentence;
import hearsay.attribution.Attributions;
import hearsay.attribution.Attributor;
import hearsay.claims.ActorMention;
import hearsay.claims.Claim;
import hearsay.claims.EditionId;
import hearsay.claims.Event;
import hearsay.claims.Fingerprint;
import hearsay.claims.Quantity;
import hearsay.claims.Reading;
import hearsay.claims.Remark;
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
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Reads documents by one edition. Built once; serves any number of threads. */
public final class Reader {

    private final EditionId edition;
    private final Layouter layouter;
    private final Analyzer analyzer;
    private final TimeTagger timeTagger;
    private final ActorResolver actorResolver;
    private final Geoparser geoparser;
    private final QuantityFinder quantityFinder;
    private final EventCoder eventCoder;
    private final Attributor attributor;

    /** The rooms open side by side: each parses its own files, and the start is what a person waits for. */
    private Reader(Edition edition) {
        CompletableFuture<Geoparser> geo = CompletableFuture.supplyAsync(() -> Geoparser.of(edition));
        CompletableFuture<ActorResolver> actors = CompletableFuture.supplyAsync(() -> ActorResolver.of(edition));
        CompletableFuture<TimeTagger> times = CompletableFuture.supplyAsync(() -> TimeTagger.of(edition));
        CompletableFuture<EventCoder> events = CompletableFuture.supplyAsync(() -> EventCoder.of(edition));
        this.edition = edition.id();
        this.analyzer = Analyzer.of(edition);
        this.attributor = Attributor.of(edition);
        this.layouter = Layouter.of(edition);
        this.quantityFinder = QuantityFinder.of(edition);
        this.geoparser = geo.join();
        this.actorResolver = actors.join();
        this.timeTagger = times.join();
        this.eventCoder = events.join();
    }

    /** Opens the edition's model and lexicons. */
    public static Reader of(Edition edition) {
        return new Reader(edition);
    }

    /** What a document says and on whose word: always the same for the same document, and an answer for every one. */
    public Reading read(Document document) {
        Layout layout = layouter.layout(document);
        Analysis analysis = analyzer.analyze(document.text(), layout.prose());
        List<TimeExpression> times = timeTagger.find(analysis, document.published());
        List<ActorMention> actors = actorResolver.find(document, layout, analysis);
        PlaceReading places = geoparser.find(document, layout, analysis);
        List<Quantity> quantities = quantityFinder.find(analysis, times);
        List<Event> events = eventCoder.find(
                analysis,
                actors,
                places.mentions(),
                times,
                quantities,
                document.published().toLocalDate());
        Attributions attributions = attributor.find(document, layout, analysis);
        Findings findings = new Findings(document, analysis, actors, places, times, quantities, events);
        Propositions propositions = new Propositions(findings, layout);
        List<Claim> claims = propositions.into(Claims.of(document.id(), attributions.found()));
        return new Reading(
                document.id(),
                edition,
                analysis.sentences().stream().map(Sentence::span).toList(),
                analysis.mentions(),
                actors,
                places.mentions(),
                times,
                quantities,
                events,
                claims,
                remarks(document, analysis, attributions, places, propositions),
                new Fingerprint(
                        Fingerprints.shingles(document.text(), layout.prose()),
                        analyzer.senses().of(analysis)));
    }

    private static List<Remark> remarks(
            Document document,
            Analysis analysis,
            Attributions attributions,
            PlaceReading places,
            Propositions propositions) {
        List<Remark> remarks = new ArrayList<>(attributions.remarks());
        remarks.addAll(places.remarks());
        remarks.addAll(propositions.remarks());
        if (analysis.tokens().isEmpty()) {
            Span whole = new Span(0, document.text().length());
            remarks.add(new Remark(whole, "reading/no-prose", "no words to read were found in this text"));
        }
        return remarks;
    }
}
