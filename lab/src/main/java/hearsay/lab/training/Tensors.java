// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes an ONNX graph node by node; each method gives the name of what it made. */
final class Tensors {

    static final int FLOAT = TensorProto.DataType.FLOAT.getNumber();
    static final int INT8 = TensorProto.DataType.INT8.getNumber();
    static final int INT64 = TensorProto.DataType.INT64.getNumber();
    static final String MICROSOFT = "com.microsoft";

    private final GraphProto.Builder graph = GraphProto.newBuilder().setName("hearsay-reading-model");
    private int made;

    GraphProto build() {
        return graph.build();
    }

    String input(String name, int type, String... dimensions) {
        graph.addInput(value(name, type, dimensions));
        return name;
    }

    /** Declares an output; the node that makes it must carry its name. */
    void output(String name, int type, String... dimensions) {
        graph.addOutput(value(name, type, dimensions));
    }

    private static ValueInfoProto value(String name, int type, String... dimensions) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        for (String dimension : dimensions) {
            TensorShapeProto.Dimension.Builder built = TensorShapeProto.Dimension.newBuilder();
            shape.addDim(
                    dimension.matches("\\d+")
                            ? built.setDimValue(Long.parseLong(dimension))
                            : built.setDimParam(dimension));
        }
        TypeProto.Tensor tensor =
                TypeProto.Tensor.newBuilder().setElemType(type).setShape(shape).build();
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder().setTensorType(tensor))
                .build();
    }

    String floats(String name, float[] values, long... shape) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return constant(name, FLOAT, ByteString.copyFrom(bytes.array()), shape);
    }

    String bytes(String name, byte[] values, long... shape) {
        return constant(name, INT8, ByteString.copyFrom(values), shape);
    }

    String longs(String name, long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        return constant(name, INT64, ByteString.copyFrom(bytes.array()), values.length);
    }

    private String constant(String name, int type, ByteString raw, long... shape) {
        TensorProto.Builder tensor =
                TensorProto.newBuilder().setName(name).setDataType(type).setRawData(raw);
        for (long dimension : shape) {
            tensor.addDims(dimension);
        }
        graph.addInitializer(tensor);
        return name;
    }

    /** A node of ONNX itself. */
    Node node(String operator, String... inputs) {
        return new Node("", operator, inputs);
    }

    /** A node of ONNX Runtime's own operators. */
    Node microsoft(String operator, String... inputs) {
        return new Node(MICROSOFT, operator, inputs);
    }

    /** A node in the making. */
    final class Node {
        private final NodeProto.Builder node;

        private Node(String domain, String operator, String... inputs) {
            made++;
            node = NodeProto.newBuilder().setDomain(domain).setOpType(operator).setName(operator + "_" + made);
            for (String input : inputs) {
                node.addInput(input);
            }
        }

        Node with(String attribute, long value) {
            node.addAttribute(AttributeProto.newBuilder()
                    .setName(attribute)
                    .setType(AttributeProto.AttributeType.INT)
                    .setI(value));
            return this;
        }

        Node with(String attribute, float value) {
            node.addAttribute(AttributeProto.newBuilder()
                    .setName(attribute)
                    .setType(AttributeProto.AttributeType.FLOAT)
                    .setF(value));
            return this;
        }

        /** Adds the node; its result has a name of its own making. */
        String add() {
            return named(node.getName() + ":0");
        }

        String named(String output) {
            graph.addNode(node.addOutput(output));
            return output;
        }

        /** Adds the node with several results. */
        String[] split(int count) {
            String[] outputs = new String[count];
            for (int k = 0; k < count; k++) {
                outputs[k] = node.getName() + ":" + k;
                node.addOutput(outputs[k]);
            }
            graph.addNode(node);
            return outputs;
        }
    }
}
