// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The name inside a mention: the head and the words beside it that belong to the name by syntax and by their capitals.
 *
 * <p>From the head outward a word belongs if it has a capital or a digit and hangs on the head, directly or not, by
 * relations that build names (flat, compound, a capitalised adjective, a number, "of X"). Small words between two such
 * words (of, and, the, a hyphen) belong too. A comma, a possessive ending, or anything else ends the name.
 *
 * @param from index of its first word in the sentence
 * @param to index after its last word
 */
record NameCore(GumMention mention, int from, int to) {

    private static final Set<String> ANYWHERE = Set.of("flat", "compound", "goeswith", "nummod", "nmod:desc");
    private static final Set<String> BEFORE = Set.of("amod");
    private static final Set<String> AFTER = Set.of("nmod", "nmod:unmarked");
    private static final Set<String> LINKS = Set.of("of", "for", "de", "del", "di", "von", "van", "and", "&");
    private static final Set<String> SMALL = Set.of(
            "of", "for", "and", "&", "the", "-", "–", "/", ".", "de", "del", "la", "el", "al", "di", "von", "van",
            "und");

    private static final Set<String> COUNTING = Set.of("many", "most", "some", "several", "few", "other", "more");

    static NameCore of(GumMention mention) {
        int head = mention.head();
        int from = head;
        for (int i = head - 1; i >= mention.from(); i--) {
            if (belongs(mention, i)) {
                from = i;
            } else if (!SMALL.contains(lower(mention, i))) {
                break;
            }
        }
        int to = head + 1;
        for (int i = head + 1; i < mention.to(); i++) {
            if (belongs(mention, i)) {
                to = i + 1;
            } else if (!SMALL.contains(lower(mention, i))) {
                break;
            }
        }
        return new NameCore(mention, from, to);
    }

    Span span() {
        return words().get(0).span().cover(words().get(to - from - 1).span());
    }

    List<GoldWord> words() {
        return mention.words().subList(from, to);
    }

    /** The words, a space between each two. */
    String text() {
        return words().stream().map(GoldWord::form).collect(Collectors.joining(" "));
    }

    private static boolean belongs(GumMention mention, int word) {
        String form = mention.words().get(word).form();
        if (!Names.hasCapitalOrDigit(form)
                || COUNTING.contains(lower(mention, word))
                || mention.syntax(word).upos().equals("DET")) {
            return false;
        }
        int at = word;
        while (at != mention.head()) {
            int above = mention.syntax(at).head() - 1;
            if (above < mention.from() || above >= mention.to() || !builds(mention, at, above)) {
                return false;
            }
            at = above;
        }
        return true;
    }

    private static boolean builds(GumMention mention, int word, int above) {
        String relation = mention.syntax(word).relation();
        if (ANYWHERE.contains(relation)) {
            return true;
        }
        if (word < above) {
            return BEFORE.contains(relation);
        }
        if (relation.equals("conj")) {
            return above != mention.head();
        }
        boolean person = mention.type().equals("person");
        return AFTER.contains(relation) && !person && linked(mention, word);
    }

    /** Whether "of" or the like stands between a word and what it hangs on: "University of Leeds", not "at Leeds". */
    private static boolean linked(GumMention mention, int word) {
        for (int i = word - 1; i > mention.head(); i--) {
            if (mention.syntax(i).relation().equals("case") && mention.syntax(i).head() - 1 == word) {
                return LINKS.contains(lower(mention, i));
            }
        }
        return mention.syntax(word).relation().equals("nmod:unmarked");
    }

    private static String lower(GumMention mention, int word) {
        return mention.words().get(word).form().toLowerCase(Locale.ROOT);
    }
}
