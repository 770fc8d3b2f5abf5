// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Judgement;
import hearsay.claims.Polarity;
import hearsay.claims.Proposition;
import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import hearsay.ledger.BriefQuery;
import hearsay.ledger.BriefRow;
import hearsay.ledger.ClaimQuery;
import hearsay.ledger.ClaimRow;
import hearsay.ledger.PageKey;
import hearsay.ledger.Paged;
import hearsay.ledger.StoredClaim;
import hearsay.text.Digest;
import hearsay.truth.Weighed;
import hearsay.workbench.json.BriefJson;
import hearsay.workbench.json.ClaimJson;
import hearsay.workbench.json.WeighedJson;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what fits and is not known yet. A claim is known by its outlet, day, holder, position and words, so that neither a
 * correction of its page nor another reading of it makes it new; a proposition by any of its testimonies; the crossing of a
 * threshold by the answer that crossed it.
 */
final class Findings {

    private static final int STRETCH = 200;
    private static final int DIGITS = 16;
    private static final int VOICES = 8;
    private static final int TITLE = 80;

    private final Workbench workbench;
    private final int most;

    /** @param most so many at a time; what is left is found the next time */
    Findings(Workbench workbench, int most) {
        this.workbench = workbench;
        this.most = most;
    }

    /** The keys of all that fits now. */
    List<String> keys(Sought sought) {
        return switch (sought.page()) {
            case Sought.CLAIMS -> claims(sought).map(Findings::key).distinct().toList();
            case Sought.PROPOSITIONS -> briefs(sought).map(Findings::key).toList();
            default ->
                crossings(sought).stream()
                        .map(judgement -> key(sought, judgement))
                        .toList();
        };
    }

    /** What fits and is not known, the oldest first. */
    List<Finding> fresh(Sought sought, Predicate<String> known) {
        return switch (sought.page()) {
            case Sought.CLAIMS -> freshClaims(sought, known);
            case Sought.PROPOSITIONS -> freshPropositions(sought, known);
            default -> freshCrossings(sought, known);
        };
    }

    private List<Finding> freshClaims(Sought sought, Predicate<String> known) {
        Map<String, ClaimRow> fresh = new LinkedHashMap<>();
        claims(sought)
                .filter(row -> !known.test(key(row)))
                .takeWhile(row -> fresh.size() < most)
                .forEach(row -> fresh.putIfAbsent(key(row), row));
        return oldestFirst(fresh.values().stream().map(this::finding).toList());
    }

    private List<Finding> freshPropositions(Sought sought, Predicate<String> known) {
        return oldestFirst(briefs(sought)
                .filter(row -> !known.test(key(row)))
                .map(row -> workbench.proposition(row.row().id().value()))
                .filter(weighed -> weighed.cluster().members().stream()
                        .noneMatch(member -> known.test(shortened(member.id().value()))))
                .limit(most)
                .map(Findings::finding)
                .toList());
    }

    private List<Finding> freshCrossings(Sought sought, Predicate<String> known) {
        if (workbench.inquiry().asking(sought.question()).resolution().isEmpty()) {
            workbench.inquiry().again(sought.question(), Optional.empty());
        }
        return crossings(sought).stream()
                .filter(judgement -> !known.test(key(sought, judgement)))
                .map(judgement -> finding(sought, judgement))
                .toList();
    }

    private static List<Finding> oldestFirst(List<Finding> newestFirst) {
        List<Finding> turned = new ArrayList<>(newestFirst);
        java.util.Collections.reverse(turned);
        return turned;
    }

    private Stream<ClaimRow> claims(Sought sought) {
        ClaimQuery query = sought.claims(STRETCH);
        return Stream.iterate(
                        Optional.of(workbench.lists().claims(query, Optional.empty())),
                        Optional::isPresent,
                        page -> page.flatMap(Paged::next)
                                .map(next -> workbench.lists().claims(query, Optional.<PageKey>of(next))))
                .flatMap(page -> page.orElseThrow().rows().stream());
    }

    private Stream<BriefRow> briefs(Sought sought) {
        BriefQuery query = sought.briefs(STRETCH);
        return Stream.iterate(
                        Optional.of(workbench.lists().briefs(query)),
                        Optional::isPresent,
                        page -> page.flatMap(Paged::next)
                                .map(next -> workbench.lists().briefs(query.behind(next))))
                .flatMap(page -> page.orElseThrow().rows().stream())
                .filter(row -> sought.isRaised(row.alarms()));
    }

    /** The answers that lie beyond the threshold while the one before them does not. */
    private List<Judgement> crossings(Sought sought) {
        List<Judgement> crossings = new ArrayList<>();
        boolean beyond = false;
        for (Judgement one : workbench.inquiry().asking(sought.question()).judgements()) {
            boolean now = sought.isCrossed(one.probability());
            if (now && !beyond) {
                crossings.add(one);
            }
            beyond = now;
        }
        return crossings;
    }

    private static String key(ClaimRow row) {
        return shortened(Digest.of("told/1")
                .with("outlet", row.outlet())
                .with(
                        "day",
                        row.published()
                                .withOffsetSameInstant(ZoneOffset.UTC)
                                .toLocalDate()
                                .toString())
                .with("holder", row.holder())
                .with("position", row.stance().position().name())
                .with("words", String.join(" … ", row.contents()))
                .hex());
    }

    private static String key(BriefRow row) {
        return shortened(row.row().id().value());
    }

    private static String key(Sought sought, Judgement judgement) {
        return shortened(Digest.of("told/1")
                .with("sought", sought.address())
                .with("judgement", judgement.id().value())
                .hex());
    }

    private static String shortened(String digest) {
        return digest.substring(0, DIGITS);
    }

    private Finding finding(ClaimRow row) {
        StoredClaim stored = workbench.why(row.id().value());
        List<Weighed> standing = stored.claim().propositions().stream()
                .map(Proposition::trigger)
                .map(trigger -> TestimonyId.of(row.id(), trigger).value())
                .filter(workbench::isProposition)
                .map(workbench::proposition)
                .toList();
        String words = String.join(" … ", row.contents()).replaceAll("\\s+", " ");
        Optional<URI> link = stored.document().address().filter(Findings::isOfTheWeb);
        List<String> lines = new ArrayList<>();
        lines.add("“" + words + "”");
        lines.add("published " + row.published()
                + link.map(address -> ", " + address.toASCIIString()).orElse(""));
        lines.add("stands in document " + row.document().value().substring(0, 12) + " at characters "
                + stored.claim().contents().stream()
                        .map(span -> span.start() + "–" + span.end())
                        .collect(Collectors.joining(", ")));
        standing.forEach(one -> lines.add("is said of: " + InWords.of(one.cluster()) + " (" + state(one) + ")"));
        lines.add("hearsay why " + row.id().value().substring(0, 8) + " tells the rest");

        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", "claim");
        fields.put("key", key(row));
        fields.put("claim", ClaimJson.of(row));
        fields.put("title", stored.document().title());
        fields.put("address", stored.document().address().map(URI::toString));
        fields.put(
                "spans",
                stored.claim().contents().stream()
                        .map(span -> List.of(span.start(), span.end()))
                        .toList());
        fields.put("standing", standing.stream().map(Findings::standing).toList());
        return new Finding(
                key(row), WhoseWord.of(row) + ": “" + brief(words) + "”", String.join("\n", lines), link, fields);
    }

    private static String brief(String words) {
        return words.codePointCount(0, words.length()) <= TITLE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, TITLE)).strip() + "…";
    }

    private static boolean isOfTheWeb(URI address) {
        return address.getHost() != null
                && address.getScheme() != null
                && address.getScheme().toLowerCase(Locale.ROOT).matches("https?");
    }

    private static String state(Weighed weighed) {
        return weighed.origins().headline() + (weighed.contested() ? ", contested" : "") + ", grade "
                + weighed.grade().credibility() + ", "
                + BriefWords.percent(weighed.credence().probability());
    }

    private static Map<String, Object> standing(Weighed weighed) {
        Map<String, Object> fields = new LinkedHashMap<>(WeighedJson.brief(weighed));
        fields.remove("testimonies");
        return fields;
    }

    private static Finding finding(Weighed weighed) {
        List<String> lines = new ArrayList<>();
        lines.add(state(weighed));
        List<Testimony> members = weighed.origins().members();
        Stream.of(Polarity.values())
                .flatMap(polarity -> weighed.who(polarity).stream())
                .limit(VOICES)
                .forEach(member -> lines.add(WhoseWord.of(member.chain(), member.stance()) + " (claim "
                        + member.claim().value().substring(0, 8) + ")"));
        if (members.size() > VOICES) {
            lines.add("and " + (members.size() - VOICES) + " more");
        }
        String id = weighed.cluster().id().value();
        lines.add("hearsay compare " + id.substring(0, 8) + " lays them side by side");

        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", "proposition");
        fields.put("key", shortened(id));
        fields.put("proposition", WeighedJson.brief(weighed));
        return new Finding(
                shortened(id), InWords.of(weighed.cluster()), String.join("\n", lines), Optional.empty(), fields);
    }

    private Finding finding(Sought sought, Judgement judgement) {
        Answered answered = workbench.inquiry().last(sought.question());
        String title = answered.question().wording().replaceAll("\\s+", " ").strip();
        List<String> lines = new ArrayList<>();
        lines.add("went " + (sought.isAbove() ? "above " : "below ") + BriefWords.percent(sought.threshold())
                + " as of " + judgement.asOf() + ": " + BriefWords.percent(judgement.probability()));
        lines.add(BriefWords.likelihood(answered.judgement()));
        answered.cited().values().stream()
                .map(BriefWords::cited)
                .sorted()
                .limit(VOICES)
                .forEach(lines::add);
        lines.add("hearsay watch-question " + sought.question().substring(0, 8) + " shows the curve");

        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", "question");
        fields.put("key", key(sought, judgement));
        fields.put("threshold", sought.threshold());
        fields.put("side", sought.isAbove() ? "above" : "below");
        fields.put("crossed", BriefJson.curve(List.of(judgement)));
        fields.putAll(BriefJson.of(answered));
        return new Finding(key(sought, judgement), title, String.join("\n", lines), Optional.empty(), fields);
    }
}
