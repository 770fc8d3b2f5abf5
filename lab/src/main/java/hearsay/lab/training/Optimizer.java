// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * AdamW over the network's parameters, and over the rows of the word table that a batch used (those in plain Java). The
 * gradient of the whole is shortened to the clip length.
 */
final class Optimizer {

    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final float EPSILON = 1e-6f;

    private final Settings settings;
    private final Network network;
    private final Map<String, PtNDArray> means = new LinkedHashMap<>();
    private final Map<String, PtNDArray> squares = new LinkedHashMap<>();
    private final float[] word;
    private final float[] wordMean;
    private final float[] wordSquare;

    Optimizer(Settings settings, Network network, float[] word, NDManager manager) {
        this.settings = settings;
        this.network = network;
        this.word = word;
        this.wordMean = new float[word.length];
        this.wordSquare = new float[word.length];
        network.parameters().forEach((name, array) -> {
            means.put(name, (PtNDArray) manager.zeros(array.getShape()));
            squares.put(name, (PtNDArray) manager.zeros(array.getShape()));
        });
    }

    /** Corrects the rate for the memory's slow start (Kingma and Ba 2015, section 2). */
    static double corrected(double rate, long step) {
        return rate * Math.sqrt(1 - Math.pow(BETA2, step)) / (1 - Math.pow(BETA1, step));
    }

    /**
     * One step; leaves all gradients at zero.
     *
     * @param schedule share of the full rates
     * @return the length of the gradient before it was clipped
     */
    double step(long step, double schedule, int[] rows, NDArray words, NDManager manager) {
        Map<String, PtNDArray> gradients = new LinkedHashMap<>();
        NDArray sum = manager.zeros(new Shape());
        for (Map.Entry<String, PtNDArray> entry : network.parameters().entrySet()) {
            PtNDArray gradient = (PtNDArray) entry.getValue().getGradient();
            gradient.detach();
            gradient.attach(manager);
            gradients.put(entry.getKey(), gradient);
            sum.addi(gradient.mul(gradient).sum());
        }
        float[] rowGradients;
        try (NDArray gradient = words.getGradient()) {
            rowGradients = gradient.toFloatArray();
        }
        double squared = sum.toFloatArray()[0];
        for (float g : rowGradients) {
            squared += (double) g * g;
        }
        double norm = Math.sqrt(squared);
        if (Double.isFinite(norm)) {
            double scale = Math.min(1, settings.clip() / norm);
            gradients.forEach((name, gradient) -> update(name, gradient, step, schedule, scale));
            updateWords(rows, rowGradients, corrected(settings.rate("word") * schedule, step), scale);
        }
        gradients.values().forEach(gradient -> gradient.muli(0));
        return norm;
    }

    private void update(String name, PtNDArray gradient, long step, double schedule, double scale) {
        double rate = settings.rate(name) * schedule;
        boolean bare = name.endsWith(".b") || name.endsWith(".g");
        JniUtils.adamUpdate(
                network.parameters().get(name),
                gradient,
                means.get(name),
                squares.get(name),
                (float) rate,
                (float) corrected(rate, step),
                (float) (bare ? 0 : settings.decay()),
                (float) scale,
                -1f,
                (float) BETA1,
                (float) BETA2,
                EPSILON,
                true);
    }

    private void updateWords(int[] rows, float[] gradients, double rate, double scale) {
        for (int r = 0; r < rows.length; r++) {
            int to = rows[r] * Sizes.WIDTH;
            for (int j = 0; j < Sizes.WIDTH; j++) {
                double g = gradients[r * Sizes.WIDTH + j] * scale;
                double mean = BETA1 * wordMean[to + j] + (1 - BETA1) * g;
                double square = BETA2 * wordSquare[to + j] + (1 - BETA2) * g * g;
                wordMean[to + j] = (float) mean;
                wordSquare[to + j] = (float) square;
                word[to + j] -= (float) (rate * mean / (Math.sqrt(square) + EPSILON));
            }
        }
    }

    /** What Adam remembers, to go on from. */
    void save(Weights into) {
        means.forEach((name, array) ->
                into.put("mean " + name, array.toFloatArray(), array.getShape().getShape()));
        squares.forEach((name, array) -> into.put(
                "square " + name, array.toFloatArray(), array.getShape().getShape()));
        into.put("mean word", wordMean, wordMean.length);
        into.put("square word", wordSquare, wordSquare.length);
    }

    void load(Weights from) {
        means.forEach((name, array) -> array.set(from.get("mean " + name)));
        squares.forEach((name, array) -> array.set(from.get("square " + name)));
        System.arraycopy(from.get("mean word"), 0, wordMean, 0, wordMean.length);
        System.arraycopy(from.get("square word"), 0, wordSquare, 0, wordSquare.length);
    }
}
