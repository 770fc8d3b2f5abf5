// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.analysis.Analysis;
import hearsay.claims.Candidate;
import hearsay.claims.PlaceMention;
import hearsay.claims.Remark;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Gazetteer;
import hearsay.knowledge.GazetteerEntry;
import hearsay.layout.Layout;
import hearsay.text.Document;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the places a document speaks of. Built once; serves any number of threads. */
public final class Geoparser {

    private final Recogniser recogniser;
    private final Resolver resolver;
    private final Outlets outlets;
    private final Placer placer;

    private Geoparser(Edition edition) {
        Gazetteer gazetteer = Gazetteer.of(edition);
        this.recogniser = new Recogniser(gazetteer, new PlaceWords(edition));
        this.resolver = new Resolver(new Names(gazetteer));
        this.outlets = Outlets.of(edition, gazetteer);
        this.placer = new Placer(new Outlines(edition));
    }

    /** Opens the edition's gazetteer and lists. */
    public static Geoparser of(Edition edition) {
        return new Geoparser(edition);
    }

    /**
     * The places of a document as areas, likeliest first. A name no gazetteer knows is a mention without candidates and a
     * remark; so is a stated distance that the map does not bear out. What acts, or is a demonym or part of another name, is
     * not among them: see {@link #toponyms}.
     */
    public PlaceReading find(Document document, Layout layout, Analysis analysis) {
        List<Toponym> toponyms = toponyms(document, layout, analysis);
        List<Span> spans = toponyms.stream().map(Toponym::span).toList();
        List<List<Candidate<GazetteerEntry>>> senses = resolve(document, spans);
        List<Located> located = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            located.add(new Located(toponyms.get(i), Setting.around(document.text(), spans.get(i)), senses.get(i)));
        }
        Placing placing = new Placing(document.text(), located, placer);
        List<PlaceMention> mentions = new ArrayList<>(placing.mentions());
        mentions.addAll(new Beyond(document.text(), placer).find(mentions));
        mentions.sort((one, other) -> one.span().compareTo(other.span()));
        List<Remark> remarks = new ArrayList<>(placing.unknown());
        remarks.addAll(new StatedDistances(document.text(), placer).check(located));
        return new PlaceReading(mentions, placing.themselves(), remarks);
    }

    /** Every name on the map that a document holds, in text order and without overlap, whatever it does there. */
    public List<Toponym> toponyms(Document document, Layout layout, Analysis analysis) {
        return recogniser.find(document, layout, analysis);
    }

    /** What the names at some spans of a document stand for, likeliest first; none where no gazetteer knows the name. */
    public List<List<Candidate<GazetteerEntry>>> resolve(Document document, List<Span> spans) {
        return resolver.resolve(document.text(), spans, outlets.home(document));
    }
}
