// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.claims.Certainty;
import hearsay.claims.Position;
import hearsay.knowledge.Table;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person read in one attribution; {@code docs/stance-guidelines.md} tells how. Spans are characters of the text.
 *
 * @param document name of the text
 * @param cues the words that carry the attribution, never empty
 * @param sources the words that name the holder here; empty where nobody is named
 * @param contents what the position is taken to; empty where the text names nothing
 * @param relays mouths between the outlet and the holder
 * @param position empty where no position to the truth of anything is taken
 */
public record StanceLabel(
        String document,
        List<Span> cues,
        List<Span> sources,
        List<Span> contents,
        Holder holder,
        List<Span> relays,
        Optional<Position> position,
        Certainty certainty) {

    /** The kinds of holders (codebook, section 2). */
    public enum Holder {
        PUBLISHER,
        NAMED,
        UNNAMED,
        HIDDEN
    }

    public StanceLabel {
        cues = List.copyOf(cues);
        sources = List.copyOf(sources);
        contents = List.copyOf(contents);
        relays = List.copyOf(relays);
        if (cues.isEmpty()) {
            throw new IllegalArgumentException("a label of " + document + " has no cue");
        }
    }

    /** @throws IllegalArgumentException naming file and line, if a cell is not what its column holds */
    static StanceLabel of(Table.Row row) {
        boolean none = row.get("position").equals("NONE");
        return new StanceLabel(
                row.get("document"),
                spans(row, "cue"),
                spans(row, "source"),
                spans(row, "content"),
                row.get("holder", Holder.class),
                spans(row, "relay"),
                none ? Optional.empty() : Optional.of(row.get("position", Position.class)),
                row.get("certainty", Certainty.class));
    }

    private static List<Span> spans(Table.Row row, String column) {
        List<Span> spans = new ArrayList<>();
        for (String part : row.list(column)) {
            if (!part.equals("-")) {
                String[] ends = part.split("-");
                try {
                    spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            row.file() + ":" + row.line() + ": " + column + " \"" + part + "\" is not START-END", e);
                }
            }
        }
        return spans;
    }

    /** What makes it the label of this attribution and no other. */
    public String key() {
        return document + " " + cues;
    }

    /** Where its cue begins, and where its last piece ends. */
    public Span cue() {
        return cues.get(0).cover(cues.get(cues.size() - 1));
    }

    /** The name of the position, {@code NONE} where none is taken. */
    public String stance() {
        return position.map(Enum::name).orElse("NONE");
    }
}
