// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names as they are compared: words in lower case, without accents, titles and articles. */
final class Names {

    private static final Set<String> PERSON = Words.of("article", "title");
    private static final Set<String> OUTLET = Words.of("article", "outlet");
    private static final Set<String> CLASS = Words.of("article", "count");

    private static final Set<String> BODY = Words.of("body");
    private static final Set<String> MOUTH = Words.of("mouth");
    private static final Set<String> LENDER = Words.of("lender");

    private Names() {}

    /** A holder: {@code Gen. Tamer al-Rifai} is {@code tamer al rifai}. */
    static String person(String name) {
        return without(name, PERSON);
    }

    /** An outlet or agency: {@code the Reuters news agency} and {@code Reuters report} are {@code reuters}. */
    static String outlet(String name) {
        return without(name, OUTLET);
    }

    /** The wording of a class: {@code two Western diplomats} is {@code western diplomats}. */
    static String wording(String description) {
        return without(description, CLASS);
    }

    /** Whether the one is the other or its end: {@code al-Rifai} of {@code Tamer al-Rifai}. Both folded. */
    static boolean same(String one, String other) {
        return one.equals(other) || one.endsWith(" " + other) || other.endsWith(" " + one);
    }

    /** Whether nothing but the arm of a state is named: {@code armed forces}, not {@code egyptian army}. Folded. */
    static boolean bareBody(String name) {
        return BODY.containsAll(List.of(name.split(" ")));
    }

    /** Whether somebody speaks for a body: {@code egyptian armys spokesman}. Folded. */
    static boolean mouth(String wording) {
        return List.of(wording.split(" ")).stream().anyMatch(MOUTH::contains);
    }

    /** Whether these are another medium's sources, whoever they are: {@code agencys sources}. Folded. */
    static boolean lent(String wording) {
        List<String> words = List.of(wording.split(" "));
        return words.size() > 1
                && LENDER.contains(words.get(0))
                && words.get(words.size() - 1).startsWith("source");
    }

    private static String without(String name, Set<String> left) {
        List<String> words = words(name);
        List<String> kept = words.stream().filter(word -> !left.contains(word)).toList();
        return String.join(" ", kept.isEmpty() ? words : kept);
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character)) {
                word.appendCodePoint(character);
            } else if (character != '.' && character != '\'' && character != '’' && !mark(character)) {
                end(word, words);
            }
        });
        end(word, words);
        return words;
    }

    private static boolean mark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }
}
