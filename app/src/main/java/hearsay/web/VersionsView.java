// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.text.Document;
import hearsay.workbench.TextChange;
import hearsay.workbench.Version;
import hearsay.workbench.WhoseWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Addresses with their versions. */
record VersionsView(List<Address> addresses) {

    /** Words that stay are shown this far from a change. */
    private static final int AROUND = 25;

    /** @param link where it leads, if it is one that a link may lead to */
    record Address(String words, Optional<String> link, List<Step> steps) {

        Address {
            steps = List.copyOf(steps);
        }
    }

    /** A version. @param pieces of the text, those that stay shortened; none for the first */
    record Step(
            Document document,
            List<TextChange.Piece> pieces,
            List<Version.Quoted> withdrawn,
            List<Version.Quoted> added) {

        Step {
            pieces = List.copyOf(pieces);
            withdrawn = List.copyOf(withdrawn);
            added = List.copyOf(added);
        }
    }

    VersionsView {
        addresses = List.copyOf(addresses);
    }

    static VersionsView of(List<List<Version>> addresses) {
        return new VersionsView(addresses.stream().map(VersionsView::address).toList());
    }

    private static Address address(List<Version> versions) {
        Optional<String> address = versions.get(0).document().address().map(Object::toString);
        return new Address(
                address.map(words -> Say.shortened(words, 120)).orElse("No address"),
                Links.outward(versions.get(0).document().address()),
                versions.stream()
                        .map(one -> new Step(one.document(), shortened(one.change()), one.withdrawn(), one.added()))
                        .toList());
    }

    private static List<TextChange.Piece> shortened(List<TextChange.Piece> change) {
        List<TextChange.Piece> pieces = new ArrayList<>();
        for (int i = 0; i < change.size(); i++) {
            TextChange.Piece piece = change.get(i);
            pieces.add(
                    piece.kind() == TextChange.Kind.KEPT
                            ? new TextChange.Piece(piece.kind(), around(piece.words(), i > 0, i < change.size() - 1))
                            : piece);
        }
        return pieces;
    }

    private static String around(String words, boolean after, boolean before) {
        List<String> all = List.of(words.strip().split("\\s+"));
        if (all.size() <= 2 * AROUND) {
            return words;
        }
        String behind = after ? String.join(" ", all.subList(0, AROUND)) + " " : "";
        String ahead = before ? " " + String.join(" ", all.subList(all.size() - AROUND, all.size())) + " " : "";
        return behind + "…" + ahead;
    }

    static String said(Version.Quoted quoted) {
        return WhoseWord.of(quoted.claim().chain(), quoted.claim().stance());
    }
}
