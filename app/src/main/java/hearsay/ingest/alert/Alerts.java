// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The alerts, in a file of one JSON object per line. It is read anew for each change and written as a whole; only its owner
 * may read it, since the address of a webhook is often all that guards it.
 */
public final class Alerts {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path file;

    public Alerts(Path file) {
        this.file = file;
    }

    /** In the order in which they were added. @throws IOException if the file cannot be read, or a line of it is no alert */
    public List<Alert> all() throws IOException {
        List<Alert> alerts = new ArrayList<>();
        if (Files.exists(file)) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                try {
                    alerts.add(alert(MAPPER.readTree(line)));
                } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
                    throw new IOException(file + ":" + number + ": not an alert: " + e.getMessage(), e);
                }
            }
        }
        return List.copyOf(alerts);
    }

    /** @return whether there was none of this name */
    public synchronized boolean add(Alert alert) throws IOException {
        List<Alert> alerts = new ArrayList<>(all());
        if (alerts.stream().anyMatch(one -> one.name().equals(alert.name()))) {
            return false;
        }
        alerts.add(alert);
        write(alerts);
        return true;
    }

    /** @return whether there was one of this name */
    public synchronized boolean remove(String name) throws IOException {
        List<Alert> alerts = new ArrayList<>(all());
        boolean there = alerts.removeIf(one -> one.name().equals(name));
        if (there) {
            write(alerts);
        }
        return there;
    }

    /** Notes how an alert does; nothing happens if it is gone. */
    public void note(String name, Optional<String> trouble) throws IOException {
        change(name, alert -> alert.troubled(trouble));
    }

    /** Notes how a channel does; nothing happens if its alert is gone. */
    void note(String name, Channel channel) throws IOException {
        change(name, alert -> alert.with(channel));
    }

    private synchronized void change(String name, UnaryOperator<Alert> change) throws IOException {
        List<Alert> before = all();
        List<Alert> after = before.stream()
                .map(one -> one.name().equals(name) ? change.apply(one) : one)
                .toList();
        if (!after.equals(before)) {
            write(after);
        }
    }

    private void write(List<Alert> alerts) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Alert one : alerts) {
            lines.append(MAPPER.writeValueAsString(fields(one))).append('\n');
        }
        Path beginning = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(beginning);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    beginning, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(beginning, lines);
        Files.move(beginning, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Map<String, Object> fields(Alert alert) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", alert.name());
        fields.put("added", alert.added().toString());
        fields.put("wants", alert.wants());
        fields.put("hosts", alert.hosts().stream().sorted().toList());
        fields.put("channels", alert.channels().stream().map(Alerts::fields).toList());
        alert.trouble().ifPresent(value -> fields.put("trouble", value));
        return fields;
    }

    private static Map<String, Object> fields(Channel channel) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", channel.kind().word());
        fields.put("to", channel.to());
        fields.put("failures", channel.failures());
        channel.trouble().ifPresent(value -> fields.put("trouble", value));
        fields.put("due", channel.due().toString());
        return fields;
    }

    private static Alert alert(JsonNode node) {
        List<Channel> channels = new ArrayList<>();
        node.path("channels").forEach(channel -> channels.add(channel(channel)));
        return new Alert(
                node.path("name").asText(),
                Instant.parse(node.path("added").asText()),
                node.path("wants").asText(),
                new HashSet<>(texts(node.path("hosts"))),
                channels,
                text(node, "trouble"));
    }

    private static Channel channel(JsonNode node) {
        return new Channel(
                Channel.Kind.valueOf(node.path("kind").asText().toUpperCase(Locale.ROOT)),
                texts(node.path("to")),
                node.path("failures").asInt(),
                text(node, "trouble"),
                Instant.parse(node.path("due").asText()));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue());
    }
}
