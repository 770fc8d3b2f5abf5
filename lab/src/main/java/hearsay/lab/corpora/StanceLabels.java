// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.knowledge.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of labelled stances: every {@code .tsv} file in it, but for {@code second.tsv}, which holds a second annotator's
 * labels of some of them.
 *
 * @param first the labels that count
 * @param second another annotator's; empty where there was none
 */
public record StanceLabels(List<StanceLabel> first, List<StanceLabel> second) {

    private static final String SECOND = "second.tsv";

    public StanceLabels {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /** @throws IOException if the folder holds no labels, or a file there is not one of labels */
    public static StanceLabels read(Path folder) throws IOException {
        List<Path> files;
        if (!Files.isDirectory(folder)) {
            throw new IOException("no such folder: " + folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            files = inside.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
        List<StanceLabel> first = new ArrayList<>();
        List<StanceLabel> second = new ArrayList<>();
        for (Path file : files) {
            (file.endsWith(SECOND) ? second : first).addAll(labels(file));
        }
        if (first.isEmpty()) {
            throw new IOException("no labels (.tsv) in " + folder);
        }
        return new StanceLabels(first, second);
    }

    private static List<StanceLabel> labels(Path file) throws IOException {
        try {
            return Table.parse(file.toString(), Files.readString(file)).rows().stream()
                    .map(StanceLabel::of)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Whether a document is one that rules were written without a look at: its name's SHA-256 begins with a multiple of 3. */
    public static boolean heldOut(String document) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return Byte.toUnsignedInt(digest[0]) % 3 == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
