// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.origins;

import hearsay.claims.Basis;
import hearsay.claims.Certainty;
import hearsay.claims.Claim;
import hearsay.claims.Derivation;
import hearsay.claims.Distance;
import hearsay.claims.EventType;
import hearsay.claims.Fingerprint;
import hearsay.claims.Headcount;
import hearsay.claims.Link;
import hearsay.claims.Position;
import hearsay.claims.Proposition;
import hearsay.claims.Realis;
import hearsay.claims.Report;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.claims.SourceChain;
import hearsay.claims.Stance;
import hearsay.layout.Layouter;
import hearsay.reading.Fingerprints;
import hearsay.text.Document;
import hearsay.text.Span;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/**
 * Prints articles and reworkings of them, each in an outlet of its own, each with one claim on the word of somebody whom no other
 * report names: whatever links two of them, it is the text.
 */
final class Press {

    private static final OffsetDateTime FIRST_DAY = OffsetDateTime.of(2019, 1, 1, 6, 0, 0, 0, ZoneOffset.UTC);
    private static final int DAYS = 300;
    private static final Derivation BY_LAB = new Derivation("lab/origins", List.of());

    private final List<Article> articles;
    private final Vocabulary vocabulary;
    private final Layouter layouter;

    Press(List<Article> articles, Layouter layouter) {
        this.articles = articles;
        this.vocabulary = Vocabulary.of(articles);
        this.layouter = layouter;
    }

    /** The piece of some number: first all articles, then their reworkings, by turns. */
    Piece piece(int number) {
        int family = number % articles.size();
        int turn = number / articles.size();
        Article article = articles.get(family);
        OffsetDateTime day = FIRST_DAY.plusDays(new Random(family).nextInt(DAYS));
        if (turn == 0) {
            Reworking.Text text = new Reworking.Text(article.sentences(), article.claim());
            return new Piece(report(number, day, text), family, Optional.empty());
        }
        Reworking[] all = Reworking.values();
        Reworking reworking = all[(family + turn) % all.length];
        Reworking.Text text = reworking.of(article, vocabulary, new Random(number));
        return new Piece(report(number, day.plusHours(turn), text), family, Optional.of(reworking));
    }

    private Report report(int number, OffsetDateTime published, Reworking.Text told) {
        StringBuilder text = new StringBuilder("Headline number " + number);
        int start = 0;
        int end = 0;
        for (int i = 0; i < told.sentences().size(); i++) {
            text.append(i % 3 == 0 ? "\n\n" : " ");
            start = i == told.claim() ? text.length() : start;
            text.append(told.sentences().get(i));
            end = i == told.claim() ? text.length() : end;
        }
        String outlet = "Outlet " + number;
        Document document =
                Document.of(outlet, Optional.empty(), Optional.empty(), published, Locale.ENGLISH, "", text.toString());
        Fingerprint fingerprint = new Fingerprint(
                Fingerprints.shingles(document.text(), layouter.layout(document).prose()), List.of());
        Claim claim = claim(document, new Span(start, end), number);
        return new Report(document.id(), outlet, Optional.empty(), published, fingerprint, List.of(claim));
    }

    private static Claim claim(Document document, Span content, int number) {
        Source somebody = new Source.Unnamed(
                "person of number " + number, Optional.empty(), Sector.UNK, Headcount.ONE, false, Optional.empty());
        SourceChain chain = new SourceChain(List.of(
                new Link(new Source.Publisher(document.outlet()), Optional.empty(), BY_LAB),
                new Link(somebody, Optional.empty(), BY_LAB)));
        Proposition proposition = new Proposition(
                new Span(content.start(), content.start() + 1),
                EventType.CONSULT,
                Optional.empty(),
                new TreeSet<>(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Realis.ACTUAL,
                BY_LAB);
        return Claim.of(
                        document.id(),
                        chain,
                        List.of(content),
                        new Stance(Position.AFFIRM, Certainty.UNSTATED, Distance.NEUTRAL),
                        Basis.UNKNOWN,
                        BY_LAB)
                .with(List.of(proposition));
    }
}
