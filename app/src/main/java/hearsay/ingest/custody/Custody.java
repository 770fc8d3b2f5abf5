// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.custody;

import hearsay.text.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder of evidence: {@code objects/ab/abcd…}, each file named by the SHA-256 of its bytes; {@code log.jsonl}, one
 * {@link Entry} in each line; {@code head}, number and digest of the last one. Files are only ever added and lines only
 * ever appended; both are on the disk when a call returns. Several processes may write by turns: each line is written under
 * a lock of the file.
 */
public final class Custody {

    static final String LOG = "log.jsonl";
    static final String HEAD = "head";
    static final String OBJECTS = "objects";

    private final Path folder;

    private Custody(Path folder) {
        this.folder = folder;
    }

    /** Opens a folder; makes it where there is none. */
    public static Custody open(Path folder) throws IOException {
        Files.createDirectories(folder.resolve(OBJECTS));
        return new Custody(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Keeps some bytes. @return their SHA-256, by which they are found */
    public String keep(byte[] bytes) throws IOException {
        String digest = Digest.ofBytes(bytes);
        Path object = object(digest);
        if (!Files.exists(object)) {
            Files.createDirectories(object.getParent());
            Path beginning = Files.createTempFile(object.getParent(), "new", ".part");
            try {
                try (FileChannel channel = FileChannel.open(beginning, StandardOpenOption.WRITE)) {
                    writeFully(channel, ByteBuffer.wrap(bytes));
                    channel.force(true);
                }
                Files.move(beginning, object, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beginning); // takes no room on a full disk
            }
        }
        return digest;
    }

    /** The bytes of a digest, if they are kept here. They are not checked; see {@link Audit}. */
    public Optional<byte[]> bytes(String digest) throws IOException {
        Path object = object(digest);
        return Files.exists(object) ? Optional.of(Files.readAllBytes(object)) : Optional.empty();
    }

    Path object(String digest) {
        return folder.resolve(OBJECTS).resolve(digest.substring(0, 2)).resolve(digest);
    }

    /**
     * Appends an act to the log. A line that an interrupted process left unfinished is set aside first, which is an act of
     * its own.
     *
     * @param facts what it was done to; {@code digest}, where there is one, names kept bytes
     */
    public synchronized Entry append(String act, Map<String, String> facts, Instant at) throws IOException {
        try (FileChannel log = FileChannel.open(
                        folder.resolve(LOG),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
                FileLock lock = log.lock()) {
            requireValid(lock);
            Optional<Entry> last = last(log, at);
            if (last.isEmpty() && log.size() > 0) {
                throw new IOException(
                        folder.resolve(LOG) + ": its last line is no entry; hearsay custody verify tells more");
            }
            Entry entry = next(last, act, facts, at);
            write(log, entry);
            writeHead(entry);
            return entry;
        }
    }

    private static void requireValid(FileLock lock) throws IOException {
        if (!lock.isValid()) {
            throw new IOException("the custody log cannot be locked");
        }
    }

    private static Entry next(Optional<Entry> last, String act, Map<String, String> facts, Instant at) {
        return new Entry(
                last.map(Entry::number).orElse(0L) + 1,
                at.truncatedTo(ChronoUnit.MILLIS).toString(),
                act,
                facts,
                last.map(Entry::digest).orElse(Entry.BEGINNING));
    }

    /** The last whole line; what follows it is cut off and kept as an object, which is entered as mended. */
    private Optional<Entry> last(FileChannel log, Instant at) throws IOException {
        long size = log.size();
        if (size == 0) {
            return Optional.empty();
        }
        byte[] tail = tail(log, size);
        int end = lastLineEnd(tail, tail.length);
        if (end < tail.length) {
            byte[] rest = java.util.Arrays.copyOfRange(tail, end, tail.length);
            String digest = keep(rest);
            log.truncate(size - rest.length);
            Optional<Entry> before = last(log, at);
            Entry mended = next(before, "mended", Map.of("digest", digest), at);
            write(log, mended);
            return Optional.of(mended);
        }
        int start = lastLineEnd(tail, end - 1);
        return Entry.parse(new String(tail, start, end - 1 - start, StandardCharsets.UTF_8));
    }

    private static byte[] tail(FileChannel log, long size) throws IOException {
        for (long length = Math.min(size, 1 << 16); ; length = Math.min(size, length * 4)) {
            ByteBuffer buffer = ByteBuffer.allocate((int) length);
            while (buffer.hasRemaining() && log.read(buffer, size - length + buffer.position()) >= 0) {
                continue;
            }
            byte[] bytes = buffer.array();
            int end = lastLineEnd(bytes, bytes.length);
            if (length == size || (end > 0 && lastLineEnd(bytes, end - 1) > 0)) {
                return bytes;
            }
        }
    }

    /** The place after the last line feed before a place; 0 if there is none. */
    private static int lastLineEnd(byte[] bytes, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return 0;
    }

    private static void write(FileChannel log, Entry entry) throws IOException {
        long size = log.size();
        log.position(size);
        try {
            writeFully(log, ByteBuffer.wrap((entry.line() + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            log.truncate(size); // a full disk takes the beginning of a line
            throw e;
        }
        log.force(true);
    }

    private static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private void writeHead(Entry entry) throws IOException {
        Path beginning = folder.resolve(HEAD + ".part");
        Files.writeString(beginning, entry.number() + " " + entry.digest() + "\n");
        Files.move(
                beginning, folder.resolve(HEAD), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Every entry that can be read, in order. */
    public List<Entry> entries() {
        Path log = folder.resolve(LOG);
        try {
            return Files.exists(log)
                    ? Files.readAllLines(log).stream()
                            .flatMap(line -> Entry.parse(line).stream())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + log, e);
        }
    }
}
