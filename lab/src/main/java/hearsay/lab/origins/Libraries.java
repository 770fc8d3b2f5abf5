// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.origins;

import hearsay.lab.corpora.Corpora;
import hearsay.lab.corpora.GoldDocument;
import hearsay.lab.corpora.GoldPlaces;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes the texts out of whatever lies at a path. */
final class Libraries {

    private Libraries() {}

    /**
     * Texts at a path: {@code .txt} files, folders in depth; messages of MUC; the XML of LGL; else what {@link
     * Corpora#read} knows. Each once.
     */
    static List<String> texts(Path path) throws IOException {
        List<String> texts = files(path, "(?i).*\\.txt", StandardCharsets.UTF_8);
        if (texts.isEmpty()) {
            texts = files(path, "(dev|tst\\d)-muc\\d.*", StandardCharsets.ISO_8859_1).stream()
                    .flatMap(text -> Stream.of(text.split("(?m)^(DEV|TST)\\d*-MUC\\d-\\d{4}\\b.*$", -1)))
                    .toList();
        }
        if (texts.isEmpty() && Files.isRegularFile(path) && path.toString().endsWith(".xml")) {
            texts = GoldPlaces.read(path).stream()
                    .map(report -> report.document().text())
                    .toList();
        }
        if (texts.isEmpty()) {
            texts = Corpora.read(path).stream().map(GoldDocument::text).toList();
        }
        return texts.stream().filter(text -> !text.isBlank()).distinct().toList();
    }

    private static List<String> files(Path path, String names, Charset charset) throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.walk(path)) {
            files = inside.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches(names))
                    .filter(file -> !file.getFileName().toString().matches("README.*|LICEN[CS]E.*"))
                    .sorted()
                    .toList();
        }
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file, charset));
        }
        return texts;
    }
}
