// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import hearsay.lab.corpora.Corpora;
import hearsay.lab.corpora.GoldDocument;
import hearsay.lab.corpora.Re3d;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The documents the model is trained on: the training parts of the corpora, and never their development parts. */
final class TrainingData {

    private static final List<String> PARTS = List.of(
            "polnear/train", "ud-ewt/en_ewt-ud-train.conllu", "gum/train", "re3d", "meantime/intra-doc_annotation");

    private TrainingData() {}

    /** The documents of each part. @throws IOException if a corpus is missing or broken */
    static Map<String, List<GoldDocument>> read(Path data, Consumer<String> log) throws IOException {
        Map<String, List<GoldDocument>> corpora = new LinkedHashMap<>();
        for (String part : PARTS) {
            if (!Files.exists(data.resolve(part))) {
                throw new IOException("no corpus " + part + " in " + data);
            }
            List<GoldDocument> documents = Corpora.read(data.resolve(part)).stream()
                    .filter(document -> !(part.equals("re3d") && Re3d.heldOut(document.id())))
                    .toList();
            log.accept(part + ": " + documents.size() + " documents");
            corpora.put(part, documents);
        }
        return corpora;
    }
}
