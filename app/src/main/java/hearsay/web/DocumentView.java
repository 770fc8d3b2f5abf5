// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Claim;
import hearsay.claims.ClusterId;
import hearsay.claims.Reading;
import hearsay.claims.Remark;
import hearsay.text.Document;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A report with what was found in it.
 *
 * @param texts how many were read of its address
 * @param notes claims and remarks in the order of the text, numbered from 1
 */
record DocumentView(
        Document document,
        int texts,
        Reading reading,
        List<LayeredText.Paragraph> paragraphs,
        List<Note> notes,
        List<Copied> copies) {

    /** What stands beside the text: a claim or a remark. */
    record Note(int number, Optional<Claim> claim, Optional<Remark> remark, List<Told> told) {

        Note {
            told = List.copyOf(told);
        }
    }

    /** What a claim says happened. @param cluster what it is weighed with, where it is weighed */
    record Told(String words, Optional<ClusterId> cluster) {}

    DocumentView {
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
        copies = List.copyOf(copies);
    }

    Optional<String> address() {
        return Links.outward(document.address());
    }

    long claims() {
        return notes.stream().filter(note -> note.claim().isPresent()).count();
    }

    /** The layers that this text has marks of. */
    List<Layer> layers() {
        Set<Layer> there = paragraphs.stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .flatMap(piece -> piece.layers().stream())
                .collect(Collectors.toSet());
        return Arrays.stream(Layer.values()).filter(there::contains).toList();
    }

    /** Layers that are marked when the page opens; the others wait to be asked for. */
    boolean shown(Layer layer) {
        return layer != Layer.EVENT && layer != Layer.COPIED;
    }

    boolean titleInText() {
        return !paragraphs.isEmpty() && paragraphs.get(0).title();
    }
}
