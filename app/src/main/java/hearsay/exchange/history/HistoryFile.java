// SPDX-License-Identifier: Apache-2.0
package hearsay.exchange.history;

import hearsay.claims.HistoryEvent;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads a file of events, plain, .gz or .zip (every entry of it), row by row: no more of it is held than one row. */
public final class HistoryFile {

    /** So many faults are told in words; the rest is counted. */
    private static final int MOST_FAULTS = 20;

    private final HistoryFormat format;
    private final Consumer<HistoryEvent> events;
    private final Map<String, Long> unmapped = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private long rows;
    private long coded;
    private long faulty;

    private HistoryFile(HistoryFormat format, Consumer<HistoryEvent> events) {
        this.format = format;
        this.events = events;
    }

    /**
     * What came of a file.
     *
     * @param coded how many rows became events
     * @param unmapped how many rows have no place in PLOVER, by reason
     * @param faulty how many rows could not be read
     * @param faults the first of these, in words
     */
    public record Outcome(long rows, long coded, Map<String, Long> unmapped, long faulty, List<String> faults) {

        public Outcome {
            unmapped = Map.copyOf(unmapped);
            faults = List.copyOf(faults);
        }
    }

    /**
     * Hands every event of a file on.
     *
     * @throws RowFault if a file is none of this format: it lacks a column
     * @throws IOException if it cannot be read
     */
    public static Outcome read(Path file, HistoryFormat format, Consumer<HistoryEvent> events) throws IOException {
        HistoryFile reading = new HistoryFile(format, events);
        String name = String.valueOf(file.getFileName());
        String ending = name.toLowerCase(Locale.ROOT);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (ending.endsWith(".zip")) {
                reading.entries(name, new ZipInputStream(in));
            } else {
                reading.table(name, ending.endsWith(".gz") ? new GZIPInputStream(in) : in);
            }
        }
        return new Outcome(reading.rows, reading.coded, reading.unmapped, reading.faulty, reading.faults);
    }

    private void entries(String name, ZipInputStream zip) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                table(name + "!" + entry.getName(), zip);
            }
        }
    }

    private void table(String name, InputStream in) throws IOException {
        Delimited table = new Delimited(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        Optional<List<String>> record = table.next();
        if (record.isEmpty()) {
            return;
        }
        List<String> fixed = format.columns(record.get().size());
        Map<String, Integer> columns = numbered(fixed.isEmpty() ? record.get() : fixed);
        for (String required : format.required()) {
            if (!columns.containsKey(required)) {
                throw new RowFault(name + ":" + table.line() + ": has no column \"" + required + "\"; a file of "
                        + format.source() + " has " + format.required());
            }
        }
        if (fixed.isEmpty()) {
            record = table.next();
        }
        for (; record.isPresent(); record = table.next()) {
            row(new Row(name, table.line(), columns, record.get()));
        }
    }

    private void row(Row row) {
        rows++;
        try {
            Coding coding = format.code(row);
            if (coding.event().isPresent()) {
                coded++;
                events.accept(coding.event().get());
            } else {
                unmapped.merge(coding.reason(), 1L, Long::sum);
            }
        } catch (RowFault e) {
            faulty++;
            if (faults.size() < MOST_FAULTS) {
                faults.add(String.valueOf(e.getMessage()));
            }
        }
    }

    private static Map<String, Integer> numbered(List<String> names) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(names.get(i).strip(), i);
        }
        return columns;
    }
}
