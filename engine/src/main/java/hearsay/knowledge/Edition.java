// SPDX-License-Identifier: Apache-2.0
package hearsay.knowledge;

import hearsay.claims.EditionId;
import hearsay.text.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Everything besides code and document that shapes a reading. Immutable; safe to share between threads. */
public final class Edition {

    /** Name of the reading model among the edition's files. */
    public static final String MODEL = "analysis/reading-model.onnx";

    /** Name of the word-piece vocabulary among the edition's files: one piece a line. */
    public static final String VOCABULARY = "analysis/vocabulary.txt";

    /**
     * Version of the reading code, part of every edition's identity: raise it with a change of code that changes readings,
     * so that reports already in a ledger are read anew.
     */
    private static final String READER = "3";

    private static final String ROOT = "/hearsay/";

    private final SortedMap<String, byte[]> files;
    private final CompletableFuture<EditionId> id;

    /** What the files are is digested while others begin to read them. */
    private Edition(SortedMap<String, byte[]> files) {
        this.files = files;
        this.id = CompletableFuture.supplyAsync(() -> identity(files));
    }

    private static EditionId identity(SortedMap<String, byte[]> files) {
        Digest digest = Digest.of("edition/1").with("reader", READER);
        Map<String, String> digests = files.entrySet().parallelStream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> Digest.ofBytes(file.getValue())));
        new TreeMap<>(digests).forEach(digest::with);
        return new EditionId(digest.hex());
    }

    /** The edition that travels in this jar: the files that {@code hearsay/edition.txt} lists. */
    public static Edition bundled() {
        List<String> names = new String(resource("edition.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        return new Edition(
                new TreeMap<>(names.parallelStream().collect(Collectors.toMap(name -> name, Edition::resource))));
    }

    /** This edition with some files replaced from disk: for trying a new model or lexicon. */
    public Edition with(Map<String, Path> replacements) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        replacements.forEach((name, path) -> {
            try {
                changed.put(name, Files.readAllBytes(path));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + name + " of the edition from " + path, e);
            }
        });
        return new Edition(changed);
    }

    public EditionId id() {
        return id.join();
    }

    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** The bytes of one file. Callers must not change them. */
    public byte[] bytes(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("the edition has no file \"" + name + "\"; it has " + files.keySet());
        }
        return bytes;
    }

    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** A tab-separated file of the edition. */
    public Table table(String name) {
        return Table.parse(name, text(name));
    }

    /** Read into one array of the size that the jar tells: a third of the time that reading in pieces takes. */
    private static byte[] resource(String name) {
        URL resource = Edition.class.getResource(ROOT + name);
        if (resource == null) {
            throw new IllegalStateException("this build lacks the edition's file " + ROOT + name);
        }
        try {
            URLConnection connection = resource.openConnection();
            try (InputStream in = connection.getInputStream()) {
                byte[] bytes = new byte[connection.getContentLength()];
                int read = in.readNBytes(bytes, 0, bytes.length);
                if (read < bytes.length || in.read() >= 0) {
                    throw new IOException("has not the " + bytes.length + " bytes that it should have");
                }
                return bytes;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + ROOT + name, e);
        }
    }
}
