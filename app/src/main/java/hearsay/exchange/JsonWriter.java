// SPDX-License-Identifier: Apache-2.0
package hearsay.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Maps, lists, strings, numbers and truth values as JSON (RFC 8259), on one line; an absent optional is null. */
final class JsonWriter {

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    /** An object. @param pairs names and values in turns */
    static String of(Object... pairs) {
        JsonWriter writer = new JsonWriter();
        writer.write(map(pairs));
        return writer.out.toString();
    }

    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i].toString(), pairs[i + 1]);
        }
        return map;
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> map) {
            writeMap(map);
        } else if (value instanceof Iterable<?> list) {
            writeList(list);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(this::write, () -> out.append("null"));
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            writeString(value.toString());
        }
    }

    private void writeMap(Map<?, ?> map) {
        String comma = "";
        out.append('{');
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(comma);
            writeString(entry.getKey().toString());
            out.append(':');
            write(entry.getValue());
            comma = ",";
        }
        out.append('}');
    }

    private void writeList(Iterable<?> list) {
        String comma = "";
        out.append('[');
        for (Object value : list) {
            out.append(comma);
            write(value);
            comma = ",";
        }
        out.append(']');
    }

    private void writeString(String text) {
        out.append('"');
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < 0x20 || c == 0x7f || c == 0x2028 || c == 0x2029) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        out.append('"');
    }
}
