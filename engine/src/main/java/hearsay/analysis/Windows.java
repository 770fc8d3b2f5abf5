// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * Packs words into windows: consecutive paragraphs as long as they fit, each followed by the encoder's separator; a
 * paragraph too long for one window is cut, where it can be after the end of a sentence.
 */
public final class Windows {

    /** Pieces of a window at most. */
    public static final int LIMIT = 192;

    private final WordPieces wordPieces;

    public Windows(WordPieces wordPieces) {
        this.wordPieces = wordPieces;
    }

    public List<Window> pack(Words words) {
        return pack(words, () -> LIMIT);
    }

    /** One window for each paragraph that fits one: no paragraph sees another. */
    public List<Window> single(Words words) {
        return pack(words, () -> 0);
    }

    /** @param limits asked once for each window: how many pieces further paragraphs may fill it to */
    public List<Window> pack(Words words, IntSupplier limits) {
        long[][] pieces = new long[words.size()][];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = wordPieces.cut(words.shown(i));
        }
        List<Window> windows = new ArrayList<>();
        List<int[]> open = new ArrayList<>();
        int filled = 1;
        int limit = Math.min(limits.getAsInt(), LIMIT);
        for (int[] stretch : stretches(words, pieces)) {
            int size = size(pieces, stretch[0], stretch[1]);
            if (!open.isEmpty() && filled + size > limit) {
                windows.add(window(words, pieces, open));
                open.clear();
                filled = 1;
                limit = Math.min(limits.getAsInt(), LIMIT);
            }
            open.add(stretch);
            filled += size;
        }
        if (!open.isEmpty()) {
            windows.add(window(words, pieces, open));
        }
        return windows;
    }

    private static int size(long[][] pieces, int from, int to) {
        int size = 1;
        for (int i = from; i < to; i++) {
            size += pieces[i].length;
        }
        return size;
    }

    /** Paragraphs, or parts of one, that fit a window. */
    private static List<int[]> stretches(Words words, long[][] pieces) {
        Set<Integer> sentences = new HashSet<>(words.sentences());
        List<int[]> stretches = new ArrayList<>();
        for (int p = 0; p < words.paragraphs().size(); p++) {
            int from = words.paragraphs().get(p);
            int end = words.paragraphEnd(p);
            while (from < end) {
                int to = fitting(words, sentences, pieces, from, end);
                stretches.add(new int[] {from, to});
                from = to;
            }
        }
        return stretches;
    }

    private static int fitting(Words words, Set<Integer> sentences, long[][] pieces, int from, int end) {
        int size = 2;
        int to = from;
        int cut = -1;
        while (to < end && size + pieces[to].length <= LIMIT) {
            size += pieces[to].length;
            to++;
            boolean boundary = sentences.isEmpty() ? endsSentence(words, to, end) : sentences.contains(to);
            cut = boundary ? to : cut;
        }
        return to < end && cut > from + (to - from) / 2 ? cut : to;
    }

    private static boolean endsSentence(Words words, int to, int end) {
        String last = words.form(to - 1);
        boolean closes = last.equals(".") || last.equals("?") || last.equals("!");
        boolean quote = to - 2 >= 0 && words.shown(to - 1).equals("”") && ".?!".contains(words.form(to - 2));
        return quote || (closes && !(to < end && words.shown(to).equals("”")));
    }

    private Window window(Words words, long[][] pieces, List<int[]> stretches) {
        int from = stretches.get(0)[0];
        int to = stretches.get(stretches.size() - 1)[1];
        int size = 1;
        for (int[] stretch : stretches) {
            size += size(pieces, stretch[0], stretch[1]);
        }
        long[] ids = new long[size];
        long[] shapes = new long[size];
        long[] first = new long[to - from];
        Arrays.fill(shapes, Shape.SPECIAL.ordinal());
        ids[0] = wordPieces.classifier();
        int at = 1;
        for (int[] stretch : stretches) {
            for (int i = stretch[0]; i < stretch[1]; i++) {
                first[i - from] = at;
                int shape = Shape.of(words.shown(i)).ordinal();
                for (long piece : pieces[i]) {
                    shapes[at] = shape;
                    ids[at++] = piece;
                }
            }
            ids[at++] = wordPieces.separator();
        }
        return new Window(from, ids, shapes, first, starts(words, stretches, from, to));
    }

    private static float[] starts(Words words, List<int[]> stretches, int from, int to) {
        float[] starts = new float[to - from];
        if (!words.sentences().isEmpty()) {
            Arrays.fill(starts, -1);
            words.sentences().stream().filter(s -> from <= s && s < to).forEach(s -> starts[s - from] = 1);
        }
        stretches.forEach(stretch -> starts[stretch[0] - from] = 1);
        return starts;
    }
}
