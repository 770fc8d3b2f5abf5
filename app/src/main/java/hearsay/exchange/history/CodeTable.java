// SPDX-License-Identifier: Apache-2.0
package hearsay.exchange.history;

import hearsay.claims.EventType;
import hearsay.claims.Mode;
import hearsay.claims.Sector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codes of a data set and what they are in PLOVER, from a table beside the classes: code, type or sector, mode. */
final class CodeTable {

    /** What a code is; without a type it is known to have none. */
    record Meaning(Optional<EventType> type, Optional<Mode> mode) {}

    private CodeTable() {}

    /** Event codes; of a code that is not there its longest beginning counts. */
    static Map<String, Meaning> events(String name) {
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        for (String[] cells : rows(name)) {
            meanings.put(
                    cells[0],
                    new Meaning(
                            optional(cells, 1).map(EventType::valueOf),
                            optional(cells, 2).map(Mode::valueOf)));
        }
        return Map.copyOf(meanings);
    }

    /** Sectors by word or code, in the order of the table: the first that fits counts. */
    static Map<String, Sector> sectors(String name) {
        Map<String, Sector> sectors = new LinkedHashMap<>();
        rows(name).forEach(cells -> sectors.put(cells[0], Sector.valueOf(cells[1])));
        return sectors;
    }

    /** The meaning of the longest beginning of a code. */
    static Optional<Meaning> longest(Map<String, Meaning> meanings, String code) {
        for (int end = code.length(); end > 0; end--) {
            Meaning meaning = meanings.get(code.substring(0, end));
            if (meaning != null) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> optional(String[] cells, int at) {
        return cells.length <= at ? Optional.empty() : Optional.of(cells[at]).filter(cell -> !cell.isEmpty());
    }

    private static List<String[]> rows(String name) {
        String path = "/hearsay/exchange/history/" + name;
        try (InputStream in = CodeTable.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
