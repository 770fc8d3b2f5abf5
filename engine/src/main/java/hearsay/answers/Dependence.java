// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes off what counts twice. Pieces of one group and one direction lean on the same thing: the heaviest counts whole, the
 * next half, the one after a quarter, and so on. What that takes off is a piece of its own, so that the sum comes out.
 */
final class Dependence {

    private static final double NEXT = 0.5;

    private final Indicator row;

    Dependence(Indicators indicators) {
        this.row = indicators.model("dependent");
    }

    /** Those of one row together, the heaviest row first. */
    static List<Piece> gathered(List<Piece> pieces) {
        Map<String, List<Piece>> rows = new TreeMap<>();
        pieces.forEach(piece -> rows.computeIfAbsent(
                        piece.indicator().name() + (piece.bits() > 0 ? " for" : " against"), key -> new ArrayList<>())
                .add(piece));
        return rows.values().stream()
                .map(Piece::together)
                .sorted(Piece.HEAVIEST)
                .toList();
    }

    /** One correction for each group and direction that has more than one piece, by the name of the group. */
    List<Piece> corrections(List<Piece> pieces) {
        Map<String, List<Piece>> groups = new TreeMap<>();
        pieces.stream()
                .filter(piece -> !piece.indicator().group().isEmpty())
                .sorted(Piece.HEAVIEST)
                .forEach(piece -> groups.computeIfAbsent(
                                piece.indicator().group() + (piece.bits() > 0 ? " for" : " against"),
                                key -> new ArrayList<>())
                        .add(piece));
        List<Piece> corrections = new ArrayList<>();
        groups.forEach((group, members) -> {
            double off = 0;
            double share = 1;
            for (Piece piece : members) {
                off += piece.bits() * (share - 1);
                share *= NEXT;
            }
            if (members.size() > 1) {
                String says = row.says().replace("{group}", group).replace("{count}", Integer.toString(members.size()));
                corrections.add(Piece.of(row, group, List.of(), off, says));
            }
        });
        return corrections;
    }
}
