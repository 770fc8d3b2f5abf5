// SPDX-License-Identifier: Apache-2.0
package hearsay.knowledge;

import hearsay.claims.EditionId;
import hearsay.text.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /**
     * Files of more bytes have their digest beside them, from the build: to find them out takes a fifth of a second of every
     * start.
     */
    private static final int LARGE = 100_000;

    private final EditionId id;
    private final SortedMap<String, Content> files;

    /** A file's bytes and their SHA-256 in hexadecimal digits. */
    private record Content(byte[] bytes, String digest) {

        static Content of(byte[] bytes) {
            return new Content(bytes, Digest.ofBytes(bytes));
        }
    }

    private Edition(SortedMap<String, Content> files) {
        this.files = files;
        Digest digest = Digest.of("edition/1").with("reader", READER);
        files.forEach((name, file) -> digest.with(name, file.digest()));
        this.id = new EditionId(digest.hex());
    }

    /** The edition that travels in this jar: the files that {@code hearsay/edition.txt} lists. */
    public static Edition bundled() {
        List<String> names = new String(required("edition.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        return new Edition(
                new TreeMap<>(names.parallelStream().collect(Collectors.toMap(name -> name, Edition::content))));
    }

    /** One text file of the bundled edition by itself, for whoever needs no other. */
    public static String bundledText(String name) {
        return new String(required(name), StandardCharsets.UTF_8);
    }

    /** This edition with some files replaced from disk: for trying a new model or lexicon. */
    public Edition with(Map<String, Path> replacements) {
        SortedMap<String, Content> changed = new TreeMap<>(files);
        replacements.forEach((name, path) -> {
            try {
                changed.put(name, Content.of(Files.readAllBytes(path)));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + name + " of the edition from " + path, e);
            }
        });
        return new Edition(changed);
    }

    public EditionId id() {
        return id;
    }

    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** The bytes of one file. Callers must not change them. */
    public byte[] bytes(String name) {
        Content file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("the edition has no file \"" + name + "\"; it has " + files.keySet());
        }
        return file.bytes();
    }

    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** A tab-separated file of the edition. */
    public Table table(String name) {
        return Table.parse(name, text(name));
    }

    private static Content content(String name) {
        byte[] bytes = required(name);
        Optional<byte[]> digest = bytes.length <= LARGE ? Optional.empty() : resource(name + ".sha256");
        return digest.map(hex -> new Content(bytes, new String(hex, StandardCharsets.US_ASCII).strip()))
                .orElseGet(() -> Content.of(bytes));
    }

    private static byte[] required(String name) {
        return resource(name)
                .orElseThrow(() -> new IllegalStateException("this build lacks the edition's file " + ROOT + name));
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream in = Edition.class.getResourceAsStream(ROOT + name)) {
            return in == null ? Optional.empty() : Optional.of(whole(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + ROOT + name, e);
        }
    }

    /** Reads into one array of the size that the jar tells, which is quicker than to read in pieces. */
    private static byte[] whole(InputStream in) throws IOException {
        byte[] bytes = new byte[in.available()];
        int read = in.readNBytes(bytes, 0, bytes.length);
        byte[] rest = in.readAllBytes();
        byte[] whole = read + rest.length == bytes.length ? bytes : Arrays.copyOf(bytes, read + rest.length);
        System.arraycopy(rest, 0, whole, read, rest.length);
        return whole;
    }
}
