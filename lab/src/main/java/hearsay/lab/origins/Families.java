// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.origins;

import hearsay.claims.PropositionCluster;
import hearsay.claims.Testimony;
import hearsay.text.DocumentId;
import hearsay.truth.origins.Copy;
import hearsay.truth.origins.OriginGraph;
import hearsay.truth.origins.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each article with what was made of it, and the copies that were found. */
final class Families {

    /** On how many origins an article, its reworkings and one article of another author rest: two, in truth. */
    record Rest(int family, int origins, double expected) {}

    private final List<Piece> pieces;
    private final List<List<Piece>> families;
    private final List<Copy> copies;
    private final Map<DocumentId, Piece> byDocument = new HashMap<>();
    private final Set<List<DocumentId>> found = new HashSet<>();

    Families(List<Piece> pieces, List<Copy> copies) {
        this.pieces = pieces;
        this.copies = copies;
        int count = 1 + pieces.stream().mapToInt(Piece::family).max().orElseThrow();
        this.families = IntStream.range(0, count)
                .<List<Piece>>mapToObj(family -> new ArrayList<>())
                .toList();
        for (Piece piece : pieces) {
            families.get(piece.family()).add(piece);
            byDocument.put(piece.report().document(), piece);
        }
        copies.forEach(copy -> found.add(List.of(copy.of(), copy.from())));
    }

    List<List<Piece>> families() {
        return families;
    }

    List<Copy> copies() {
        return copies;
    }

    int family(DocumentId document) {
        Piece piece = byDocument.get(document);
        if (piece == null) {
            throw new IllegalArgumentException("no report of this press: " + document);
        }
        return piece.family();
    }

    boolean found(Piece of, Piece from) {
        return found.contains(List.of(of.report().document(), from.report().document()));
    }

    /** The origin graph of every family together with the article of the next. */
    List<Rest> origins() {
        Map<Integer, List<Copy>> within = new HashMap<>();
        for (Copy copy : copies) {
            if (family(copy.of()) == family(copy.from())) {
                within.computeIfAbsent(family(copy.of()), family -> new ArrayList<>())
                        .add(copy);
            }
        }
        return IntStream.range(0, families.size())
                .parallel()
                .mapToObj(family -> rest(family, within.getOrDefault(family, List.of())))
                .toList();
    }

    private Rest rest(int family, List<Copy> within) {
        Piece stranger = families.get((family + 1) % families.size()).get(0);
        List<Testimony> testimonies = Stream.concat(families.get(family).stream(), Stream.of(stranger))
                .map(Piece::testimony)
                .toList();
        OriginGraph graph = OriginGraph.of(PropositionCluster.of(testimonies), within, List.of());
        return new Rest(family, graph.origins().size(), graph.expectedOrigins(Side.FOR));
    }

    int size() {
        return pieces.size();
    }
}
