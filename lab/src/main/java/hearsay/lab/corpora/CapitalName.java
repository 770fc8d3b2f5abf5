// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name in a noun phrase of which nothing is known but its letters.
 *
 * <ol>
 *   <li>The phrase ends before its first comma, bracket, dash or relative pronoun, and begins after a possessive ending.
 *   <li>Its head is the word before its first preposition, else its last word. The phrase holds a name only if the head
 *       has a capital: "Syrian Democratic Forces", not "Syrian forces".
 *   <li>The name goes from the head to the left as far as capitals or numbers reach, and to the right over "of X", "for X".
 *   <li>Articles, pronouns, and a lone word that has its capital only from the start of a sentence are no part of a name.
 * </ol>
 */
final class CapitalName {

    private static final Set<String> ENDS =
            Set.of(",", "(", ")", "[", "]", ";", ":", "–", "—", "--", "\"", "“", "”", "who", "which", "that", "where");
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "in", "at", "on", "to", "from", "with", "by", "near", "against", "under", "within");
    private static final Set<String> LINKS = Set.of("of", "for");
    private static final Set<String> SMALL = Set.of(
            "the", "and", "&", "-", ".", "al", "el", "an", "ad", "ar", "as", "ash", "at", "bin", "ibn", "de", "la",
            "du", "des", "van", "von", "’", "'");
    private static final Set<String> ARTICLES_OF_NAMES = Set.of("al", "el", "an", "ad", "ar", "as", "ash", "at");
    private static final Set<String> NO_NAMES = Set.of(
            ("the a an this that these those its their his her our your my another some all any no each every both i he she"
                            + " it we you they me him us them who one two three many several most other others here there"
                            + " what which")
                    .split(" "));

    private CapitalName() {}

    /**
     * The words of the name, none if there is none.
     *
     * @param common {@link #common} words of the corpus: what a capital at the start of a sentence may hide
     * @param opensSentence whether the first word stands at the start of a sentence
     */
    static List<GoldWord> in(List<GoldWord> phrase, Set<String> common, boolean opensSentence) {
        List<GoldWord> words = trimmed(phrase);
        int head = 0;
        while (head < words.size()
                && !(head > 0 && PREPOSITIONS.contains(words.get(head).form()))) {
            head++;
        }
        if (head == 0 || !capital(words.get(head - 1))) {
            return List.of();
        }
        int from = head - 1;
        for (int i = head - 1; i >= 0 && joins(words.get(i)); i--) {
            from = belongs(words.get(i)) || articleOfName(words, i) ? i : from;
        }
        int to = head;
        for (int i = head;
                i < words.size()
                        && (joins(words.get(i)) || LINKS.contains(words.get(i).form()));
                i++) {
            to = belongs(words.get(i)) ? i + 1 : to;
        }
        List<GoldWord> name = words.subList(from, to);
        boolean first = opensSentence && name.get(0).equals(phrase.get(0));
        boolean letter = name.size() == 1 && name.get(0).form().length() == 1;
        boolean hidden = name.size() == 1 && first && common.contains(lower(name.get(0)));
        return letter || hidden ? List.of() : name;
    }

    /** The words that stand in some texts in lower case. */
    static Set<String> common(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> Stream.of(text.split("[^\\p{L}]+")))
                .filter(word -> word.equals(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words of a name, a space between each two. */
    static String text(List<GoldWord> name) {
        return name.stream().map(GoldWord::form).collect(Collectors.joining(" "));
    }

    /** "al" before a hyphen: al-Qaida. */
    private static boolean articleOfName(List<GoldWord> words, int at) {
        return ARTICLES_OF_NAMES.contains(words.get(at).form())
                && words.get(at + 1).form().equals("-");
    }

    private static List<GoldWord> trimmed(List<GoldWord> phrase) {
        int from = 0;
        while (from < phrase.size() && (NO_NAMES.contains(lower(phrase.get(from))) || !letters(phrase.get(from)))) {
            from++;
        }
        int to = from;
        while (to < phrase.size() && !ENDS.contains(phrase.get(to).form())) {
            to++;
        }
        for (int i = from; i < to - 1; i++) {
            from = possessive(phrase.get(i)) ? i + 1 : from;
        }
        if (to > from && possessive(phrase.get(to - 1))) {
            to--;
        }
        while (from < to && NO_NAMES.contains(lower(phrase.get(from)))) {
            from++;
        }
        return phrase.subList(from, to);
    }

    private static boolean possessive(GoldWord word) {
        return Set.of("'s", "’s", "'", "’").contains(word.form());
    }

    private static boolean joins(GoldWord word) {
        return belongs(word) || SMALL.contains(word.form());
    }

    private static boolean belongs(GoldWord word) {
        return Names.hasCapitalOrDigit(word.form());
    }

    private static boolean capital(GoldWord word) {
        return word.form().codePoints().anyMatch(Character::isUpperCase)
                || word.form().matches("\\d+");
    }

    private static boolean letters(GoldWord word) {
        return word.form().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String lower(GoldWord word) {
        return word.form().toLowerCase(Locale.ROOT);
    }
}
