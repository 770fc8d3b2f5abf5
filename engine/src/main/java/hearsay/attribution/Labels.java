// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import java.util.List;
import java.util.Locale;

/** What a source is called: its words as the text has them, without article in front and possessive mark behind. */
final class Labels {

    private static final List<String> ARTICLES = List.of("the ", "a ", "an ");

    private Labels() {}

    /** The label of some words, one or more, in their text. */
    static String of(Wording words, String text) {
        String label = words.span(0, words.size()).in(text).strip().replaceAll("(?<=\\p{L})['\u2019]s$", "");
        for (String article : ARTICLES) {
            if (label.length() > article.length()
                    && label.toLowerCase(Locale.ROOT).startsWith(article)) {
                return label.substring(article.length()).strip();
            }
        }
        return label;
    }
}
