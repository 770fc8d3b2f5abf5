// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import java.util.Set;

/** Signs that a capitalised name is where something happens, not who acts. */
final class Sites {

    /** Before a country's name: it is where something happens, not who acts. */
    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "inside",
            "across",
            "throughout",
            "around",
            "outside",
            "into",
            "within",
            "from",
            "over",
            "through",
            "off",
            "towards",
            "toward",
            "along",
            "via",
            "beyond",
            "onto");

    /** First words of places, mostly Arabic. */
    private static final Set<String> FIRST = Set.of(
            "ras", "sidi", "marsa", "mersa", "wadi", "jebel", "jabal", "bir", "tel", "tell", "kafr", "deir", "bab",
            "port", "fort", "mount", "es", "ain", "ein", "beit", "khan", "cape", "lake", "qasr", "kasr", "tal", "umm",
            "shatt", "san", "santa", "hill", "gulf");

    private Sites() {}

    /** Whether a preposition puts something somewhere. */
    static boolean puts(String preposition) {
        return WHERE.contains(preposition);
    }

    /** Whether a name that begins so is a place's. */
    static boolean begins(String word) {
        return FIRST.contains(Spelling.key(word));
    }
}
