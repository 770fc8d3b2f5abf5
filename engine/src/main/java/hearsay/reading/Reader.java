// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import hearsay.analysis.Analysis;
import hearsay.analysis.Analyzer;
import hearsay.analysis.Sentence;
import hearsay.attribution.Attributions;
import hearsay.attribution.Attributor;
import hearsay.claims.Claim;
import hearsay.claims.EditionId;
import hearsay.claims.Reading;
import hearsay.claims.Remark;
import hearsay.knowledge.Edition;
import hearsay.layout.Layout;
import hearsay.layout.Layouter;
import hearsay.text.Document;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads documents by one edition. Built once; serves any number of threads. */
public final class Reader {

    private final EditionId edition;
    private final Layouter layouter;
    private final Analyzer analyzer;
    private final Attributor attributor;

    private Reader(EditionId edition, Layouter layouter, Analyzer analyzer, Attributor attributor) {
        this.edition = edition;
        this.layouter = layouter;
        this.analyzer = analyzer;
        this.attributor = attributor;
    }

    /** Opens the edition's model and lexicons. */
    public static Reader of(Edition edition) {
        return new Reader(edition.id(), Layouter.of(edition), Analyzer.of(edition), Attributor.of(edition));
    }

    /** What a document says and on whose word: always the same for the same document, and an answer for every one. */
    public Reading read(Document document) {
        Layout layout = layouter.layout(document);
        Analysis analysis = analyzer.analyze(document.text(), layout.prose());
        Attributions attributions = attributor.find(document, layout, analysis);
        List<Claim> claims = Claims.of(document.id(), attributions.found());
        return new Reading(
                document.id(),
                edition,
                analysis.sentences().stream().map(Sentence::span).toList(),
                analysis.mentions(),
                claims,
                remarks(document, analysis, attributions));
    }

    private static List<Remark> remarks(Document document, Analysis analysis, Attributions attributions) {
        List<Remark> remarks = new ArrayList<>(attributions.remarks());
        if (analysis.tokens().isEmpty()) {
            Span whole = new Span(0, document.text().length());
            remarks.add(new Remark(whole, "reading/no-prose", "no words to read were found in this text"));
        }
        return remarks;
    }
}
