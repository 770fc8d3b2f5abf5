// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The encoder (BERT, Devlin et al. 2019, with a table of shapes in the place of token types) and its heads in PyTorch.
 * The word table stays outside: only the rows of a batch are handed in, as {@code words}.
 */
final class Network {

    private static final double EPSILON = 1e-12;

    private final Map<String, PtNDArray> parameters = new LinkedHashMap<>();

    Network(Weights weights, NDManager manager) {
        for (String name : weights.names()) {
            if (!name.equals("word")) {
                PtNDArray array = (PtNDArray) manager.create(weights.get(name), new Shape(weights.shape(name)));
                array.setRequiresGradient(true);
                parameters.put(name, array);
            }
        }
    }

    Map<String, PtNDArray> parameters() {
        return parameters;
    }

    /** What the heads say: one row a word of the padded batch. */
    record Output(NDArray tags, NDArray arcs, NDArray relations) {}

    /**
     * @param words rows of the word table, as many as {@code batch.rows()}
     * @param light dropout inside the encoder
     * @param heavy dropout of the parser's vectors
     * @param rounded whether encoder and first layer of the heads see their inputs in 256 steps, as in the product; gradients pass
     *     unrounded (straight-through estimator, Bengio et al. 2013; Jacob et al. 2018)
     */
    Output forward(Batch batch, NDArray words, NDManager manager, Dropout light, Dropout heavy, boolean rounded) {
        NDArray x = encode(batch, words, manager, light, rounded);
        NDArray flat =
                x.reshape(1, (long) batch.size() * batch.length(), Sizes.WIDTH).squeeze(0);
        NDArray first = manager.create(batch.first(), new Shape(batch.size(), batch.width()));
        NDArray read = light.apply(JniUtils.embedding(array(first), array(flat), false));
        NDArray w = rounded ? round(read) : read;
        NDArray tags = linear(w, "tags");
        NDArray dependent = heavy.apply(JniUtils.relu(array(linear(w, "dependent"))));
        NDArray governor = heavy.apply(JniUtils.relu(array(linear(w, "governor"))));
        NDArray arcs = linear(dependent, "biaffine").matMul(governor.transpose(0, 2, 1));
        return new Output(tags, arcs, relations(batch, w, manager, heavy));
    }

    private NDArray relations(Batch batch, NDArray w, NDManager manager, Dropout heavy) {
        NDArray left = linear(w, "left");
        NDArray right = linear(w, "right").reshape((long) batch.size() * batch.width(), Sizes.RELATION);
        NDArray heads = manager.create(batch.governor(), new Shape(batch.size(), batch.width()));
        NDArray chosen = JniUtils.embedding(array(heads), array(right), false);
        NDArray both = heavy.apply(JniUtils.relu(array(left.add(chosen))));
        return linear(both, "relation");
    }

    private NDArray encode(Batch batch, NDArray words, NDManager manager, Dropout dropout, boolean rounded) {
        long size = batch.size();
        long length = batch.length();
        Shape shape = new Shape(size, length);
        NDArray pieces = manager.create(batch.pieces(), shape);
        NDArray shapes = manager.create(batch.shapes(), shape);
        NDArray positions = manager.arange((int) length).toType(ai.djl.ndarray.types.DataType.INT64, false);
        NDArray mask = manager.create(batch.mask(), new Shape(size, 1, 1, length));
        NDArray x = JniUtils.embedding(array(pieces), array(words), false)
                .add(JniUtils.embedding(array(shapes), parameter("shape"), false))
                .add(JniUtils.embedding(array(positions.expandDims(0)), parameter("position"), false));
        x = dropout.apply(norm(x, "norm"));
        for (int layer = 0; layer < Sizes.LAYERS; layer++) {
            NDManager inner = manager.newSubManager();
            x.attach(inner);
            x = layer(layer, x, mask, size, length, dropout, rounded);
            x.attach(manager);
            inner.close();
        }
        return x;
    }

    private NDArray layer(
            int layer, NDArray x, NDArray mask, long size, long length, Dropout dropout, boolean rounded) {
        NDList parts = linear(rounded ? round(x) : x, layer + ".qkv").split(3, 2);
        NDArray query =
                heads(parts.get(0).mul(1 / Math.sqrt((double) Sizes.WIDTH / Sizes.ATTENTION_HEADS)), size, length);
        NDArray key = heads(parts.get(1), size, length);
        NDArray value = heads(parts.get(2), size, length);
        NDArray attention = query.matMul(key.transpose(0, 1, 3, 2)).addi(mask).softmax(-1);
        NDArray mixed = attention.matMul(value).transpose(0, 2, 1, 3).reshape(size, length, Sizes.WIDTH);
        NDArray out = linear(rounded ? round(mixed) : mixed, layer + ".out");
        NDArray seen = norm(x.add(dropout.apply(out)), layer + ".norm1");
        NDArray up = JniUtils.gelu(array(linear(rounded ? round(seen) : seen, layer + ".up")));
        NDArray down = linear(rounded ? round(up) : up, layer + ".down");
        return norm(seen.add(dropout.apply(down)), layer + ".norm2");
    }

    /** In 256 even steps from each window's least number to its greatest, zero among them. */
    private static NDArray round(NDArray x) {
        JniUtils.setGradMode(false);
        int[] pieces = {1};
        int[] width = {2};
        NDArray most = x.max(pieces, true).max(width, true).maximum(0);
        NDArray least = x.min(pieces, true).min(width, true).minimum(0);
        NDArray step = most.sub(least).div(255).maximum(1e-9f);
        NDArray rounding = x.div(step).round().mul(step).sub(x);
        JniUtils.setGradMode(true);
        return x.add(rounding);
    }

    private static NDArray heads(NDArray x, long size, long length) {
        long each = Sizes.WIDTH / Sizes.ATTENTION_HEADS;
        return x.reshape(size, length, Sizes.ATTENTION_HEADS, each).transpose(0, 2, 1, 3);
    }

    private NDArray linear(NDArray x, String name) {
        return JniUtils.linear(array(x), parameter(name + ".w"), parameter(name + ".b"));
    }

    private NDArray norm(NDArray x, String name) {
        return JniUtils.layerNorm(
                array(x), new Shape(Sizes.WIDTH), parameter(name + ".g"), parameter(name + ".b"), EPSILON);
    }

    private PtNDArray parameter(String name) {
        PtNDArray array = parameters.get(name);
        if (array == null) {
            throw new IllegalArgumentException("no parameter named " + name);
        }
        return array;
    }

    private static PtNDArray array(NDArray array) {
        return (PtNDArray) array;
    }
}
