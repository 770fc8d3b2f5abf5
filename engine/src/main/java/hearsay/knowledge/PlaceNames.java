// SPDX-License-Identifier: Apache-2.0
package hearsay.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When two spellings are one name. {@link #fold} takes away what print adds: case, accents, points, the word Saint cut
 * short. {@link #skeleton} goes further and takes away what transliterators disagree on, articles and vowels above all.
 * Both are part of the gazetteer's file format.
 */
public final class PlaceNames {

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ı', "i"),
            Map.entry('ə', "a"),
            Map.entry('ħ', "h"),
            Map.entry('ŋ', "n"),
            Map.entry('&', " and "));

    /** Apostrophes, primes and the letters hamza and ayn, which stand for sounds English does not write. */
    private static final String SILENT = "'’‘ʼʻʾʿ`´′ʹ.·";

    private static final Map<String, String> SHORT =
            Map.of("st", "saint", "ste", "sainte", "mt", "mount", "ft", "fort", "pt", "point");

    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ul", "il", "as", "es", "ash", "esh", "ad", "ed", "an", "en", "ar", "er", "at", "et", "az",
            "ez", "adh", "ath", "the");

    /** Letters and pairs that transliterators use for one sound; the longer first, each applied in turn. */
    private static final List<Map.Entry<String, String>> SOUNDS = List.of(
            Map.entry("tch", "s"),
            Map.entry("sch", "s"),
            Map.entry("shch", "s"),
            Map.entry("sh", "s"),
            Map.entry("ch", "s"),
            Map.entry("zh", "g"),
            Map.entry("dj", "g"),
            Map.entry("dzh", "g"),
            Map.entry("j", "g"),
            Map.entry("kh", "k"),
            Map.entry("gh", "g"),
            Map.entry("dh", "d"),
            Map.entry("th", "t"),
            Map.entry("ph", "f"),
            Map.entry("q", "k"),
            Map.entry("ck", "k"),
            Map.entry("c", "k"),
            Map.entry("x", "ks"),
            Map.entry("tz", "z"),
            Map.entry("ts", "z"),
            Map.entry("v", "w"));

    private PlaceNames() {}

    /** Lower case, plain letters and digits, one space between words, no leading "the"; empty for "…". */
    public static String fold(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        String letters = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        for (int i = 0; i < letters.length(); i++) {
            append(plain, Character.toLowerCase(letters.charAt(i)));
        }
        return words(plain.toString().strip());
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder plain, char c) {
        String letters = LETTERS.get(c);
        if (letters != null) {
            plain.append(letters);
        } else if (Character.isLetterOrDigit(c)) {
            plain.append(c);
        } else if (SILENT.indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
            plain.append(' ');
        }
    }

    private static String words(String plain) {
        if (plain.indexOf(' ') < 0) {
            return plain;
        }
        StringBuilder folded = new StringBuilder(plain.length() + 4);
        List<String> words = split(plain);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (i == 0 && word.equals("the") && words.size() > 1) {
                continue;
            }
            String whole = i + 1 < words.size() ? SHORT.getOrDefault(word, word) : word;
            folded.append(folded.length() == 0 ? "" : " ").append(whole);
        }
        return folded.toString();
    }

    private static List<String> split(String words) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) == ' ') {
                if (i > from) {
                    parts.add(words.substring(from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /**
     * The consonants of a name, as far as transliterators agree on them: {@code mrs mtr} for Marsa Matrouh, Mersa Matruh and
     * Marsá Maţrūḩ alike. Many different names share a skeleton: see {@link #similar}.
     */
    public static String skeleton(String name) {
        StringBuilder skeleton = new StringBuilder();
        List<String> words = split(fold(name));
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 < words.size() && ARTICLES.contains(words.get(i))) {
                continue;
            }
            bones(words.get(i), skeleton);
        }
        return skeleton.toString();
    }

    private static void bones(String word, StringBuilder skeleton) {
        String sounds = sounds(word);
        char last = 0;
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            boolean vowel = "aeiouyw".indexOf(c) >= 0;
            boolean silent = c == 'h' && i == sounds.length() - 1 && i > 0;
            if (i == 0 && vowel) {
                skeleton.append(c == 'w' ? 'w' : c == 'y' ? 'i' : 'a');
            } else if (!vowel && !silent && c != last) {
                skeleton.append(c);
            }
            last = c;
        }
    }

    private static String sounds(String word) {
        String sounds = word;
        for (Map.Entry<String, String> sound : SOUNDS) {
            if (sounds.contains(sound.getKey())) {
                sounds = sounds.replace(sound.getKey(), sound.getValue());
            }
        }
        return sounds;
    }

    /** Whether two names of the same skeleton are spellings of one: their vowels, too, differ only as spellings do. */
    public static boolean similar(String one, String other) {
        String first = vowels(one);
        String second = vowels(other);
        int longer = Math.max(first.length(), second.length());
        return skeleton(one).equals(skeleton(other)) && distance(first, second) <= Math.max(1, longer / 4);
    }

    private static String vowels(String name) {
        StringBuilder heard = new StringBuilder();
        List<String> words = split(fold(name));
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 == words.size() || !ARTICLES.contains(words.get(i))) {
                heard.append(sounds(words.get(i)));
            }
        }
        String one = heard.toString()
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("ay", "i")
                .replace("ai", "i")
                .replace("ei", "i")
                .replace("aw", "u")
                .replace("au", "u")
                .replace("iy", "i")
                .replace('y', 'i')
                .replace('e', 'i')
                .replace('o', 'u');
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < one.length(); i++) {
            if (i == 0 || one.charAt(i) != one.charAt(i - 1)) {
                single.append(one.charAt(i));
            }
        }
        return single.toString();
    }

    /** Edits from one string to the other (V. Levenshtein, 1966). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    /** A key for a folded name or a skeleton: 39 bits (G. Fowler, L. Noll, K.-P. Vo, FNV-1a, 64 bits, upper part mixed). */
    static long hash(String folded) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < folded.length(); i++) {
            hash = (hash ^ folded.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 29;
        hash *= 0xbf58476d1ce4e5b9L;
        return hash >>> 25;
    }
}
