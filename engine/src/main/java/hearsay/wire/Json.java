// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Strings to trees and back: strict when reading, one line when writing, keys in the order in which they were put. */
final class Json {

    /** Deeper than any form of ours; what nests deeper is no form of ours. */
    private static final int DEEPEST = 50;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Reads a value that others follow. */
    private static final ObjectReader PART = MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static String print(ObjectNode object) {
        try {
            return escapeHalves(MAPPER.writeValueAsString(object));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of objects, lists, strings and numbers can be written", e);
        }
    }

    /**
     * Reads one object and checks that it says it has one of these forms, the newest of which stands first. The field's path
     * begins with the form.
     *
     * @throws IllegalArgumentException if this is not JSON, or none of these forms
     */
    static Field parse(List<String> forms, String json) {
        String newest = forms.get(0);
        try {
            JsonNode root = MAPPER.readTree(json);
            return rooted(root, forms);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String place = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
            throw new IllegalArgumentException(newest + place + ": not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * As {@link #parse(List, String)}, but of the object's own keys only these, and {@code form}, are read: what stands under
     * others is passed over unseen, but for its brackets.
     */
    static Field parse(List<String> forms, String json, Set<String> keys) {
        String newest = forms.get(0);
        ObjectNode root = object();
        try (JsonParser parser = MAPPER.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return parse(forms, json);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                if (key.equals("form") || keys.contains(key)) {
                    root.set(key, PART.readTree(parser));
                } else {
                    parser.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(newest + ": not JSON: " + e.getMessage(), e);
        }
        return rooted(root, forms);
    }

    private static Field rooted(JsonNode root, List<String> forms) {
        String form = new Field(root, () -> forms.get(0)).form(forms);
        return new Field(root, () -> form);
    }

    /** Writes each half of a surrogate pair that stands alone as an escape: it can stand in a string only. */
    private static String escapeHalves(String json) {
        StringBuilder out = null;
        int done = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
                continue;
            }
            out = out == null ? new StringBuilder(json.length() + 16) : out;
            out.append(json, done, i).append("\\u").append(Integer.toHexString(c));
            done = i + 1;
        }
        return out == null ? json : out.append(json, done, json.length()).toString();
    }
}
