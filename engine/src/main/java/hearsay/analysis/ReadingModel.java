// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * The encoder with its heads, run by ONNX Runtime on one thread, one window at a time. Safe to share between threads; it
 * lives as long as the process.
 */
public final class ReadingModel {

    /** Added to the start logit of a word whose boundary is known. */
    private static final float KNOWN = 10_000;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Labels labels;

    private ReadingModel(OrtEnvironment environment, OrtSession session, Labels labels) {
        this.environment = environment;
        this.session = session;
        this.labels = labels;
    }

    /** @param model the bytes of an ONNX file made by {@code hearsay-lab train} */
    public static ReadingModel of(byte[] model) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            OrtSession session = environment.createSession(model, options);
            Labels labels = Labels.of(session.getMetadata().getCustomMetadata());
            return new ReadingModel(environment, session, labels);
        } catch (OrtException e) {
            throw new IllegalArgumentException("this is no reading model: " + e.getMessage(), e);
        }
    }

    public Labels labels() {
        return labels;
    }

    /** One forward pass. */
    public Scores run(Window window) {
        try (OnnxTensor pieces = row(window.pieces());
                OnnxTensor shapes = row(window.shapes());
                OnnxTensor first =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(window.first()), shape(window));
                OnnxTensor starts =
                        OnnxTensor.createTensor(environment, FloatBuffer.wrap(prior(window)), shape(window));
                OrtSession.Result result =
                        session.run(Map.of("pieces", pieces, "shapes", shapes, "first", first, "starts", starts))) {
            return new Scores(
                    (float[]) value(result, "start"),
                    (long[]) value(result, "upos"),
                    (long[]) value(result, "xpos"),
                    (long[]) value(result, "lemma"),
                    (long[]) value(result, "relation"),
                    (float[][]) value(result, "entity"),
                    (float[][]) value(result, "role"),
                    (float[][]) value(result, "arcs"));
        } catch (OrtException e) {
            throw new IllegalStateException("the reading model failed on a window of " + window.words() + " words", e);
        }
    }

    private static long[] shape(Window window) {
        return new long[] {window.words()};
    }

    private OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static float[] prior(Window window) {
        float[] prior = window.starts().clone();
        for (int i = 0; i < prior.length; i++) {
            prior[i] *= KNOWN;
        }
        return prior;
    }

    private static Object value(OrtSession.Result result, String name) throws OrtException {
        return result.get(name)
                .orElseThrow(() -> new IllegalArgumentException("the reading model has no output \"" + name + "\""))
                .getValue();
    }
}
