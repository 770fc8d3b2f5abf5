// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.analysis.Analysis;
import hearsay.claims.EntityType;
import hearsay.knowledge.Gazetteer;
import hearsay.layout.Dateline;
import hearsay.layout.Layout;
import hearsay.text.Document;
import java.util.List;

/** Finds toponyms: first what is sure (datelines, countries), then what the reading model marks, then what it passed over. */
final class Recogniser {

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Uses uses;

    Recogniser(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.uses = new Uses(gazetteer);
    }

    /** Toponyms in text order, none inside of another. */
    List<Toponym> find(Document document, Layout layout, Analysis analysis) {
        Marks marks = new Marks(document.text(), analysis);
        MapNames names = new MapNames(gazetteer);
        MarkedNames marked = new MarkedNames(marks, names, words, uses);
        MissedNames missed = new MissedNames(marks, names, words, uses);
        layout.dateline().flatMap(Dateline::place).ifPresent(marks::dateline);
        analysis.sentences().forEach(missed::shouted);
        analysis.sentences().forEach(missed::countries);
        analysis.sentences().forEach(missed::listed);
        analysis.mentions().stream()
                .filter(mention -> mention.type() == EntityType.PLACE)
                .forEach(marked::mention);
        analysis.mentions().stream()
                .filter(mention -> mention.type() != EntityType.PLACE)
                .forEach(marked::mention);
        analysis.sentences().forEach(missed::sentence);
        return marks.found();
    }
}
