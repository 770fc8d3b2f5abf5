// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

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
import hearsay.claims.PropositionCluster;
import hearsay.claims.Realis;
import hearsay.claims.Report;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.claims.SourceChain;
import hearsay.claims.Stance;
import hearsay.reading.Fingerprints;
import hearsay.text.Document;
import hearsay.text.DocumentId;
import hearsay.text.Span;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes reports for tests: texts of made-up words, each letter a passage of thirty of them that is always the same. */
public final class Press {

    private static final int WORDS = 30;
    private static final Derivation BY_HAND = new Derivation("test/by-hand", List.of());

    private Press() {}

    /** What one report says, in the first passage of its text: through whom, whose word, and which way. */
    public record Word(String relay, String holder, Position position) {}

    /** A report of some passages, which makes no claim. */
    public static Report report(String outlet, String time, String passages) {
        return report(outlet, time, "", passages, List.of());
    }

    public static Report report(String outlet, String time, String credit, String passages, List<Word> words) {
        String text = Stream.of(passages.split(" ")).map(Press::passage).collect(Collectors.joining(". "));
        Document document = Document.of(
                outlet, Optional.empty(), optional(credit), OffsetDateTime.parse(time), Locale.ENGLISH, "", text);
        List<Claim> claims = new ArrayList<>();
        for (Word word : words) {
            claims.add(claim(document, word, claims.size()));
        }
        return new Report(
                document.id(),
                outlet,
                document.credit(),
                document.published(),
                new Fingerprint(Fingerprints.shingles(text, List.of(new Span(0, text.length()))), List.of()),
                claims);
    }

    /** The same words in another outlet, so many days later. */
    public static Report again(Report report, String outlet, int days) {
        OffsetDateTime published = report.published().plusDays(days);
        DocumentId id = Document.of(
                        outlet,
                        Optional.empty(),
                        report.credit(),
                        published,
                        Locale.ENGLISH,
                        "",
                        report.document().value())
                .id();
        List<Claim> claims =
                report.claims().stream().map(claim -> again(claim, id, outlet)).toList();
        return new Report(id, outlet, report.credit(), published, report.fingerprint(), claims);
    }

    private static Claim again(Claim claim, DocumentId document, String outlet) {
        List<Link> links = new ArrayList<>(claim.chain().links());
        links.set(0, link(new Source.Publisher(outlet)));
        return Claim.of(document, new SourceChain(links), claim.contents(), claim.stance(), claim.basis(), BY_HAND)
                .with(claim.propositions());
    }

    public static PropositionCluster cluster(Collection<Report> reports) {
        return PropositionCluster.of(reports.stream()
                .flatMap(report -> report.testimonies().stream())
                .toList());
    }

    /** What they took from one another. */
    public static List<Copy> copies(Collection<Report> reports) {
        return Reuse.among(reports.stream().map(Report::trace).toList());
    }

    private static String passage(String name) {
        Random random = new Random(name.hashCode());
        return IntStream.range(0, WORDS)
                .mapToObj(i -> "w" + random.nextInt(100_000))
                .collect(Collectors.joining(" "));
    }

    private static Claim claim(Document document, Word word, int number) {
        int end = document.text().indexOf('.') < 0
                ? document.text().length()
                : document.text().indexOf('.');
        List<Link> links = new ArrayList<>();
        links.add(link(new Source.Publisher(document.outlet())));
        optional(word.relay()).ifPresent(relay -> links.add(link(source(relay))));
        if (!word.holder().equals("own")) {
            links.add(link(source(word.holder())));
        }
        Span trigger = new Span(60 + number, 64 + number);
        Proposition proposition = new Proposition(
                trigger,
                EventType.MOBILIZE,
                Optional.empty(),
                new TreeSet<>(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Realis.ACTUAL,
                BY_HAND);
        return Claim.of(
                        document.id(),
                        new SourceChain(links),
                        List.of(new Span(0, end)),
                        new Stance(word.position(), Certainty.UNSTATED, Distance.NEUTRAL),
                        Basis.UNKNOWN,
                        BY_HAND)
                .with(List.of(proposition));
    }

    private static Link link(Source source) {
        return new Link(source, Optional.empty(), BY_HAND);
    }

    /** {@code hidden}, {@code named Igor Petrov RUS GOV}, {@code class US officials USA GOV}; a country unknown is {@code -}. */
    private static Source source(String wording) {
        List<String> words = List.of(wording.split(" "));
        if (wording.equals("hidden")) {
            return new Source.Hidden(Optional.empty());
        }
        String name = String.join(" ", words.subList(1, words.size() - 2));
        Optional<String> country = Optional.of(words.get(words.size() - 2)).filter(one -> !one.equals("-"));
        Sector sector = Sector.valueOf(words.get(words.size() - 1));
        return words.get(0).equals("named")
                ? new Source.Named(name, country, sector, Optional.empty())
                : new Source.Unnamed(name, country, sector, Headcount.UNKNOWN, false, Optional.empty());
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }
}
