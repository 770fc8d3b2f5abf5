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
            if (c < 128) {
                if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                    key.append(c);
                } else if (c >= 'A' && c <= 'Z') {
                    key.append((char) (c + 32));
                }
            } else if (Character.isLetterOrDigit(c)) {
                key.append(special(c));
            }
        }
        return key.toString();
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
            default -> String.valueOf(c).toLowerCase(Locale.ROOT);
        };
    }

    private static boolean ascii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** The words of a name or a noun as a table spells it. */
    static List<String> keys(String written) {
        List<String> keys = new ArrayList<>(4);
        int start = 0;
        for (int at = 0; at <= written.length(); at++) {
            char c = at < written.length() ? written.charAt(at) : ' ';
            if (c == ' ' || c == '-' || c == '/') {
                word(keys, written, start, at);
                start = at + 1;
            }
        }
        return keys;
    }

    /** One word; its possessive ending is a word of its own, as the tokeniser has it. */
    private static void word(List<String> keys, String written, int start, int end) {
        boolean owns = end - start > 2
                && written.charAt(end - 1) == 's'
                && (written.charAt(end - 2) == '\'' || written.charAt(end - 2) == '’');
        String key = key(written.substring(start, owns ? end - 2 : end));
        if (!key.isEmpty()) {
            keys.add(key);
        }
        if (owns) {
            keys.add("s");
        }
    }
}
