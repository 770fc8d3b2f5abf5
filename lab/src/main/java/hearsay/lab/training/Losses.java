// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The losses of all heads over one batch, with their gradients by the network's outputs. Each head's loss is a mean over
 * the words that carry its label, times the head's weight.
 */
final class Losses {

    /** Shares of the heads in the sum. */
    static final Map<String, Double> WEIGHTS = Map.of(
            "start",
            0.2,
            "upos",
            0.25,
            "xpos",
            0.25,
            "lemma",
            0.25,
            "head",
            0.5,
            "relation",
            0.4,
            "entity",
            0.8,
            "role",
            1.5);

    /** A mean over fewer words than this counts as one over so many: a batch with little of a layer has little say. */
    private static final int FEWEST = 256;

    private final Sizes sizes;
    private final Crf crf;

    Losses(Sizes sizes, Crf crf) {
        this.sizes = sizes;
        this.crf = crf;
    }

    /** Gradients by the outputs, and the mean loss of each head with the words it was taken over. */
    record Result(float[] tags, float[] arcs, float[] relations, Map<String, double[]> losses) {}

    /**
     * @param width words of the longest window: the outputs have {@code batch.size() * width} rows
     * @param tags one row a word, {@link Sizes#tags()} columns
     * @param arcs one row a word, {@code width} columns
     * @param relations one row a word, {@link Sizes#relations()} columns
     */
    Result of(List<Example> batch, int width, float[] tags, float[] arcs, float[] relations) {
        Result result = new Result(
                new float[tags.length], new float[arcs.length], new float[relations.length], new LinkedHashMap<>());
        int column = 0;
        column = classes(
                batch, width, "upos", Example::upos, tags, sizes.tags(), column, sizes.upos(), result.tags, result);
        column = classes(
                batch, width, "xpos", Example::xpos, tags, sizes.tags(), column, sizes.xpos(), result.tags, result);
        column = classes(
                batch, width, "lemma", Example::lemma, tags, sizes.tags(), column, sizes.lemmas(), result.tags, result);
        column = entities(batch, width, tags, column, result);
        column = roles(batch, width, tags, column, result);
        starts(batch, width, tags, column, result);
        heads(batch, width, arcs, result);
        classes(
                batch,
                width,
                "relation",
                Example::relation,
                relations,
                sizes.relations(),
                0,
                sizes.relations(),
                result.relations,
                result);
        return result;
    }

    private interface Layer {
        int[] labels(Example example);
    }

    private static double scale(String head, int words) {
        return WEIGHTS.getOrDefault(head, 1.0) / Math.max(words, FEWEST);
    }

    private static int labelled(List<Example> batch, Layer layer) {
        return (int) batch.stream()
                .flatMapToInt(example -> Arrays.stream(layer.labels(example)))
                .filter(label -> label >= 0)
                .count();
    }

    private static int classes(
            List<Example> batch,
            int width,
            String name,
            Layer layer,
            float[] logits,
            int stride,
            int column,
            int labels,
            float[] into,
            Result result) {
        int words = labelled(batch, layer);
        double scale = scale(name, words);
        double loss = 0;
        for (int b = 0; b < batch.size(); b++) {
            int[] gold = layer.labels(batch.get(b));
            for (int i = 0; i < gold.length; i++) {
                if (gold[i] >= 0) {
                    loss += choice(logits, (b * width + i) * stride + column, labels, gold[i], scale, into);
                }
            }
        }
        result.losses.put(name, new double[] {loss, words});
        return column + labels;
    }

    /** Cross-entropy of a softmax over {@code labels} logits from {@code at} on, and its gradient. */
    private static double choice(float[] logits, int at, int labels, int gold, double scale, float[] into) {
        double total = logSum(logits, at, labels, -1L);
        for (int k = 0; k < labels; k++) {
            into[at + k] += (float) (scale * (Math.exp(logits[at + k] - total) - (k == gold ? 1 : 0)));
        }
        return total - logits[at + gold];
    }

    /** Of the logits whose bit is set; all where {@code allowed} is −1. */
    private static double logSum(float[] logits, int at, int labels, long allowed) {
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < labels; k++) {
            most = allowed(allowed, k) ? Math.max(most, logits[at + k]) : most;
        }
        double sum = 0;
        for (int k = 0; k < labels; k++) {
            sum += allowed(allowed, k) ? Math.exp(logits[at + k] - most) : 0;
        }
        return most + Math.log(sum);
    }

    private static boolean allowed(long set, int k) {
        return set == -1L || (set >>> k & 1) == 1;
    }

    /** Partial labels: the probability of any allowed label (Tsuboi et al. 2008, for one word). */
    private int entities(List<Example> batch, int width, float[] tags, int column, Result result) {
        int words = (int) batch.stream()
                .flatMapToLong(example -> Arrays.stream(example.entity()))
                .filter(set -> set != 0)
                .count();
        double scale = scale("entity", words);
        double loss = 0;
        for (int b = 0; b < batch.size(); b++) {
            long[] sets = batch.get(b).entity();
            for (int i = 0; i < sets.length; i++) {
                int at = (b * width + i) * sizes.tags() + column;
                if (sets[i] != 0) {
                    double all = logSum(tags, at, sizes.entities(), -1L);
                    double some = logSum(tags, at, sizes.entities(), sets[i]);
                    for (int k = 0; k < sizes.entities(); k++) {
                        double wanted = allowed(sets[i], k) ? Math.exp(tags[at + k] - some) : 0;
                        result.tags[at + k] += (float) (scale * (Math.exp(tags[at + k] - all) - wanted));
                    }
                    loss += all - some;
                }
            }
        }
        result.losses.put("entity", new double[] {loss, words});
        return column + sizes.entities();
    }

    private int roles(List<Example> batch, int width, float[] tags, int column, Result result) {
        int words = labelled(batch, Example::role);
        double scale = scale("role", words);
        double loss = 0;
        for (int b = 0; b < batch.size(); b++) {
            Example example = batch.get(b);
            for (Example.Stretch stretch : example.paragraphs()) {
                int[] gold = Arrays.copyOfRange(example.role(), stretch.from(), stretch.to());
                if (gold[0] >= 0) {
                    loss += crf.loss(
                            tags,
                            sizes.tags(),
                            column,
                            b * width + stretch.from(),
                            gold,
                            stretch.continued(),
                            scale,
                            result.tags);
                }
            }
        }
        result.losses.put("role", new double[] {loss, words});
        return column + sizes.roles();
    }

    private void starts(List<Example> batch, int width, float[] tags, int column, Result result) {
        int words = labelled(batch, Example::start);
        double scale = scale("start", words);
        double loss = 0;
        for (int b = 0; b < batch.size(); b++) {
            int[] gold = batch.get(b).start();
            for (int i = 0; i < gold.length; i++) {
                int at = (b * width + i) * sizes.tags() + column;
                if (gold[i] >= 0) {
                    double signed = gold[i] == 1 ? tags[at] : -tags[at];
                    loss += Math.log1p(Math.exp(-Math.abs(signed))) + Math.max(0, -signed);
                    result.tags[at] += (float) (scale * (1 / (1 + Math.exp(-tags[at])) - gold[i]));
                }
            }
        }
        result.losses.put("start", new double[] {loss, words});
    }

    /** The head of a word among the words of its sentence. */
    private static void heads(List<Example> batch, int width, float[] arcs, Result result) {
        int words = labelled(batch, Example::head);
        double scale = scale("head", words);
        double loss = 0;
        for (int b = 0; b < batch.size(); b++) {
            Example example = batch.get(b);
            for (int i = 0; i < example.words(); i++) {
                if (example.head()[i] >= 0) {
                    int from = example.sentenceFrom()[i];
                    loss += choice(
                            arcs,
                            (b * width + i) * width + from,
                            example.sentenceTo()[i] - from,
                            example.head()[i] - from,
                            scale,
                            result.arcs);
                }
            }
        }
        result.losses.put("head", new double[] {loss, words});
    }
}
