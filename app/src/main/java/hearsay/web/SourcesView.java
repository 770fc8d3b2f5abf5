// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.Leaning;
import hearsay.workbench.SourceLists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lists of sources. @param wanted part of a name @param next the key behind which the list of outlets goes on */
record SourcesView(String wanted, SourceLists lists, Optional<String> next) {

    /** So many who lean on others are shown at once; the others open. */
    static final int PAIRS = 12;

    /** Who leans on whom, for all reasons. */
    record Pair(String leaner, String original, List<Leaning> reasons) {

        int times() {
            return reasons.stream().mapToInt(Leaning::times).sum();
        }
    }

    List<Pair> pairs() {
        return pairs(lists.leanings());
    }

    static List<Pair> pairs(List<Leaning> leanings) {
        Map<List<String>, List<Leaning>> byPair = new LinkedHashMap<>();
        leanings.forEach(one -> byPair.computeIfAbsent(List.of(one.leaner(), one.original()), key -> new ArrayList<>())
                .add(one));
        return byPair.values().stream()
                .map(reasons -> new Pair(reasons.get(0).leaner(), reasons.get(0).original(), reasons))
                .toList();
    }

    /** Where one source stands. */
    static String one(String label) {
        return "/sources/one?name=" + Links.encoded(label);
    }

    /** {@code 11 copied words}, {@code 4 through the same agency}. */
    static String words(Leaning leaning) {
        return leaning.times() + " " + words(leaning.reason());
    }

    static String words(String reason) {
        return switch (reason) {
            case "TEXT_REUSE" -> "in the same words";
            case "CITATION" -> "by citing it";
            case "SAME_RELAY" -> "through the same agency";
            default -> reason.toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
