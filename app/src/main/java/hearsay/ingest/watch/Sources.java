// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sources that are followed, in a file of one JSON object per line, written anew as a whole. For one thread. */
public final class Sources {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path file;
    private final Map<URI, Source> sources = new LinkedHashMap<>();

    private Sources(Path file) {
        this.file = file;
    }

    /** @throws IOException if the file cannot be read, or a line of it is no source */
    public static Sources open(Path file) throws IOException {
        Sources sources = new Sources(file);
        if (Files.exists(file)) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                try {
                    Source source = source(MAPPER.readTree(line));
                    sources.sources.put(source.address(), source);
                } catch (JsonProcessingException | IllegalArgumentException | java.time.DateTimeException e) {
                    throw new IOException(file + ":" + number + ": not a source: " + e.getMessage(), e);
                }
            }
        }
        return sources;
    }

    /** In the order in which they were added. */
    public List<Source> all() {
        return List.copyOf(sources.values());
    }

    /** @return whether it was not followed before */
    public boolean add(URI address, Instant now) throws IOException {
        if (sources.containsKey(address)) {
            return false;
        }
        put(Source.of(address, now));
        return true;
    }

    /** @return whether it was followed */
    public boolean remove(URI address) throws IOException {
        boolean followed = sources.remove(address) != null;
        if (followed) {
            write();
        }
        return followed;
    }

    void put(Source source) throws IOException {
        sources.put(source.address(), source);
        write();
    }

    private void write() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Source one : sources.values()) {
            lines.append(MAPPER.writeValueAsString(fields(one))).append('\n');
        }
        Path beginning = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(beginning, lines);
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
