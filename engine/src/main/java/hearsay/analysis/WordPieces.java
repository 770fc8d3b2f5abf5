// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a word into the encoder's pieces: BERT's uncased WordPiece (Devlin et al. 2019), greedy from the left, after lower
 * casing and removal of accents. Holds the vocabulary only; safe to share.
 */
public final class WordPieces {

    /** A word gives at most so many pieces; what follows is not seen. */
    public static final int LONGEST = 12;

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final long unknown;
    private final long classifier;
    private final long separator;

    private WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = special("[UNK]");
        this.classifier = special("[CLS]");
        this.separator = special("[SEP]");
    }

    /** Reads a vocabulary: one piece a line, its number the line's, from 0. */
    public static WordPieces of(String vocabulary) {
        Map<String, Integer> pieces = new HashMap<>();
        vocabulary.lines().forEach(line -> pieces.put(line, pieces.size()));
        return new WordPieces(pieces);
    }

    private long special(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary has no " + piece);
        }
        return id;
    }

    public int size() {
        return vocabulary.size();
    }

    public long classifier() {
        return classifier;
    }

    public long separator() {
        return separator;
    }

    /** Where a whole word stands in the vocabulary, which goes from common to rare behind its marks; −1 if it does not. */
    int rank(String word) {
        return vocabulary.getOrDefault(word, -1);
    }

    /** The pieces of one word, at least one and at most {@link #LONGEST}. */
    public long[] cut(CharSequence word) {
        List<Long> pieces = new ArrayList<>();
        for (String part : parts(word.toString())) {
            greedy(part, pieces);
        }
        if (pieces.isEmpty()) {
            pieces.add(unknown);
        }
        return Arrays.copyOf(pieces.stream().mapToLong(Long::longValue).toArray(), Math.min(pieces.size(), LONGEST));
    }

    private void greedy(String part, List<Long> pieces) {
        int before = pieces.size();
        int start = 0;
        while (start < part.length()) {
            int end = part.length();
            Integer id = null;
            while (id == null && end > start) {
                id = vocabulary.get((start == 0 ? "" : "##") + part.substring(start, end));
                end--;
            }
            if (id == null || part.length() > LONGEST_WORD) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(unknown);
                return;
            }
            pieces.add((long) id);
            start = end + 1;
        }
    }

    /** Lower case, without accents and control characters, each punctuation mark and ideograph by itself. */
    private static List<String> parts(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (alone(c)) {
                close(part, parts);
                parts.add(Character.toString(c));
            } else if (Character.isWhitespace(c)) {
                close(part, parts);
            } else if (!dropped(c)) {
                part.appendCodePoint(c);
            }
        });
        close(part, parts);
        return parts;
    }

    private static void close(StringBuilder part, List<String> parts) {
        if (!part.isEmpty()) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    private static boolean dropped(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.CONTROL
                || type == Character.FORMAT
                || c == 0xFFFD;
    }

    private static boolean alone(int c) {
        if (c < 128) {
            return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> Character.isIdeographic(c);
        };
    }
}
