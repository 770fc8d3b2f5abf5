// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * Where training begins: the encoder of all-MiniLM-L6-v2 (Apache-2.0), as the langchain4j artefact ships it, and heads
 * drawn at random.
 */
final class BaseModel {

    private static final String RESOURCE = "/all-minilm-l6-v2.onnx";

    private final Map<String, TensorProto> tensors = new HashMap<>();
    private final Map<String, String> factors = new HashMap<>();
    private final Weights weights = new Weights();

    private BaseModel(GraphProto graph) {
        graph.getInitializerList().forEach(tensor -> tensors.put(tensor.getName(), tensor));
        for (NodeProto node : graph.getNodeList()) {
            if (node.getOpType().equals("MatMul")) {
                factors.put(node.getName(), node.getInput(1));
            }
        }
    }

    static Weights load(Sizes sizes, long seed) throws IOException {
        try (InputStream in = BaseModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("the base model " + RESOURCE + " is not on the class path");
            }
            BaseModel model = new BaseModel(ModelProto.parseFrom(in).getGraph());
            model.embeddings();
            for (int layer = 0; layer < Sizes.LAYERS; layer++) {
                model.layer(layer);
            }
            model.heads(sizes, new Random(seed));
            return model.weights;
        }
    }

    /** Token type 0 is folded into the positions; its slot is free for the table of shapes, which starts at zero. */
    private void embeddings() {
        weights.put("word", tensor("embeddings.word_embeddings.weight"), Sizes.VOCABULARY, Sizes.WIDTH);
        float[] positions = tensor("embeddings.position_embeddings.weight");
        float[] types = tensor("embeddings.token_type_embeddings.weight");
        for (int i = 0; i < positions.length; i++) {
            positions[i] += types[i % Sizes.WIDTH];
        }
        weights.put("position", positions, Sizes.POSITIONS, Sizes.WIDTH);
        weights.put("shape", new float[Sizes.SHAPES * Sizes.WIDTH], Sizes.SHAPES, Sizes.WIDTH);
        norm("norm", "embeddings.LayerNorm");
    }

    private void layer(int layer) {
        String from = "encoder.layer." + layer + ".";
        String node = "/encoder/layer." + layer + "/";
        String to = layer + ".";
        int square = Sizes.WIDTH * Sizes.WIDTH;
        float[] qkv = new float[3 * square];
        float[] bias = new float[3 * Sizes.WIDTH];
        String[] parts = {"query", "key", "value"};
        for (int k = 0; k < parts.length; k++) {
            System.arraycopy(
                    factor(node + "attention/self/" + parts[k], Sizes.WIDTH, Sizes.WIDTH), 0, qkv, k * square, square);
            System.arraycopy(
                    tensor(from + "attention.self." + parts[k] + ".bias"), 0, bias, k * Sizes.WIDTH, Sizes.WIDTH);
        }
        weights.put(to + "qkv.w", qkv, 3 * Sizes.WIDTH, Sizes.WIDTH);
        weights.put(to + "qkv.b", bias, 3 * Sizes.WIDTH);
        linear(to + "out", node + "attention/output/dense", from + "attention.output.dense", Sizes.WIDTH, Sizes.WIDTH);
        norm(to + "norm1", from + "attention.output.LayerNorm");
        linear(to + "up", node + "intermediate/dense", from + "intermediate.dense", Sizes.WIDTH, Sizes.INNER);
        linear(to + "down", node + "output/dense", from + "output.dense", Sizes.INNER, Sizes.WIDTH);
        norm(to + "norm2", from + "output.LayerNorm");
    }

    private void heads(Sizes sizes, Random random) {
        draw("tags", random, sizes.tags(), Sizes.WIDTH);
        draw("dependent", random, Sizes.ARC, Sizes.WIDTH);
        draw("governor", random, Sizes.ARC, Sizes.WIDTH);
        draw("biaffine", random, Sizes.ARC, Sizes.ARC);
        draw("left", random, Sizes.RELATION, Sizes.WIDTH);
        draw("right", random, Sizes.RELATION, Sizes.WIDTH);
        draw("relation", random, sizes.relations(), Sizes.RELATION);
    }

    /** A linear map with Xavier's normal deviation, and a bias of zero. */
    private void draw(String name, Random random, int rows, int columns) {
        float[] values = new float[rows * columns];
        double deviation = name.equals("tags") ? 0.02 : Math.sqrt(2.0 / (rows + columns));
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * deviation);
        }
        weights.put(name + ".w", values, rows, columns);
        weights.put(name + ".b", new float[rows], rows);
    }

    private void linear(String to, String node, String from, int in, int out) {
        weights.put(to + ".w", factor(node, in, out), out, in);
        weights.put(to + ".b", tensor(from + ".bias"), out);
    }

    private void norm(String to, String from) {
        weights.put(to + ".g", tensor(from + ".weight"), Sizes.WIDTH);
        weights.put(to + ".b", tensor(from + ".bias"), Sizes.WIDTH);
    }

    /** The second factor of a product, turned: rows are outputs. */
    private float[] factor(String node, int in, int out) {
        float[] values = tensor(factors.getOrDefault(node + "/MatMul", node));
        float[] turned = new float[values.length];
        for (int i = 0; i < in; i++) {
            for (int o = 0; o < out; o++) {
                turned[o * in + i] = values[i * out + o];
            }
        }
        return turned;
    }

    private float[] tensor(String name) {
        TensorProto tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("the base model has no tensor " + name);
        }
        ByteBuffer bytes = ByteBuffer.wrap(tensor.getRawData().toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        float[] values = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(values);
        return values;
    }
}
