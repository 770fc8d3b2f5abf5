// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import java.util.List;
import java.util.Locale;

/** What a source is called: its words as the text has them, without article in front and possessive mark behind. */
final class Labels {

    private static final List<String> ARTICLES = List.of("the ", "a ", "an ");

    private static final String NEITHER = "neither ";

    private Labels() {}

    /** Where neither side speaks, both are silent. */
    private static String both(String noun) {
        boolean many = noun.startsWith("of ") || noun.endsWith("s") || noun.contains(" nor ");
        return noun.contains(" nor ") ? "neither " + noun : many ? "both " + noun : "both " + plural(noun);
    }

    private static String plural(String noun) {
        if (noun.endsWith("y") && !noun.matches(".*[aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.matches(".*(?:ch|sh|x)") ? noun + "es" : noun + "s";
    }

    /** The label of some words, one or more, in their text. */
    static String of(Wording words, String text) {
        String label = words.span(0, words.size()).in(text).strip().replaceAll("(?<=\\p{L})['\u2019]s$", "");
        if (label.length() > NEITHER.length() && label.toLowerCase(Locale.ROOT).startsWith(NEITHER)) {
            return both(label.substring(NEITHER.length()).strip());
        }
        for (String article : ARTICLES) {
            if (label.length() > article.length()
                    && label.toLowerCase(Locale.ROOT).startsWith(article)) {
                return label.substring(article.length()).strip();
            }
        }
        return label;
    }
}
