// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import hearsay.analysis.Labels;
import hearsay.analysis.Windows;
import hearsay.analysis.WordPieces;
import hearsay.knowledge.Edition;
import hearsay.lab.corpora.GoldDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay-lab train}: corpora in, reading model out. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains the reading model and writes it, with a checkpoint after each epoch to go on from.")
public final class TrainTask implements Callable<Integer> {

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the corpora: polnear, ud-ewt, gum, re3d, meantime.")
    private Path data = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where checkpoints, log and models go; a run found there goes on.")
    private Path out = Path.of("");

    @Option(
            names = "--epochs",
            defaultValue = "10",
            description = "Times that all text is seen (default ${DEFAULT-VALUE}).")
    private int epochs;

    @Option(
            names = "--minutes",
            defaultValue = "0",
            description = "End after so many minutes of training, if that comes first (default: no such end).")
    private int minutes;

    @Option(names = "--seed", defaultValue = "1", description = "Of every random choice (default ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--threads", defaultValue = "2", description = "Of PyTorch (default ${DEFAULT-VALUE}).")
    private int threads;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        Map<String, List<GoldDocument>> corpora = TrainingData.read(data, this::say);
        List<GoldDocument> documents =
                corpora.values().stream().flatMap(List::stream).toList();
        Labels labels = Inventory.of(documents);
        List<Examples> examples = documents.stream()
                .map(document -> new Examples(document, labels))
                .toList();
        Windows windows = new Windows(WordPieces.of(Edition.bundled().text(Edition.VOCABULARY)));
        Settings settings = Settings.standard(epochs, minutes, seed, threads);
        Trainer trainer = new Trainer(settings, labels, windows, examples, this::say, System::nanoTime);
        boolean resumed = Files.exists(out.resolve("memory.bin"));
        Trainer.State from = resumed ? Trainer.read(out) : Trainer.fresh(labels, seed);
        say("labels: xpos " + labels.xpos().size() + ", lemma " + labels.lemma().size() + ", relation "
                + labels.relation().size());
        say((resumed ? "goes on after epoch " + from.epoch() : "begins") + ": " + settings);
        trainer.run(from, state -> keep(state, corpora, labels, settings));
        return 0;
    }

    private void keep(Trainer.State state, Map<String, List<GoldDocument>> corpora, Labels labels, Settings settings)
            throws IOException {
        Trainer.write(state, out);
        Labels learned = labels.with(state.transitions());
        Sizes sizes = new Sizes(learned);
        Map<String, String> metadata =
                Map.of("settings", settings.toString(), "epoch", Integer.toString(state.epoch()));
        byte[] model = OnnxExport.write(state.weights(), sizes, true, metadata);
        Files.write(out.resolve("reading-model.onnx"), model);
        Files.writeString(out.resolve("model-card.md"), ModelCard.of(corpora, settings, learned, state, model));
        Files.write(out.resolve("reading-model-fp32.onnx"), OnnxExport.write(state.weights(), sizes, false, metadata));
        say("epoch " + state.epoch() + " kept in " + out);
    }

    private void say(String line) {
        String stamped = DateTimeFormatter.ISO_LOCAL_TIME.format(
                        LocalDateTime.now(ZoneOffset.UTC).withNano(0)) + " " + line;
        PrintWriter error = spec.commandLine().getErr();
        error.println(stamped);
        error.flush();
        try {
            Files.writeString(
                    out.resolve("train.log"),
                    stamped + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the log " + out.resolve("train.log"), e);
        }
    }
}
