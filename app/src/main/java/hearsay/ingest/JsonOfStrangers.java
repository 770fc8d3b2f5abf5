// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON as outlets and their archives write it: lines of reports, and schema.org descriptions inside pages. */
final class JsonOfStrangers {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    private static final Pattern WRAPPING =
            Pattern.compile("(?://\\s*)?(?:<!\\[CDATA\\[|\\]\\]>)|<!--|-->|;\\s*$|\\ufeff");
    private static final Pattern TYPE =
            Pattern.compile("\"@type\"\\s*:\\s*\\[?\\s*\"(\\w*(?:Article|BlogPosting|Report))\"");
    private static final Pattern FIELD = Pattern.compile(
            "\"(datePublished|dateModified|headline|inLanguage|creditText)\"\\s*:\\s*\"([^\"\\\\]{1,300})\"\\s*[,}\\n]");
    private static final Pattern PUBLISHER =
            Pattern.compile("\"publisher\"\\s*:\\s*\\{[^{}]*?\"name\"\\s*:\\s*\"([^\"\\\\]{1,100})\"");

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

    /**
     * The descriptions that a script of a page holds. Such scripts are written by templates and seldom looked at: comments,
     * line breaks in strings, commas too many and several values in a row are read. Of one that is broken for good (a
     * quotation mark in a headline, as a rule) those fields are saved that stand there whole.
     */
    static List<JsonNode> embedded(String script) {
        String plain = WRAPPING.matcher(script).replaceAll(" ").strip();
        List<JsonNode> roots = roots(plain);
        if (roots.isEmpty() && plain.contains("&quot;")) {
            roots = roots(plain.replace("&quot;", "\""));
        }
        return roots.isEmpty() ? saved(plain).stream().toList() : roots;
    }

    private static List<JsonNode> roots(String json) {
        List<JsonNode> roots = new ArrayList<>();
        try (MappingIterator<JsonNode> all = LENIENT.readerFor(JsonNode.class).readValues(json)) {
            while (all.hasNextValue()) {
                roots.add(all.nextValue());
            }
            return roots;
        } catch (IOException e) {
            return List.of(); // what can be saved of it is
        }
    }

    private static Optional<JsonNode> saved(String json) {
        Matcher type = TYPE.matcher(json);
        if (!type.find()) {
            return Optional.empty();
        }
        ObjectNode node = LENIENT.createObjectNode().put("@type", type.group(1));
        Matcher fields = FIELD.matcher(json);
        while (fields.find()) {
            if (!node.has(fields.group(1))) {
                node.put(fields.group(1), fields.group(2));
            }
        }
        Matcher publisher = PUBLISHER.matcher(json);
        if (publisher.find()) {
            node.put("publisher", publisher.group(1));
        }
        return Optional.of(node);
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
