// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import hearsay.lab.corpora.Corpora;
import hearsay.lab.corpora.GoldDocument;
import hearsay.lab.corpora.Re3d;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The documents the model is trained on: the training parts of the corpora, and never their development parts. */
final class TrainingData {

    private static final List<String> PARTS = List.of(
            "polnear/train", "ud-ewt/en_ewt-ud-train.conllu", "gum/train", "re3d", "meantime/intra-doc_annotation");

    private TrainingData() {}

    /** @throws IOException if a corpus is missing or broken */
    static List<GoldDocument> read(Path data, Consumer<String> log) throws IOException {
        List<GoldDocument> documents = new ArrayList<>();
        for (String part : PARTS) {
            if (!Files.exists(data.resolve(part))) {
                throw new IOException("no corpus " + part + " in " + data);
            }
            List<GoldDocument> read = Corpora.read(data.resolve(part)).stream()
                    .filter(document -> !(part.equals("re3d") && Re3d.heldOut(document.id())))
                    .toList();
            log.accept(part + ": " + read.size() + " documents, "
                    + read.stream()
                            .mapToInt(document -> document.words().size())
                            .sum() + " words");
            documents.addAll(read);
        }
        return documents;
    }
}
