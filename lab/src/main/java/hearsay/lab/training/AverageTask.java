// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import hearsay.analysis.Labels;
import hearsay.analysis.ReadingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code hearsay-lab average}: the weighted mean of checkpoints of one run, or of runs that went on from one another, as a
 * model (Izmailov et al. 2018; Wortsman et al. 2022). Runs from different seeds do not average.
 */
@Command(
        name = "average",
        mixinStandardHelpOptions = true,
        description = "Makes one reading model of several checkpoints of the same training.")
public final class AverageTask implements Callable<Integer> {

    private static final double ROUNDING = 1e-9;

    @Option(
            names = "--run",
            required = true,
            paramLabel = "DIR=SHARE",
            description = "A folder that train wrote, and its share in the mean; once for each. Shares sum to 1.")
    private Map<Path, Double> runs = new TreeMap<>();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the models go.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        double sum = runs.values().stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 1) > ROUNDING) {
            throw new ParameterException(spec.commandLine(), "the shares sum to " + sum + ", not to 1: " + runs);
        }
        Weights mean = new Weights();
        float[][] transitions = new float[0][];
        for (Map.Entry<Path, Double> run : new TreeMap<>(runs).entrySet()) {
            Trainer.State state = Trainer.read(run.getKey());
            mean.add(state.weights(), run.getValue());
            transitions = plus(transitions, state.transitions(), run.getValue());
        }
        write(mean, labels(runs.keySet().iterator().next()).with(transitions));
        return 0;
    }

    private static Labels labels(Path run) throws IOException {
        return ReadingModel.of(Files.readAllBytes(run.resolve("reading-model.onnx")))
                .labels();
    }

    private static float[][] plus(float[][] sum, float[][] other, double share) {
        float[][] result = new float[other.length][other[0].length];
        for (int i = 0; i < other.length; i++) {
            for (int j = 0; j < other[i].length; j++) {
                result[i][j] = (float) ((sum.length == 0 ? 0 : sum[i][j]) + share * other[i][j]);
            }
        }
        return result;
    }

    private void write(Weights mean, Labels labels) throws IOException {
        Files.createDirectories(out);
        Map<String, String> metadata = Map.of("average", new TreeMap<>(runs).toString());
        Sizes sizes = new Sizes(labels);
        Files.write(out.resolve("reading-model.onnx"), OnnxExport.write(mean, sizes, true, metadata));
        Files.write(out.resolve("reading-model-fp32.onnx"), OnnxExport.write(mean, sizes, false, metadata));
    }
}
