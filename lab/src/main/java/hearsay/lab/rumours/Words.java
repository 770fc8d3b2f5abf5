// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a post. */
final class Words {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern WORD = Pattern.compile("[a-z']+");

    private Words() {}

    /** The text with another in the place of web addresses. */
    static String withAddressesAs(String other, String text) {
        return ADDRESS.matcher(text).replaceAll(other);
    }

    /** In small letters; marks, names and tags as the words they hold. */
    static List<String> of(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
