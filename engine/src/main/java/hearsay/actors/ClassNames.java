// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import java.util.Map;
import java.util.Set;

/** Plurals, so that "a diplomat" and "two diplomats" are of one class. */
final class ClassNames {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("person", "people"),
            Map.entry("people", "people"),
            Map.entry("child", "children"),
            Map.entry("wife", "wives"),
            Map.entry("thief", "thieves"),
            Map.entry("chief", "chiefs"),
            Map.entry("staff", "staff"),
            Map.entry("police", "police"),
            Map.entry("personnel", "personnel"),
            Map.entry("military", "military"),
            Map.entry("folk", "folk"),
            Map.entry("clergy", "clergy"),
            Map.entry("youth", "youths"),
            Map.entry("attorney general", "attorneys general"));

    private static final Set<String> NO_MEN =
            Set.of("german", "roman", "human", "norman", "ottoman", "shaman", "talisman");

    private ClassNames() {}

    /** The plural of an English noun, or of the last of several words. */
    static String plural(String noun) {
        String known = IRREGULAR.get(noun);
        if (known != null) {
            return known;
        }
        int space = noun.lastIndexOf(' ');
        if (space > 0) {
            return noun.substring(0, space + 1) + plural(noun.substring(space + 1));
        }
        if (noun.endsWith("man") && !NO_MEN.contains(noun)) {
            return noun.substring(0, noun.length() - 3) + "men";
        }
        if (noun.matches(".*(?:men|ese|craft|[^s]s)")) {
            return noun;
        }
        if (noun.endsWith("y") && noun.length() > 1 && "aeou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.endsWith("ss") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh")
                ? noun + "es"
                : noun + "s";
    }
}
