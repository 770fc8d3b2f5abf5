// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads gold data in whatever format lies at a path. */
public final class Corpora {

    private Corpora() {}

    /**
     * All documents at a path: a {@code .conllu} file or a folder of them; a folder with {@code text/} and {@code
     * attributions/}; a file of JSON lines with tags; a re3d folder; a MEANTIME folder.
     *
     * @throws IOException if nothing there is of a known format
     */
    public static List<GoldDocument> read(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new IOException("no such file or folder: " + path);
        }
        if (path.toString().endsWith(".conllu") || holds(path, 1, ".conllu")) {
            return Conllu.read(path);
        }
        if (Brat.isAt(path)) {
            return Brat.read(path);
        }
        if (Files.isRegularFile(path)) {
            return BioJson.read(path);
        }
        if (Re3d.isAt(path)) {
            return Re3d.read(path);
        }
        if (holds(path, 3, ".xml")) {
            return Meantime.read(path);
        }
        throw new IOException(path + " holds no corpus of a known format (.conllu, text/ with attributions/,"
                + " documents.json with entities.json, .xml)");
    }

    private static boolean holds(Path folder, int depth, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.walk(folder, depth)) {
            return inside.anyMatch(file -> file.toString().endsWith(ending));
        }
    }
}
