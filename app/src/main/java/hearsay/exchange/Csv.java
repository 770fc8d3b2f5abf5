// SPDX-License-Identifier: Apache-2.0
package hearsay.exchange;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tables as RFC 4180 has them: commas, CRLF, quotes where they are needed. A cell of text that a spreadsheet would take for a
 * formula begins with an apostrophe (OWASP, CSV Injection): reports are written by strangers.
 */
public final class Csv {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile(".*[\",\\r\\n].*", Pattern.DOTALL);

    private Csv() {}

    /**
     * A table. An absent optional is an empty cell, a collection its elements with semicolons between them, a moment ISO 8601.
     *
     * @param rows the head first
     */
    public static String of(List<? extends List<?>> rows) {
        return rows.stream().map(Csv::row).collect(Collectors.joining());
    }

    /** One row with its end. */
    public static String row(List<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        String text = text(value);
        String safe = !(value instanceof Number) && FORMULA.matcher(text).matches() ? "'" + text : text;
        return QUOTED.matcher(safe).matches() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Csv::text).orElse("");
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Csv::text).collect(Collectors.joining("; "));
        }
        return value instanceof OffsetDateTime moment
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment)
                : value.toString();
    }
}
