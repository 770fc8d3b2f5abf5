// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Plain text files as documents: of no outlet worth a name, of a day that does not matter here. */
final class Articles {

    private static final OffsetDateTime DAY = OffsetDateTime.of(2020, 1, 1, 12, 0, 0, 0, ZoneOffset.UTC);

    private Articles() {}

    /** The {@code .txt} files at a path, folders in depth, by name. @throws IOException if there are none */
    static List<Document> read(Path path) throws IOException {
        return read(path, Integer.MAX_VALUE);
    }

    /** The first {@code most} of them. */
    static List<Document> read(Path path, int most) throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.walk(path)) {
            files = inside.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .limit(most)
                    .toList();
        }
        List<Document> documents = new ArrayList<>();
        for (Path file : files) {
            String text = Files.readString(file);
            if (!text.isBlank()) {
                documents.add(
                        Document.of("The Lab", Optional.empty(), Optional.empty(), DAY, Locale.ENGLISH, "", text));
            }
        }
        if (documents.isEmpty()) {
            throw new IOException("no .txt files in " + path);
        }
        return documents;
    }

    /** Words as people count them: between white space. */
    static long words(List<Document> documents) {
        return documents.stream()
                .mapToLong(document -> document.text().strip().split("\\s+").length)
                .sum();
    }
}
