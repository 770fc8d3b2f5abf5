// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import hearsay.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word as it is compared between texts: letters and digits only, lower case, without accents, so that house style makes
 * no difference ({@code U.S.} and {@code US}, {@code don’t} and {@code don't}, {@code 60,000} and {@code 60000}).
 *
 * @param at where it stands, with the marks inside it
 * @param form never empty
 */
record FoldedWord(Span at, String form) {

    /** The words of a stretch of text, in order. Ideographs are a word each. */
    static List<FoldedWord> in(String text, Span within) {
        List<FoldedWord> words = new ArrayList<>();
        int at = within.start();
        while (at < within.end()) {
            int character = text.codePointAt(at);
            int end = at + Character.charCount(character);
            if (Character.isLetterOrDigit(character)) {
                end = Character.isIdeographic(character) ? end : end(text, at, within.end());
                add(text, new Span(at, Math.min(end, within.end())), words);
            }
            at = end;
        }
        return words;
    }

    private static void add(String text, Span span, List<FoldedWord> words) {
        String form = fold(span.in(text));
        if (!form.isEmpty()) {
            words.add(new FoldedWord(span, form));
        }
    }

    private static int end(String text, int start, int limit) {
        int end = start;
        int at = start;
        while (at < limit) {
            int character = text.codePointAt(at);
            boolean part = part(character);
            if (!part && !joins(text, start, at, limit)) {
                return end;
            }
            at += Character.charCount(character);
            end = part ? at : end;
        }
        return end;
    }

    private static boolean part(int character) {
        int type = Character.getType(character);
        return (Character.isLetterOrDigit(character) && !Character.isIdeographic(character))
                || mark(character)
                || type == Character.FORMAT;
    }

    private static boolean mark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether the character stands inside of a word: an apostrophe, the dots of an acronym, the commas of a number. */
    private static boolean joins(String text, int start, int at, int limit) {
        if (at + 1 >= limit || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
            case ',' -> Character.isDigit(before) && Character.isDigit(after);
            case '.' ->
                (Character.isDigit(before) && Character.isDigit(after))
                        || at - start == 1
                        || text.charAt(at - 2) == '.';
            default -> false;
        };
    }

    private static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        String plain = ascii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKD);
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean ascii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
