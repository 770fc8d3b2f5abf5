// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtGradientCollector;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import ai.djl.training.GradientCollector;
import ai.djl.util.Utils;
import hearsay.analysis.Labels;
import hearsay.analysis.Windows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Trains the network, epoch by epoch. After each epoch the weights and the optimiser's memory are handed out, so that a
 * broken-off run can go on from there.
 */
final class Trainer {

    private static final int TELL_EVERY = 50;

    private final Settings settings;
    private final Sizes sizes;
    private final Windows windows;
    private final List<Examples> documents;
    private final Consumer<String> log;
    private final LongSupplier nanos;

    Trainer(
            Settings settings,
            Labels labels,
            Windows windows,
            List<Examples> documents,
            Consumer<String> log,
            LongSupplier nanos) {
        this.settings = settings;
        this.sizes = new Sizes(labels);
        this.windows = windows;
        this.documents = documents;
        this.log = log;
        this.nanos = nanos;
    }

    /** What a run has come to. @param seconds of training so far */
    record State(Weights weights, Weights memory, float[][] transitions, int epoch, long step, double seconds) {}

    /** Where an epoch's state goes. */
    interface Keeper {
        void keep(State state) throws IOException;
    }

    /** Trains from a state on. @param keeper is given the state after each epoch */
    void run(State from, Keeper keeper) throws IOException {
        Engine engine = Engine.getInstance();
        JniUtils.setNumThreads(settings.threads());
        boolean fast = Matrices.fast(Utils.getEngineCacheDir("pytorch"));
        log.accept("products " + (fast ? "in bfloat16 where the processor has matrix units" : "in single precision"));
        engine.setRandomSeed((int) settings.seed());
        try (NDManager root = NDManager.newBaseManager()) {
            JniUtils.setGradMode(false);
            new Run(root, from, keeper).epochs();
        }
    }

    /** One run's arrays. */
    private final class Run {
        private final NDManager root;
        private final Keeper keeper;
        private final Network network;
        private final Optimizer optimizer;
        private final float[] word;
        private final Crf crf;
        private final Losses losses;
        private final int firstEpoch;
        private final double secondsBefore;
        private final long began = nanos.getAsLong();
        private long step;

        Run(NDManager root, State from, Keeper keeper) {
            this.root = root;
            this.keeper = keeper;
            this.network = new Network(from.weights(), root);
            this.word = from.weights().get("word");
            this.optimizer = new Optimizer(settings, network, word, root);
            if (from.epoch() > 0) {
                optimizer.load(from.memory());
            }
            this.crf = new Crf(from.transitions());
            this.losses = new Losses(sizes, crf);
            this.firstEpoch = from.epoch() + 1;
            this.step = from.step();
            this.secondsBefore = from.seconds();
        }

        void epochs() throws IOException {
            for (int epoch = firstEpoch; settings.done(epoch - 1, seconds()) < 1; epoch++) {
                Random random = new Random(settings.seed() * 1_000 + epoch);
                Dropout light = new Dropout(root, settings.dropout(), random.nextLong());
                Dropout heavy = new Dropout(root, settings.headDropout(), random.nextLong());
                epoch(epoch, random, light, heavy);
                light.close();
                heavy.close();
                keeper.keep(state(epoch));
            }
        }

        private double seconds() {
            return secondsBefore + (nanos.getAsLong() - began) / 1e9;
        }

        private void epoch(int epoch, Random random, Dropout light, Dropout heavy) {
            List<List<Example>> batches = Batch.split(pack(random), settings.batchPieces(), random);
            Meter meter = new Meter();
            for (int k = 0; k < batches.size(); k++) {
                double done = settings.done(epoch - 1 + (double) k / batches.size(), seconds());
                if (done == 1) {
                    log.accept("the time is up");
                    return;
                }
                step++;
                train(Batch.of(batches.get(k)), done, light, heavy, meter);
                if (k % TELL_EVERY == TELL_EVERY - 1 || k == batches.size() - 1) {
                    log.accept(String.format(
                            Locale.ROOT,
                            "epoch %d/%d batch %d/%d %s",
                            epoch,
                            settings.epochs(),
                            k + 1,
                            batches.size(),
                            meter));
                }
            }
        }

        /** All windows; the first of each document is cut at random, so that no epoch sees the same ones. */
        private List<Example> pack(Random random) {
            List<Example> examples = new ArrayList<>();
            for (Examples document : documents) {
                int[] asked = {0};
                examples.addAll(document.pack(
                        windows,
                        () -> asked[0]++ > 0
                                ? Windows.LIMIT
                                : Windows.LIMIT / 3 + random.nextInt(Windows.LIMIT * 2 / 3)));
            }
            examples.replaceAll(example -> Casing.draw(random).of(example));
            return examples;
        }

        private void train(Batch batch, double done, Dropout light, Dropout heavy, Meter meter) {
            double schedule = settings.schedule(done);
            try (NDManager manager = root.newSubManager()) {
                NDArray words = manager.create(rows(batch), new Shape(batch.rows().length, Sizes.WIDTH));
                words.setRequiresGradient(true);
                try (GradientCollector collector = new PtGradientCollector()) {
                    Network.Output output =
                            network.forward(batch, words, manager, light, heavy, done >= settings.roundedFrom());
                    Losses.Result result = losses.of(
                            batch.examples(),
                            batch.width(),
                            output.tags().toFloatArray(),
                            output.arcs().toFloatArray(),
                            output.relations().toFloatArray());
                    NDArray surrogate = product(output.tags(), result.tags(), manager)
                            .add(product(output.arcs(), result.arcs(), manager))
                            .add(product(output.relations(), result.relations(), manager));
                    collector.backward(surrogate);
                    meter.add(result, batch.wordPieces());
                }
                JniUtils.setGradMode(false);
                double norm = optimizer.step(step, schedule, batch.rows(), words, manager);
                crf.step(Optimizer.corrected(settings.transitionRate() * schedule, step));
                if (!Double.isFinite(norm)) {
                    log.accept("step " + step + " skipped: its gradient is " + norm);
                }
            }
        }

        private static NDArray product(NDArray output, float[] gradient, NDManager manager) {
            return output.mul(manager.create(gradient, output.getShape())).sum();
        }

        private float[] rows(Batch batch) {
            float[] rows = new float[batch.rows().length * Sizes.WIDTH];
            for (int r = 0; r < batch.rows().length; r++) {
                System.arraycopy(word, batch.rows()[r] * Sizes.WIDTH, rows, r * Sizes.WIDTH, Sizes.WIDTH);
            }
            return rows;
        }

        private State state(int epoch) {
            Weights weights = new Weights();
            for (Map.Entry<String, PtNDArray> entry : network.parameters().entrySet()) {
                weights.put(
                        entry.getKey(),
                        entry.getValue().toFloatArray(),
                        entry.getValue().getShape().getShape());
            }
            weights.put("word", word, Sizes.VOCABULARY, Sizes.WIDTH);
            Weights memory = new Weights();
            optimizer.save(memory);
            return new State(weights, memory, crf.transitions(), epoch, step, seconds());
        }
    }

    /** Mean losses and pace since an epoch began. */
    private final class Meter {
        private final Map<String, double[]> sums = new LinkedHashMap<>();
        private final long began = nanos.getAsLong();
        private long pieces;

        void add(Losses.Result result, int batchPieces) {
            pieces += batchPieces;
            result.losses().forEach((head, loss) -> {
                double[] sum = sums.computeIfAbsent(head, name -> new double[2]);
                sum[0] += loss[0];
                sum[1] += loss[1];
            });
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            sums.forEach((head, sum) ->
                    text.append(String.format(Locale.ROOT, "%s %.4f ", head, sum[0] / Math.max(1, sum[1]))));
            double seconds = (nanos.getAsLong() - began) / 1e9;
            return text + String.format(Locale.ROOT, "| %.0f pieces/s, %.0f s", pieces / seconds, seconds);
        }
    }

    /** Where a run begins. */
    static State fresh(Labels labels, long seed) throws IOException {
        Weights weights = BaseModel.load(new Sizes(labels), seed);
        float[][] transitions = new float[labels.transitions().length][labels.transitions()[0].length];
        return new State(weights, new Weights(), transitions, 0, 0, 0);
    }

    /** Reads what {@link #write} wrote. */
    static State read(Path folder) throws IOException {
        Weights weights = Weights.read(folder.resolve("weights.bin"));
        Weights memory = Weights.read(folder.resolve("memory.bin"));
        float[] run = memory.get("run");
        int labels = (int) memory.shape("transitions")[1];
        float[] flat = memory.get("transitions");
        float[][] transitions = new float[flat.length / labels][labels];
        for (int i = 0; i < flat.length; i++) {
            transitions[i / labels][i % labels] = flat[i];
        }
        return new State(weights, memory, transitions, (int) run[0], (long) run[1], run[2]);
    }

    static void write(State state, Path folder) throws IOException {
        int labels = state.transitions()[0].length;
        float[] flat = new float[state.transitions().length * labels];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = state.transitions()[i / labels][i % labels];
        }
        state.memory().put("transitions", flat, state.transitions().length, labels);
        state.memory().put("run", new float[] {state.epoch(), state.step(), (float) state.seconds()}, 3);
        state.weights().write(folder.resolve("weights.bin.part"));
        state.memory().write(folder.resolve("memory.bin.part"));
        for (String name : new String[] {"weights.bin", "memory.bin"}) {
            java.nio.file.Files.move(
                    folder.resolve(name + ".part"),
                    folder.resolve(name),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
