// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.analysis.Analysis;
import java.util.List;
import java.util.Set;

/** "Central American presidents" are no Americans, "West African" is no country: words for a part of a continent before a demonym. */
final class Continents {

    private static final Set<String> PARTS = Set.of(
            "central",
            "latin",
            "south",
            "north",
            "southern",
            "northern",
            "western",
            "eastern",
            "west",
            "east",
            "pan",
            "inter",
            "meso");

    private static final Set<String> CONTINENTAL = Set.of("american", "americans", "america");

    private Continents() {}

    /** The hits but for demonyms that only end the name of a wider region. */
    static List<Hit> without(List<Hit> hits, Analysis analysis) {
        return hits.stream().filter(hit -> !ends(hit, analysis)).toList();
    }

    private static boolean ends(Hit hit, Analysis analysis) {
        boolean single = hit.entry().kind().state() && hit.to() == hit.from() + 1 && hit.from() > 0;
        if (!single || !CONTINENTAL.contains(form(analysis, hit.from()))) {
            return false;
        }
        boolean dash = hit.from() > 1 && form(analysis, hit.from() - 1).equals("-");
        return PARTS.contains(form(analysis, hit.from() - (dash ? 2 : 1)));
    }

    private static String form(Analysis analysis, int token) {
        return Spelling.key(analysis.tokens().get(token).form());
    }
}
