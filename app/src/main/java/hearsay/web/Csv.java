// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows as RFC 4180 has them. */
final class Csv {

    private Csv() {}

    static String of(List<List<Object>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String cell(Object value) {
        String text = value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("")
                : value.toString();
        // A spreadsheet takes what begins so for a formula (OWASP, CSV injection).
        String safe = !(value instanceof Number) && text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
