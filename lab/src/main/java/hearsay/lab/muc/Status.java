// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.lab.muc.Template.Fill;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a message views an organisation's part in an incident: the values of PERP: ORGANIZATION CONFIDENCE. */
enum Status {
    REPORTED_AS_FACT,
    CLAIMED_OR_ADMITTED,
    SUSPECTED_OR_ACCUSED_BY_AUTHORITIES,
    SUSPECTED_OR_ACCUSED,
    POSSIBLE,
    ACQUITTED;

    private static final Pattern NAME = Pattern.compile("\"\\\\?([^\"\\\\]+)");

    /** Words of organisations that tell none from another: alone they must agree to the last. */
    private static final Set<String> COMMON = Set.of(
            "ARMED",
            "FORCES",
            "FORCE",
            "ARMY",
            "NATIONAL",
            "LIBERATION",
            "FRONT",
            "POPULAR",
            "PEOPLE",
            "MOVEMENT",
            "REVOLUTIONARY",
            "POLICE",
            "GOVERNMENT",
            "MILITARY",
            "AIR",
            "HIGH",
            "COMMAND",
            "BRIGADE",
            "BATTALION",
            "INFANTRY",
            "PARTY",
            "UNITY",
            "SQUADS",
            "COMMITTEES",
            "DRUG",
            "PATRIOTIC",
            "GENERAL",
            "SECURITY");

    /** What a name may have or lack: articles, what kind of people they are, of which country. */
    private static final Set<String> IDLE = Set.of(
            "THE",
            "A",
            "AN",
            "OF",
            "AND",
            "IN",
            "TO",
            "S",
            "DE",
            "LA",
            "EL",
            "LOS",
            "LAS",
            "GROUP",
            "GROUPS",
            "GUERRILLAS",
            "GUERRILLA",
            "TERRORISTS",
            "TERRORIST",
            "ORGANIZATION",
            "MEMBERS",
            "REBELS",
            "SALVADORAN",
            "SALVADOR",
            "COLOMBIAN",
            "COLOMBIA",
            "PERUVIAN",
            "PERU",
            "CHILEAN",
            "CHILE",
            "HONDURAN",
            "HONDURAS",
            "GUATEMALAN",
            "GUATEMALA",
            "BOLIVIAN",
            "BOLIVIA",
            "ECUADORAN",
            "ECUADOREAN",
            "ECUADOR",
            "ARGENTINE",
            "ARGENTINA",
            "NICARAGUAN");

    /** As keys write it. */
    String written() {
        return name().replace('_', ' ');
    }

    /** A fill as keys have it: the status and the organisation in all its wordings. */
    Fill fill(Suspect suspect) {
        String names = suspect.wordings().stream()
                .map(words -> "\"" + words.toUpperCase(Locale.ROOT).replace("\"", "") + "\"")
                .collect(Collectors.joining(" / "));
        return new Fill(List.of((written() + ": " + names).split(" / ")), false);
    }

    /** The statuses that a fill allows: keys may leave the choice. */
    static Set<Status> in(Fill fill) {
        Set<Status> found = new LinkedHashSet<>();
        for (String part : fill.alternatives()) {
            for (String words : part.replaceAll(":.*|[()]", "").split("/")) {
                Arrays.stream(values())
                        .filter(status -> status.written().equals(words.strip()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** The names of the organisation in a fill. */
    static List<String> names(Fill fill) {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(String.join(" / ", fill.alternatives()).replace("\" / \"", "\"\n\""));
        while (matcher.find()) {
            if (!matcher.group(1).isBlank() && !matcher.group(1).strip().equals("/")) {
                names.add(matcher.group(1).strip());
            }
        }
        return names;
    }

    /** Whether two fills speak of the same organisation by any of their names. */
    static boolean sameOrganisation(Fill one, List<String> others) {
        return names(one).stream().anyMatch(name -> others.stream().anyMatch(other -> same(name, other)));
    }

    /**
     * What a fill earns, of two: nothing for another organisation, all for a status that the key allows, half where only "by authorities"
     * is missing.
     */
    static int worth(Fill wanted, Fill given) {
        if (!sameOrganisation(wanted, names(given))) {
            return 0;
        }
        Set<Status> allowed = in(wanted);
        Set<Status> told = in(given);
        if (told.stream().anyMatch(allowed::contains)) {
            return 2;
        }
        return told.contains(SUSPECTED_OR_ACCUSED) && allowed.contains(SUSPECTED_OR_ACCUSED_BY_AUTHORITIES) ? 1 : 0;
    }

    static boolean same(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return one.equalsIgnoreCase(other);
        }
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(others);
        boolean part = shared.size() == Math.min(words.size(), others.size());
        return words.equals(others) || part && !COMMON.containsAll(shared);
    }

    private static Set<String> words(String name) {
        Set<String> words =
                new HashSet<>(Arrays.asList(name.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+")));
        words.removeAll(IDLE);
        words.remove("");
        return words;
    }
}
