// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import hearsay.analysis.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Windows side by side, padded to the longest: the arrays the network reads.
 *
 * @param length pieces of the longest window, rounded up
 * @param width words of the longest window, rounded up
 * @param rows numbers of the word pieces that occur, each once; {@code pieces} counts among them
 * @param mask 0 at a piece, far below at padding
 * @param first row in the flattened pieces of each word's first piece; 0 at padding
 * @param governor row in the flattened words of each word's gold head; its own where unknown
 */
record Batch(
        List<Example> examples,
        int length,
        int width,
        int[] rows,
        long[] pieces,
        long[] shapes,
        float[] mask,
        long[] first,
        long[] governor) {

    private static final int POOL = 1_500;

    /** Cuts examples into batches of at most {@code most} padded pieces, alike in length, in random order. */
    static List<List<Example>> split(List<Example> examples, int most, Random random) {
        List<Example> shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, random);
        List<List<Example>> batches = new ArrayList<>();
        for (int from = 0; from < shuffled.size(); from += POOL) {
            List<Example> pool = new ArrayList<>(shuffled.subList(from, Math.min(from + POOL, shuffled.size())));
            pool.sort(Comparator.comparingInt(Example::pieces));
            List<Example> open = new ArrayList<>();
            for (Example example : pool) {
                if (!open.isEmpty() && example.pieces() * (open.size() + 1) > most) {
                    batches.add(List.copyOf(open));
                    open.clear();
                }
                open.add(example);
            }
            batches.add(List.copyOf(open));
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    static Batch of(List<Example> examples) {
        int length = rounded(examples.stream().mapToInt(Example::pieces).max().orElseThrow());
        int width = rounded(examples.stream().mapToInt(Example::words).max().orElseThrow());
        int size = examples.size();
        Map<Long, Integer> known = new HashMap<>();
        List<Integer> rows = new ArrayList<>();
        long[] pieces = new long[size * length];
        long[] shapes = new long[size * length];
        float[] mask = new float[size * length];
        long[] first = new long[size * width];
        long[] governor = new long[size * width];
        Arrays.fill(shapes, Shape.PADDING.ordinal());
        Arrays.fill(mask, -10_000);
        for (int b = 0; b < size; b++) {
            Example example = examples.get(b);
            long[] ids = example.window().pieces();
            for (int i = 0; i < ids.length; i++) {
                pieces[b * length + i] = known.computeIfAbsent(ids[i], id -> {
                    rows.add(id.intValue());
                    return rows.size() - 1;
                });
                shapes[b * length + i] = example.window().shapes()[i];
                mask[b * length + i] = 0;
            }
            for (int i = 0; i < example.words(); i++) {
                first[b * width + i] = (long) b * length + example.window().first()[i];
                int head = example.head()[i];
                governor[b * width + i] = (long) b * width + (head < 0 ? i : head);
            }
        }
        return new Batch(
                examples,
                length,
                width,
                rows.stream().mapToInt(Integer::intValue).toArray(),
                pieces,
                shapes,
                mask,
                first,
                governor);
    }

    /** Up to the next multiple of 16: PyTorch prepares its kernels anew for each shape it has not seen. */
    private static int rounded(int length) {
        return (length + 15) / 16 * 16;
    }

    int size() {
        return examples.size();
    }

    int wordPieces() {
        return examples.stream().mapToInt(Example::pieces).sum();
    }
}
