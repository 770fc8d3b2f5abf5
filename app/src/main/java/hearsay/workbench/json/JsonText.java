// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench.json;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/**
 * Values as JSON (RFC 8259), on one line: maps, lists, strings, numbers, truth
 * values, moments (ISO 8601, with seconds and offset), anything else by its name; an absent optional is null. What
 * {@code hearsay.wire} printed goes in as {@link Raw}.
 */
public final class JsonText {

    /** JSON that is printed already. */
    public record Raw(String json) {}

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    public static String of(Object value) {
        JsonText text = new JsonText();
        text.append(value);
        return text.out.toString();
    }

    private void append(Object value) {
        if (value instanceof Map<?, ?> map) {
            appendObject(map);
        } else if (value instanceof Iterable<?> list) {
            appendList(list);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(this::append, () -> out.append("null"));
        } else if (value instanceof Raw raw) {
            out.append(raw.json());
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof OffsetDateTime moment) {
            appendString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
        } else {
            appendString(value.toString());
        }
    }

    private void appendObject(Map<?, ?> map) {
        String comma = "";
        out.append('{');
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(comma);
            appendString(entry.getKey().toString());
            out.append(':');
            append(entry.getValue());
            comma = ",";
        }
        out.append('}');
    }

    private void appendList(Iterable<?> list) {
        String comma = "";
        out.append('[');
        for (Object value : list) {
            out.append(comma);
            append(value);
            comma = ",";
        }
        out.append(']');
    }

    private void appendString(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> appendPlain(c);
            }
        }
        out.append('"');
    }

    /** Control characters must be escaped; halves of surrogate pairs that stand alone could not be written as UTF-8. */
    private void appendPlain(char c) {
        if (c < 0x20 || c == 0x7f) {
            out.append(String.format("\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }
}
