// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off what stands around a question, so that a sentence is left that can be read like any other. */
final class Wording {

    private static final String FILE = "questions/en/fronts.tsv";

    private static final Pattern FIRST = Pattern.compile("^\\s*(?<first>[^?\\n]*?[^\\s?])\\s*(?:\\?|\\n|$)");

    /** "Russia x Ukraine", "US-Iran deal": the way of betting sites to write two parties. */
    private static final Pattern VERSUS = Pattern.compile("(?<=\\p{L}) (?:x|vs\\.?|v\\.) (?=\\p{Lu})");

    private static final Pattern HYPHEN = Pattern.compile(
            "\\b(?<one>\\p{Lu}[\\p{L}.]+)[-–](?<other>\\p{Lu}[\\p{L}.]+)"
                    + "(?= (?:[a-z]+ )?(?:war|conflict|deal|agreement|ceasefire|truce|talks|clash|border|summit|treaty|relations)\\b)");

    /** "Haftar will attack", after "tell me whether": as it would be asked. */
    private static final Pattern AHEAD = Pattern.compile(
            "^(?!(?:[Bb]y|[Ww]ithin|[Ii]n|[Bb]efore|[Oo]n) )(?<who>(?:the |a |an )?\\p{L}[\\p{L} .'-]{0,60}?) (?<aux>will|would) (?=[a-z])");

    private static final Pattern BEFORE_END = Pattern.compile("(?i)\\bbefore the end of\\b");

    private static final Pattern END = Pattern.compile(
            "(?i)\\b(?:by|before|at|until|through) (?:the )?(?:end of (?:the |this |next |the following |the current )?"
                    + "(?:year|month|week|decade)|(?:year|month)(?:'s)?[- ]end)\\b");

    /** What a deed has to do with; who does it to whom says enough. */
    private static final Pattern RELATED = Pattern.compile(
            "(?i),? (?:related to|linked to|connected with|in relation to|in response to|because of|due to|over) (?:the |its |their )?"
                    + "(?:[\\p{L}-]+ ){0,3}?(?:war|conflict|invasion|crisis|hostilities)(?: (?:in|on|against|with) \\p{Lu}[\\p{L}-]+)?");

    private static final Pattern PAST = Pattern.compile("^(?:has|have|had|did|was|were)\\b");
    private static final Pattern PRESENT =
            Pattern.compile("^(?:does|do|is|are)\\b(?!.*\\b(?:going to|likely to|about to|set to)\\b)");

    /** What is taken off in front. */
    record Front(Pattern pattern, String with, String yes) {}

    private final List<Front> fronts;

    Wording(Table fronts) {
        this.fronts = fronts.rows().stream()
                .map(row -> new Front(
                        Pattern.compile("^" + row.get("pattern"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        row.get("with").isEmpty() ? "" : row.get("with") + " ",
                        row.get("yes")))
                .toList();
    }

    static Wording of() {
        return new Wording(Table.parse(FILE, Edition.bundledText(FILE)));
    }

    List<Front> fronts() {
        return fronts;
    }

    /**
     * The first question of a text, without what stands in front of it, with "?" at its end; "the end of the year" as the
     * day that it is.
     */
    String core(String wording, LocalDate asOf) {
        Matcher first = FIRST.matcher(
                wording.replace('’', '\'').replace('“', '"').replace('”', '"').replaceAll("[\\u00A0\\t\\r ]+", " "));
        String core = first.find() ? first.group("first").strip() : wording.strip();
        for (Front front : fronts) {
            Matcher matcher = front.pattern().matcher(core);
            if (matcher.find()) {
                core = front.with() + core.substring(matcher.end());
            }
        }
        core = RELATED.matcher(core).replaceAll("");
        core = HYPHEN.matcher(VERSUS.matcher(core).replaceAll(" and ")).replaceAll("${one} and ${other}");
        core = AHEAD.matcher(ends(core, asOf)).replaceFirst("${aux} ${who} ");
        return core.isEmpty()
                ? "?"
                : core.substring(0, 1).toUpperCase(Locale.ROOT)
                        + core.substring(1).replaceAll("[.!]+$", "") + "?";
    }

    private static String ends(String core, LocalDate asOf) {
        Matcher end = END.matcher(BEFORE_END.matcher(core).replaceAll("by the end of"));
        return end.replaceAll(found -> "by " + last(found.group(), asOf));
    }

    private static LocalDate last(String words, LocalDate asOf) {
        String lower = words.toLowerCase(Locale.ROOT);
        boolean next = lower.contains("next") || lower.contains("following");
        if (lower.contains("month")) {
            return asOf.plusMonths(next ? 1 : 0).with(TemporalAdjusters.lastDayOfMonth());
        }
        if (lower.contains("week")) {
            return asOf.plusWeeks(next ? 1 : 0).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }
        if (lower.contains("decade")) {
            return LocalDate.of(asOf.getYear() / 10 * 10 + 9, 12, 31);
        }
        return LocalDate.of(asOf.getYear() + (next ? 1 : 0), 12, 31);
    }

    /** Whether it asks about what was, or is. */
    static boolean asksBack(String core) {
        String lower = core.toLowerCase(Locale.ROOT);
        return PAST.matcher(lower).find() || PRESENT.matcher(lower).find();
    }
}
