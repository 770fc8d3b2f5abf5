// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sources that are followed, in a file of one JSON object per line, written anew as a whole. Several processes may change it
 * by turns: each change is made, under a lock, to what the file holds then. For one thread.
 */
public final class Sources {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** @return whether there is anything to write */
    @FunctionalInterface
    private interface Change {
        boolean make(Map<URI, Source> sources);
    }

    private final Path file;

    private Sources(Path file) {
        this.file = file;
    }

    /** @throws IOException if the file cannot be read, or a line of it is no source */
    public static Sources open(Path file) throws IOException {
        Sources sources = new Sources(file);
        sources.read();
        return sources;
    }

    private Map<URI, Source> read() throws IOException {
        Map<URI, Source> sources = new LinkedHashMap<>();
        if (Files.exists(file)) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                try {
                    Source source = source(MAPPER.readTree(line));
                    sources.put(source.address(), source);
                } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
                    throw new IOException(file + ":" + number + ": not a source: " + e.getMessage(), e);
                }
            }
        }
        return sources;
    }

    /** In the order in which they were added. */
    public List<Source> all() throws IOException {
        return List.copyOf(read().values());
    }

    /** @return whether it was not followed before */
    public boolean add(URI address, Instant now) throws IOException {
        return change(sources -> sources.putIfAbsent(address, Source.of(address, now)) == null);
    }

    /** @return whether it was followed */
    public boolean remove(URI address) throws IOException {
        return change(sources -> sources.remove(address) != null);
    }

    /** Writes down how a source does, if it is still followed. */
    void put(Source source) throws IOException {
        change(sources -> sources.replace(source.address(), source) != null);
    }

    private boolean change(Change change) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        file.resolveSibling(file.getFileName() + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Map<URI, Source> sources = read();
            boolean changed = lock.isValid() && change.make(sources);
            if (changed) {
                write(sources);
            }
            return changed;
        }
    }

    private void write(Map<URI, Source> sources) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Source one : sources.values()) {
            lines.append(MAPPER.writeValueAsString(fields(one))).append('\n');
        }
        Path beginning = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(
                beginning, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(beginning, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Map<String, Object> fields(Source source) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("address", source.address().toString());
        fields.put("added", source.added().toString());
        source.etag().ifPresent(value -> fields.put("etag", value));
        source.modified().ifPresent(value -> fields.put("modified", value));
        source.visited().ifPresent(value -> fields.put("visited", value.toString()));
        fields.put("failures", source.failures());
        source.trouble().ifPresent(value -> fields.put("trouble", value));
        fields.put("due", source.due().toString());
        return fields;
    }

    private static Source source(JsonNode node) {
        return new Source(
                URI.create(node.path("address").asText()),
                Instant.parse(node.path("added").asText()),
                text(node, "etag"),
                text(node, "modified"),
                text(node, "visited").map(Instant::parse),
                node.path("failures").asInt(),
                text(node, "trouble"),
                Instant.parse(node.path("due").asText()));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue());
    }
}
