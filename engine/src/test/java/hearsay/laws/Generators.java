// SPDX-License-Identifier: Apache-2.0
package hearsay.laws;

import hearsay.claims.ActorId;
import hearsay.claims.Basis;
import hearsay.claims.Certainty;
import hearsay.claims.Claim;
import hearsay.claims.Derivation;
import hearsay.claims.Distance;
import hearsay.claims.EditionId;
import hearsay.claims.EntityType;
import hearsay.claims.Fingerprint;
import hearsay.claims.Headcount;
import hearsay.claims.Judgement;
import hearsay.claims.Link;
import hearsay.claims.Mention;
import hearsay.claims.Position;
import hearsay.claims.Proposition;
import hearsay.claims.Question;
import hearsay.claims.Reading;
import hearsay.claims.Remark;
import hearsay.claims.Resolution;
import hearsay.claims.Ruling;
import hearsay.claims.RulingId;
import hearsay.claims.Sector;
import hearsay.claims.SenseVector;
import hearsay.claims.Shingle;
import hearsay.claims.Source;
import hearsay.claims.SourceChain;
import hearsay.claims.Stance;
import hearsay.claims.TestimonyId;
import hearsay.claims.Verdict;
import hearsay.text.Digest;
import hearsay.text.Document;
import hearsay.text.DocumentId;
import hearsay.text.Span;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Makes documents and readings that keep every law and are otherwise as odd as can be: pairs and halves of surrogates,
 * control characters, quotation marks, empty options, empty lists. The same seed makes the same things.
 */
public final class Generators {

    private static final List<String> WORDS = List.of(
            "harbour",
            "ministry",
            "denied",
            "said",
            "Sirte",
            "trainers",
            "about",
            "40",
            "no",
            "comment",
            "\"quoted\"",
            "“curly”",
            "l’état",
            "Müller",
            "İzmir",
            "пресс",
            "الناطق",
            "報道",
            "👩‍👩‍👧",
            "𝄞",
            "e\u0301",
            "a\\b",
            "{\"form\":1}",
            "'; DROP TABLE claim; --",
            "AND",
            "NEAR(",
            "*",
            "^",
            "%_");

    private static final List<String> ODDITIES = List.of(
            "\u0000", "\u0001", "\u001F", "\t", "\r\n", "\n\n", "\u00A0", "\u00AD", "\u2028", "\u2029", "\uFEFF",
            "\uFFFD", "\uFFFF", "\uD83D", "\uDE00", "\u202E");

    private final Random random;
    private final Happenings things = new Happenings(this);

    public Generators(long seed) {
        this.random = new Random(seed);
    }

    public Document document() {
        String title = random.nextInt(3) == 0 ? "" : some(1, 8);
        return Document.of(
                some(1, 3),
                maybe(() -> URI.create("https://example.org/" + random.nextInt(1000) + "?q=%C3%A9#f")),
                maybe(() -> some(1, 2)),
                moment(),
                pick(List.of(Locale.ENGLISH, Locale.FRANCE, Locale.ROOT, Locale.forLanguageTag("zh-Hans-CN"))),
                title,
                title + "\n\n" + some(1, 120));
    }

    /** A reading of this document by an edition of some few. */
    public Reading reading(Document document) {
        return reading(document, edition(random.nextInt(5)));
    }

    public Reading reading(Document document, EditionId edition) {
        String text = document.text();
        return new Reading(
                document.id(),
                edition,
                many(12, () -> span(text)),
                many(12, () -> new Mention(span(text), pick(EntityType.values()))),
                many(8, () -> things.actorMention(text)),
                many(8, () -> things.placeMention(text)),
                many(4, () -> things.time(text)),
                many(4, () -> things.quantity(text)),
                many(8, () -> things.event(text)),
                many(12, () -> claim(document)),
                many(4, () -> new Remark(span(text), rule(), some(0, 5))),
                new Fingerprint(
                        many(8, () -> new Shingle(random.nextLong(), span(text))),
                        many(3, () -> new SenseVector(span(text), components()))));
    }

    private byte[] components() {
        byte[] components = new byte[1 + random.nextInt(16)];
        random.nextBytes(components);
        return components;
    }

    public Claim claim(Document document) {
        String text = document.text();
        List<Link> links = new ArrayList<>();
        links.add(new Link(new Source.Publisher(document.outlet()), Optional.empty(), derivation(text)));
        links.addAll(many(4, () -> new Link(source(text), maybe(() -> span(text)), derivation(text))));
        List<Span> contents = new ArrayList<>(List.of(span(text)));
        contents.addAll(many(3, () -> span(text)));
        Claim claim = Claim.of(
                document.id(), new SourceChain(links), contents, stance(), pick(Basis.values()), derivation(text));
        return claim.with(many(3, () -> things.proposition(text)));
    }

    public Proposition proposition(Document document) {
        return things.proposition(document.text());
    }

    public Ruling ruling() {
        return Ruling.of(some(1, 2), moment().toInstant(), verdict(), some(0, 5));
    }

    public Question question() {
        return new Inquiries(this).question();
    }

    public Judgement judgement() {
        return new Inquiries(this).judgement();
    }

    public Resolution resolution() {
        return new Inquiries(this).resolution();
    }

    private Verdict verdict() {
        return switch (random.nextInt(9)) {
            case 0 -> new Verdict.Same(testimony(0), testimony(1));
            case 1 -> new Verdict.Different(testimony(0), testimony(1));
            case 2 -> new Verdict.Merge(new ActorId(hex(0)), new ActorId(hex(1)));
            case 3 -> new Verdict.WithdrawReport(new DocumentId(hex(0)));
            case 4 -> new Verdict.WithdrawSource(some(1, 3));
            case 5 -> new Verdict.Outcome(testimony(0), random.nextBoolean());
            case 6 -> new Verdict.Credibility(testimony(0), 1 + random.nextInt(6));
            case 7 -> new Verdict.Reliability(some(1, 3), (char) ('A' + random.nextInt(6)));
            default -> new Verdict.Undo(new RulingId(hex(0)));
        };
    }

    private TestimonyId testimony(int kind) {
        return new TestimonyId(hex(kind));
    }

    String hex(int kind) {
        return Digest.of("generated/" + kind)
                .with("number", Integer.toString(random.nextInt(99)))
                .hex();
    }

    public static EditionId edition(int number) {
        return new EditionId(Digest.of("edition for tests")
                .with("number", Integer.toString(number))
                .hex());
    }

    /** A span that stands in the text and cuts no character in two. */
    public Span span(String text) {
        int start = whole(text, random.nextInt(text.length()));
        int end = Math.min(text.length(), start + 1 + random.nextInt(40));
        return new Span(start, end < text.length() && whole(text, end) != end ? end + 1 : end);
    }

    /** Words and oddities, from {@code least} to {@code most}; never blank where one word or more is asked for. */
    public String some(int least, int most) {
        StringBuilder all = new StringBuilder(least > 0 ? pick(WORDS) : "");
        int more = least + random.nextInt(most - least + 1) - 1;
        for (int i = 0; i < more; i++) {
            all.append(random.nextInt(6) == 0 ? pick(ODDITIES) : " ").append(pick(WORDS));
        }
        return all.toString();
    }

    private Source source(String text) {
        return switch (random.nextInt(4)) {
            case 0 -> new Source.Publisher(some(1, 2));
            case 1 -> new Source.Named(some(1, 3), country(), pick(Sector.values()), maybe(() -> span(text)));
            case 2 ->
                new Source.Unnamed(
                        some(1, 4),
                        country(),
                        pick(Sector.values()),
                        pick(Headcount.values()),
                        random.nextBoolean(),
                        maybe(() -> span(text)));
            default -> new Source.Hidden(maybe(() -> span(text)));
        };
    }

    Optional<String> country() {
        return maybe(() -> pick(List.of("EGY", "LBY", "USA", "TUR")));
    }

    private Stance stance() {
        return new Stance(pick(Position.values()), pick(Certainty.values()), pick(Distance.values()));
    }

    Derivation derivation(String text) {
        return new Derivation(rule(), many(3, () -> span(text)));
    }

    String rule() {
        return pick(List.of("attribution/en/deny-report", "model/attribution", "layout/credit", "règle/é"));
    }

    OffsetDateTime moment() {
        long second = random.nextLong(-3_000_000_000L, 5_000_000_000L);
        int nano = random.nextBoolean() ? 0 : random.nextInt(1_000_000_000);
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(random.nextInt(-18 * 60, 18 * 60) * 60);
        return Instant.ofEpochSecond(second, nano).atOffset(offset);
    }

    /** From {@code least} up to, not including, {@code most}; now and then a round number. */
    double number(double least, double most) {
        double any = least + random.nextDouble() * (most - least);
        double round = StrictMath.rint(any);
        return random.nextInt(3) == 0 && round >= least && round < most ? round : any;
    }

    LocalDateTime local() {
        return moment().toLocalDateTime();
    }

    private static int whole(String text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return inside ? offset - 1 : offset;
    }

    <T> List<T> many(int most, Supplier<T> maker) {
        List<T> all = new ArrayList<>();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            all.add(maker.get());
        }
        return all;
    }

    <T> Optional<T> maybe(Supplier<T> maker) {
        return random.nextBoolean() ? Optional.of(maker.get()) : Optional.empty();
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
