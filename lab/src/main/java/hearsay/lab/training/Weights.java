// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Named arrays of numbers with their shapes: parameters, or what an optimiser remembers of them. Mutable, one owner. */
final class Weights {

    private final Map<String, float[]> values = new LinkedHashMap<>();
    private final Map<String, long[]> shapes = new LinkedHashMap<>();

    void put(String name, float[] value, long... shape) {
        long size = 1;
        for (long dimension : shape) {
            size *= dimension;
        }
        if (size != value.length) {
            throw new IllegalArgumentException(name + ": " + value.length + " numbers do not fill the shape");
        }
        values.put(name, value);
        shapes.put(name, shape);
    }

    float[] get(String name) {
        float[] value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no weights named " + name);
        }
        return value;
    }

    /** Adds a share of each array of others; where there is none yet, that share begins it. */
    void add(Weights others, double share) {
        for (String name : others.names()) {
            float[] other = others.get(name);
            if (!values.containsKey(name)) {
                put(name, new float[other.length], others.shape(name));
            }
            float[] sum = get(name);
            if (sum.length != other.length) {
                throw new IllegalArgumentException(
                        name + ": " + other.length + " numbers cannot be added to " + sum.length);
            }
            for (int i = 0; i < sum.length; i++) {
                sum[i] += (float) (share * other[i]);
            }
        }
    }

    long[] shape(String name) {
        return shapes.getOrDefault(name, new long[0]).clone();
    }

    Iterable<String> names() {
        return values.keySet();
    }

    long count() {
        return values.values().stream().mapToLong(value -> value.length).sum();
    }

    void write(Path file) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
            out.writeInt(values.size());
            for (Map.Entry<String, float[]> entry : values.entrySet()) {
                out.writeUTF(entry.getKey());
                long[] shape = shape(entry.getKey());
                out.writeInt(shape.length);
                for (long dimension : shape) {
                    out.writeLong(dimension);
                }
                ByteBuffer bytes = ByteBuffer.allocate(entry.getValue().length * Float.BYTES);
                bytes.asFloatBuffer().put(entry.getValue());
                out.write(bytes.array());
            }
        }
    }

    static Weights read(Path file) throws IOException {
        Weights weights = new Weights();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            int count = in.readInt();
            for (int k = 0; k < count; k++) {
                String name = in.readUTF();
                long[] shape = new long[in.readInt()];
                int size = 1;
                for (int d = 0; d < shape.length; d++) {
                    shape[d] = in.readLong();
                    size *= (int) shape[d];
                }
                byte[] bytes = in.readNBytes(size * Float.BYTES);
                float[] value = new float[size];
                ByteBuffer.wrap(bytes).asFloatBuffer().get(value);
                weights.put(name, value, shape);
            }
        }
        return weights;
    }
}
