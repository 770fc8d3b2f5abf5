// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import java.util.Locale;

/** How names are spelled in tables and in text. */
final class Names {

    private Names() {}

    /** A name as the tokeniser parts it: possessives, hyphens and stops that stand alone get their own word. */
    static String spaced(String name) {
        return name.replace('\u2019', '\'')
                .replace("'s", " 's")
                .replace("-", " - ")
                .replace("&", " & ")
                .replaceAll(" +", " ")
                .strip();
    }

    /** Whether the text spells a name as a name: with a capital, and abbreviations in capitals ("US" is not "us"). */
    static boolean cased(Wording wording, int at, String name) {
        String written = wording.words().get(at).written();
        boolean capital = !written.isEmpty() && !Character.isLowerCase(written.charAt(0));
        boolean abbreviation = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() < 5;
        boolean small = Character.isLowerCase(name.charAt(0));
        return small || (abbreviation ? written.equals(written.toUpperCase(Locale.ROOT)) : capital);
    }
}
