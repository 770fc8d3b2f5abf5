// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.custody;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A line of the custody log: {@code {"number":…,"at":…,"act":…,"facts":{…},"previous":…}}.
 *
 * @param number from 1, without gaps
 * @param at ISO 8601, UTC
 * @param previous SHA-256 of the bytes of the line before, without its end; 64 zeros in the first
 */
public record Entry(long number, String at, String act, Map<String, String> facts, String previous) {

    static final String BEGINNING = "0".repeat(64);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public Entry {
        facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    public Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    String line() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", number);
        fields.put("at", at);
        fields.put("act", act);
        fields.put("facts", facts);
        fields.put("previous", previous);
        try {
            return MAPPER.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings and numbers are always JSON", e);
        }
    }

    /** SHA-256 of the line, which the next one holds. */
    String digest() {
        return hearsay.text.Digest.ofBytes(line().getBytes(StandardCharsets.UTF_8));
    }

    /** The entry of a line; nothing if it is none, or is written in another way than we write. */
    static Optional<Entry> parse(String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            Map<String, String> facts = new LinkedHashMap<>();
            node.path("facts")
                    .fields()
                    .forEachRemaining(
                            fact -> facts.put(fact.getKey(), fact.getValue().asText()));
            Entry entry = new Entry(
                    node.path("number").asLong(),
                    node.path("at").asText(),
                    node.path("act").asText(),
                    facts,
                    node.path("previous").asText());
            return Optional.of(entry).filter(read -> read.line().equals(line));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
