// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence in which an actor and a recipient are marked, and the PLOVER root of what the one does to the other. Of several
 * marks of one kind the first counts.
 *
 * @param root one of fifteen: PLOVER's types with CONCEDE and RETREAT as {@code YIELD}
 */
public record MarkedPair(String id, String text, Span actor, Span recipient, String root) {

    private static final Pattern MARK = Pattern.compile("</?[st]>");

    /**
     * Reads PLV (Hu et al., ACL 2024): tab-separated with a head line, of whose columns {@code sentence_id},
     * {@code marked_sentence} and {@code gold_root} are read. Sentences that lack a mark are left out.
     *
     * @throws IOException if the file cannot be read or lacks a column
     */
    public static List<MarkedPair> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> columns =
                lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t", -1));
        int id = column(columns, "sentence_id", file);
        int marked = column(columns, "marked_sentence", file);
        int root = column(columns, "gold_root", file);
        List<MarkedPair> pairs = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length == columns.size() && cells[marked].contains("<s>") && cells[marked].contains("<t>")) {
                pairs.add(of(cells[id], cells[marked], cells[root]));
            }
        }
        return pairs;
    }

    private static int column(List<String> columns, String name, Path file) throws IOException {
        int index = columns.indexOf(name);
        if (index < 0) {
            throw new IOException(file + " has no column \"" + name + "\"; it has " + columns);
        }
        return index;
    }

    /** @throws IllegalArgumentException if a mark is missing, empty or left open */
    static MarkedPair of(String id, String marked, String root) {
        StringBuilder text = new StringBuilder();
        int[] ends = {-1, -1, -1, -1};
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            at = mark.end();
            int end = List.of("<s>", "</s>", "<t>", "</t>").indexOf(mark.group());
            ends[end] = ends[end] < 0 ? text.length() : ends[end];
        }
        text.append(marked, at, marked.length());
        return new MarkedPair(id, text.toString(), new Span(ends[0], ends[1]), new Span(ends[2], ends[3]), root);
    }
}
