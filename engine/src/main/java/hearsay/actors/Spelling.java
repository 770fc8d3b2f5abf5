// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How words are compared: small letters without accents, stops and apostrophes; hyphens part words. */
final class Spelling {

    private Spelling() {}

    /** One word as it is compared; empty where it has no letter and no digit. */
    static String key(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            char c = word.charAt(i);
            plain = c >= 'a' && c <= 'z';
        }
        return plain ? word : folded(word);
    }

    private static String folded(String word) {
        StringBuilder key = new StringBuilder(word.length());
        String parted = ascii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(special(c));
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** Letters that no accent can be taken from. */
    private static String special(char c) {
        return switch (c) {
            case 'ı' -> "i";
            case 'ł', 'Ł' -> "l";
            case 'ø', 'Ø' -> "o";
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'đ', 'Đ' -> "d";
            default -> String.valueOf(c);
        };
    }

    private static boolean ascii(String word) {
        return word.chars().allMatch(c -> c < 128);
    }

    /** The words of a name or a noun as a table spells it. */
    static List<String> keys(String written) {
        List<String> keys = new ArrayList<>();
        for (String word : written.replace('’', '\'').replace("'s ", " s ").split("[ \\-/]+")) {
            String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
            add(keys, key(bare));
            if (bare.length() < word.length()) {
                keys.add("s");
            }
        }
        return keys;
    }

    private static void add(List<String> keys, String key) {
        if (!key.isEmpty()) {
            keys.add(key);
        }
    }
}
