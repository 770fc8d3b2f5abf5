// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import hearsay.knowledge.Rules;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the kind of a forecasting question by its wording alone: what it would take for a yes, which is what its base rate hangs
 * on. Knows nothing of who and where. The classes, with their examples, lie in {@link #FILE}. Immutable; safe to share between
 * threads.
 */
public final class QuestionClasses {

    /** The classes, in the order in which they are tried. */
    public static final String FILE = "questions/en/classes.rules";

    /** A question that compares with the usual number, where that is known: with none, or with some. */
    private static final List<String> COMPARING = List.of("usual.times", "usual.more");

    private record Kind(QuestionClass told, List<Pattern> match, List<Pattern> not) {

        boolean fits(String wording) {
            return match.stream().anyMatch(pattern -> pattern.matcher(wording).find())
                    && not.stream()
                            .noneMatch(pattern -> pattern.matcher(wording).find());
        }
    }

    private final List<Kind> kinds;

    private QuestionClasses(List<Kind> kinds) {
        this.kinds = kinds;
    }

    /** @param text of {@link #FILE} */
    public static QuestionClasses parse(String text) {
        return new QuestionClasses(Rules.parse(FILE, text).all().stream()
                .map(QuestionClasses::kind)
                .toList());
    }

    private static Kind kind(Rules.Rule rule) {
        QuestionClass told = new QuestionClass(
                rule.name(),
                rule.first("says").orElse(""),
                Double.parseDouble(rule.first("prior").orElse("")));
        return new Kind(told, patterns(rule, "match"), patterns(rule, "not"));
    }

    private static List<Pattern> patterns(Rules.Rule rule, String key) {
        return rule.all(key).stream()
                .map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    public List<QuestionClass> all() {
        return kinds.stream().map(Kind::told).toList();
    }

    /** The first class that fits the first line of a wording; empty if none does. */
    public Optional<QuestionClass> of(String wording) {
        String first = wording.strip().split("\\R", 2)[0];
        return kinds.stream().filter(kind -> kind.fits(first)).map(Kind::told).findFirst();
    }

    /** Whether it compares a number with the usual one. */
    public static boolean comparing(QuestionClass told) {
        return COMPARING.contains(told.name());
    }
}
