// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import java.util.List;
import java.util.Map;

/**
 * Writes the graph the engine runs, from the trained weights: in single precision, or with the factors of the encoder and of the heads' first
 * layer in eight bits, symmetric, one scale per output, in the reduced 7-bit range (−64 … 64), so that processors with and without VNNI
 * add up the same. The word table has one scale per row. The biaffine head's own products stay in single precision.
 *
 * <p>One window at a time: pieces [1, n], shapes [1, n], first [w], starts [w]; outputs as {@link hearsay.analysis.Scores}.
 */
final class OnnxExport {

    private static final int OPSET = 17;
    private static final int REDUCED = 64;
    private static final int FULL = 127;
    private static final float EPSILON = 1e-12f;
    private static final float OTHER_SENTENCE = -10_000;

    private final Weights weights;
    private final Sizes sizes;
    private final boolean quantised;
    private final Tensors graph = new Tensors();

    private OnnxExport(Weights weights, Sizes sizes, boolean quantised) {
        this.weights = weights;
        this.sizes = sizes;
        this.quantised = quantised;
    }

    /** The bytes of the model file. @param metadata goes into the file beside the labels */
    static byte[] write(Weights weights, Sizes sizes, boolean quantised, Map<String, String> metadata) {
        OnnxExport export = new OnnxExport(weights, sizes, quantised);
        export.graph();
        ModelProto.Builder model = ModelProto.newBuilder()
                .setIrVersion(8)
                .setProducerName("hearsay-lab")
                .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPSET))
                .addOpsetImport(OperatorSetIdProto.newBuilder()
                        .setDomain(Tensors.MICROSOFT)
                        .setVersion(1))
                .setGraph(export.graph.build());
        sizes.labels().metadata().forEach((key, value) -> model.addMetadataProps(entry(key, value)));
        metadata.forEach((key, value) -> model.addMetadataProps(entry(key, value)));
        return model.build().toByteArray();
    }

    private static StringStringEntryProto entry(String key, String value) {
        return StringStringEntryProto.newBuilder().setKey(key).setValue(value).build();
    }

    private void graph() {
        String pieces = graph.input("pieces", Tensors.INT64, "1", "n");
        String shapes = graph.input("shapes", Tensors.INT64, "1", "n");
        String first = graph.input("first", Tensors.INT64, "w");
        String starts = graph.input("starts", Tensors.FLOAT, "w");
        String x = embeddings(pieces, shapes);
        for (int layer = 0; layer < Sizes.LAYERS; layer++) {
            x = layer(layer, x);
        }
        String flat = graph.node("Squeeze", x, graph.longs("axis0", 0)).add();
        heads(graph.node("Gather", flat, first).with("axis", 0).add(), starts);
    }

    private String embeddings(String pieces, String shapes) {
        String length = graph.node(
                        "Slice", graph.node("Shape", pieces).add(), graph.longs("one", 1), graph.longs("two", 2))
                .add();
        String table = graph.floats("position.table", weights.get("position"), Sizes.POSITIONS, Sizes.WIDTH);
        String positions = graph.node("Slice", table, graph.longs("zero", 0), length, graph.longs("first_axis", 0))
                .add();
        String shapeTable = graph.floats("shape.table", weights.get("shape"), Sizes.SHAPES, Sizes.WIDTH);
        String shape = graph.node("Gather", shapeTable, shapes).with("axis", 0).add();
        return norm(graph.node("Add", words(pieces), shape).add(), positions, "norm");
    }

    private String words(String pieces) {
        float[] table = weights.get("word");
        if (!quantised) {
            String plain = graph.floats("word.table", table, Sizes.VOCABULARY, Sizes.WIDTH);
            return graph.node("Gather", plain, pieces).with("axis", 0).add();
        }
        byte[] rows = new byte[table.length];
        float[] scales = new float[Sizes.VOCABULARY];
        for (int row = 0; row < Sizes.VOCABULARY; row++) {
            scales[row] = Rounding.scale(table, row * Sizes.WIDTH, 1, Sizes.WIDTH, FULL);
            for (int j = 0; j < Sizes.WIDTH; j++) {
                rows[row * Sizes.WIDTH + j] = Rounding.round(table[row * Sizes.WIDTH + j], scales[row], FULL);
            }
        }
        String whole = graph.bytes("word.table", rows, Sizes.VOCABULARY, Sizes.WIDTH);
        String scale = graph.floats("word.scale", scales, Sizes.VOCABULARY, 1);
        String chosen = graph.node("Gather", whole, pieces).with("axis", 0).add();
        String plain = graph.node("Cast", chosen).with("to", Tensors.FLOAT).add();
        return graph.node(
                        "Mul",
                        plain,
                        graph.node("Gather", scale, pieces).with("axis", 0).add())
                .add();
    }

    private String layer(int layer, String x) {
        String[] parts = graph.node(
                        "Split",
                        linear(x, layer + ".qkv"),
                        graph.longs(layer + ".thirds", Sizes.WIDTH, Sizes.WIDTH, Sizes.WIDTH))
                .with("axis", 2)
                .split(3);
        String mixed = graph.microsoft("MultiHeadAttention", parts)
                .with("num_heads", Sizes.ATTENTION_HEADS)
                .add();
        String seen = norm(linear(mixed, layer + ".out"), x, layer + ".norm1");
        String up = graph.microsoft("Gelu", linear(seen, layer + ".up")).add();
        return norm(linear(up, layer + ".down"), seen, layer + ".norm2");
    }

    private String norm(String x, String skip, String name) {
        return graph.microsoft("SkipLayerNormalization", x, skip, vector(name + ".g"), vector(name + ".b"))
                .with("epsilon", EPSILON)
                .add();
    }

    private String vector(String name) {
        float[] values = weights.get(name);
        return graph.floats(name, values, values.length);
    }

    /** A linear map: the part that is quantised. */
    private String linear(String x, String name) {
        return linear(x, name, turned(name), weights.get(name + ".b"));
    }

    /** @param factor inputs as rows */
    private String linear(String x, String name, float[] factor, float[] bias) {
        int out = bias.length;
        int in = factor.length / out;
        String added = graph.floats(name + ".b", bias, out);
        if (!quantised) {
            String product = graph.node("MatMul", x, graph.floats(name + ".w", factor, in, out))
                    .add();
            return graph.node("Add", product, added).add();
        }
        byte[] whole = new byte[factor.length];
        float[] scales = new float[out];
        for (int o = 0; o < out; o++) {
            scales[o] = Rounding.scale(factor, o, out, in, REDUCED);
            for (int i = 0; i < in; i++) {
                whole[i * out + o] = Rounding.round(factor[i * out + o], scales[o], REDUCED);
            }
        }
        String steps = graph.bytes(name + ".w", whole, in, out);
        String scale = graph.floats(name + ".scale", scales, out);
        String zero = graph.bytes(name + ".zero", new byte[out], out);
        return graph.microsoft("DynamicQuantizeMatMul", x, steps, scale, zero, added)
                .add();
    }

    /** The weights of a linear map with inputs as rows. */
    private float[] turned(String name) {
        float[] values = weights.get(name + ".w");
        int out = (int) weights.shape(name + ".w")[0];
        int in = (int) weights.shape(name + ".w")[1];
        float[] turned = new float[values.length];
        for (int o = 0; o < out; o++) {
            for (int i = 0; i < in; i++) {
                turned[i * out + o] = values[o * in + i];
            }
        }
        return turned;
    }

    private String gemm(String x, String name) {
        long[] shape = weights.shape(name + ".w");
        return graph.node("Gemm", x, graph.floats(name + ".w", turned(name), shape[1], shape[0]), vector(name + ".b"))
                .add();
    }

    /** All that is read from a word itself is one product: what the tags are, and the vectors of the parser. */
    private static final List<String> FROM_WORDS = List.of("tags", "dependent", "governor", "left", "right");

    private void heads(String words, String starts) {
        long[] widths = FROM_WORDS.stream()
                .mapToLong(name -> weights.shape(name + ".w")[0])
                .toArray();
        String[] read = graph.node("Split", allFrom(words), graph.longs("read.sizes", widths))
                .with("axis", 1)
                .split(FROM_WORDS.size());
        String[] tags = graph.node(
                        "Split",
                        read[0],
                        graph.longs(
                                "tag.sizes",
                                sizes.upos(),
                                sizes.xpos(),
                                sizes.lemmas(),
                                sizes.entities(),
                                sizes.roles(),
                                1))
                .with("axis", 1)
                .split(6);
        choice(tags[0], "upos");
        choice(tags[1], "xpos");
        choice(tags[2], "lemma");
        scores(tags[3], "entity", sizes.entities());
        scores(tags[4], "role", sizes.roles());
        String start = graph.node(
                        "Add",
                        graph.node("Squeeze", tags[5], graph.longs("axis1", 1)).add(),
                        starts)
                .named("start");
        graph.output("start", Tensors.FLOAT, "w");
        String arcs = arcs(read[1], read[2], sentences(start));
        relations(read[3], read[4], arcs);
    }

    private String allFrom(String words) {
        int out = FROM_WORDS.stream()
                .mapToInt(name -> (int) weights.shape(name + ".w")[0])
                .sum();
        float[] factor = new float[Sizes.WIDTH * out];
        float[] bias = new float[out];
        int at = 0;
        for (String name : FROM_WORDS) {
            float[] part = turned(name);
            int width = weights.get(name + ".b").length;
            System.arraycopy(weights.get(name + ".b"), 0, bias, at, width);
            for (int i = 0; i < Sizes.WIDTH; i++) {
                System.arraycopy(part, i * width, factor, i * out + at, width);
            }
            at += width;
        }
        return linear(words, "words", factor, bias);
    }

    private void choice(String logits, String name) {
        graph.node("ArgMax", logits).with("axis", 1).with("keepdims", 0).named(name);
        graph.output(name, Tensors.INT64, "w");
    }

    private void scores(String logits, String name, int labels) {
        graph.node("Identity", logits).named(name);
        graph.output(name, Tensors.FLOAT, "w", Integer.toString(labels));
    }

    /** Which pairs of words stand in one sentence: [w, w]. */
    private String sentences(String start) {
        String begins = graph.node("Greater", start, graph.floats("nothing", new float[1], 1))
                .add();
        String counted = graph.node("Cast", begins).with("to", Tensors.INT64).add();
        String number =
                graph.node("CumSum", counted, graph.longs("first_dimension", 0)).add();
        String column =
                graph.node("Unsqueeze", number, graph.longs("second_axis", 1)).add();
        String row = graph.node("Unsqueeze", number, graph.longs("row_axis", 0)).add();
        return graph.node("Equal", column, row).add();
    }

    private String arcs(String dependents, String governors, String together) {
        String dependent = graph.node("Relu", dependents).add();
        String governor = graph.node("Relu", governors).add();
        String turned = graph.node("Transpose", governor).add();
        String all = graph.node("MatMul", gemm(dependent, "biaffine"), turned).add();
        String far = graph.floats("other_sentence", new float[] {OTHER_SENTENCE}, 1);
        graph.node("Where", together, all, far).named("arcs");
        graph.output("arcs", Tensors.FLOAT, "w", "w");
        return "arcs";
    }

    /** The relation of each word to its best head. */
    private void relations(String left, String rights, String arcs) {
        String best =
                graph.node("ArgMax", arcs).with("axis", 1).with("keepdims", 0).add();
        String right = graph.node("Gather", rights, best).with("axis", 0).add();
        String both = graph.node("Relu", graph.node("Add", left, right).add()).add();
        choice(gemm(both, "relation"), "relation");
    }
}
