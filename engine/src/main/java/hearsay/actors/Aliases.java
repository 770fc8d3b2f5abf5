// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two names in one row of a table show that they are one actor: by their initials, or by a word in common. */
final class Aliases {

    private static final Set<String> LITTLE = Set.of(
            "the", "of", "for", "and", "in", "al", "el", "u", "s", "national", "party", "group", "bank", "company");

    private Aliases() {}

    static boolean same(String name, String alias) {
        return initials(name, alias) || initials(alias, name) || shares(name, alias);
    }

    /** Whether the short one is made of first letters of the long one, in their order. */
    static boolean initials(String acronym, String name) {
        String letters = acronym.replace(".", "");
        if (letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT)) || letters.indexOf(' ') >= 0) {
            return false;
        }
        String small = letters.toLowerCase(Locale.ROOT);
        int at = 0;
        for (String word : Spelling.keys(name)) {
            if (at < small.length() && word.charAt(0) == small.charAt(at)) {
                at++;
            }
        }
        return at == small.length();
    }

    private static boolean shares(String name, String alias) {
        Set<String> words = new HashSet<>(Spelling.keys(name));
        List<String> others = Spelling.keys(alias);
        words.retainAll(others);
        words.removeAll(LITTLE);
        return !words.isEmpty();
    }
}
