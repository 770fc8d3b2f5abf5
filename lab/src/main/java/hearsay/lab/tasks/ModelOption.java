// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.knowledge.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which reading model is measured. */
final class ModelOption {

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "Another reading model (ONNX) than the one that travels with the program.")
    private Optional<Path> model = Optional.empty();

    /** The file, if one was given. */
    Optional<Path> file() {
        return model;
    }

    /** The edition with that model. @throws IOException if there is no such file */
    Edition edition() throws IOException {
        if (model.isEmpty()) {
            return Edition.bundled();
        }
        if (!Files.isRegularFile(model.get())) {
            throw new IOException("no such model: " + model.get());
        }
        return Edition.bundled().with(Map.of(Edition.MODEL, model.get()));
    }
}
