// SPDX-License-Identifier: Apache-2.0
package hearsay.exchange.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads records of cells from text, one at a time. Where tabs separate, a quotation mark is a character like any other, as in
 * GDELT and ICEWS; where commas or semicolons do, cells may be quoted, hold line breaks, and double their quotation marks (RFC
 * 4180).
 */
final class Delimited {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader reader;
    private char separator;
    private long lines;
    private long first;

    Delimited(BufferedReader reader) {
        this.reader = reader;
    }

    /** The line on which the last record began, from 1. */
    long line() {
        return first;
    }

    /** The next record that is not blank; its first tells what separates cells. Empty at the end. */
    Optional<List<String>> next() throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            first = ++lines;
            if (first == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK) {
                line = line.substring(1);
            }
            if (line.isBlank()) {
                continue;
            }
            if (separator == 0) {
                separator = separator(line);
            }
            return Optional.of(separator == '\t' ? List.of(line.split("\t", -1)) : quoted(line));
        }
        return Optional.empty();
    }

    private static char separator(String line) {
        if (line.indexOf('\t') >= 0) {
            return '\t';
        }
        long commas = line.chars().filter(c -> c == ',').count();
        long semicolons = line.chars().filter(c -> c == ';').count();
        return semicolons > commas ? ';' : ',';
    }

    private List<String> quoted(String line) throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean inside = false;
        String rest = line;
        for (int at = 0; ; at++) {
            if (at == rest.length()) {
                String more = inside ? reader.readLine() : null;
                if (more == null) {
                    cells.add(cell.toString());
                    return cells;
                }
                lines++;
                cell.append('\n');
                rest = more;
                at = -1;
                continue;
            }
            char c = rest.charAt(at);
            if (c == '"') {
                boolean doubled = inside && at + 1 < rest.length() && rest.charAt(at + 1) == '"';
                if (doubled) {
                    cell.append(c);
                    at++;
                } else {
                    inside = !inside;
                }
            } else if (c == separator && !inside) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
    }
}
