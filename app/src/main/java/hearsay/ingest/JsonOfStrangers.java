// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** JSON as outlets and their archives write it: lines of reports, and schema.org descriptions inside pages. */
final class JsonOfStrangers {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonOfStrangers() {}

    /**
     * The fields of one object whose values are strings.
     *
     * @throws Unreadable if it is not one JSON object, or a field in {@code named} holds something other than a string
     *     or null
     */
    static Map<String, String> fields(String json, Iterable<String> named) throws Unreadable {
        JsonNode root = parse(json);
        if (!root.isObject()) {
            throw new Unreadable(
                    "not a JSON object but " + root.getNodeType().name().toLowerCase(Locale.ROOT));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : named) {
            JsonNode value = root.path(name);
            if (value.isTextual()) {
                fields.put(name, value.textValue());
            } else if (!value.isMissingNode() && !value.isNull()) {
                throw new Unreadable("field \"" + name + "\" is not a string: " + value);
            }
        }
        return fields;
    }

    /** A description embedded in a page; nothing if it is broken, as many are. */
    static Optional<JsonNode> lenient(String json) {
        try {
            return Optional.of(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static JsonNode parse(String json) throws Unreadable {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new Unreadable("malformed JSON at column " + e.getLocation().getColumnNr() + ": "
                    + e.getOriginalMessage().split("[:\\n]", 2)[0]);
        }
    }
}
