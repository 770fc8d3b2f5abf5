// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What some events of a text tell of one incident.
 *
 * @param paragraph where it was last spoken of
 * @param country of the place, where the text names one of the task's
 * @param elsewhere whether its place lies in a country that is not the task's
 * @param victims number and words: {@code 5: "PEASANTS"}
 * @param targets heads of what was attacked, people and things
 * @param fresh whether the targets are spoken of as new: by a name, a number, "a", not by "the" or a pronoun
 * @param triggers the words that tell of it
 * @param civil whether somebody or something besides armed forces was attacked
 */
record Incident(
        String type,
        int paragraph,
        Optional<String> date,
        Optional<String> country,
        List<String> places,
        List<String> victims,
        Set<String> targets,
        boolean fresh,
        boolean civil,
        boolean elsewhere,
        List<Span> triggers) {

    private static final String GENERAL = "ATTACK";
    private static final int NEAR = 1;
    private static final int FAR = 3;

    Incident {
        places = List.copyOf(places);
        victims = List.copyOf(victims);
        targets = Set.copyOf(targets);
        triggers = List.copyOf(triggers);
    }

    /** Whether it says enough to be an incident of its own. */
    boolean tells() {
        return civil && (!targets.isEmpty() || !type.equals(GENERAL));
    }

    /** Whether another may be the same: nothing speaks against it, and they stand side by side or name the same target. */
    boolean takes(Incident other) {
        boolean types = type.equals(other.type) || type.equals(GENERAL) || other.type.equals(GENERAL);
        boolean dates = date.isEmpty() || other.date.isEmpty() || date.equals(other.date);
        boolean grounds =
                places.isEmpty() || other.places.isEmpty() || places.stream().anyMatch(other.places::contains);
        boolean same = other.targets.stream().anyMatch(targets::contains);
        int away = other.paragraph - paragraph;
        boolean fresh = !same && !targets.isEmpty() && other.fresh && away > 0;
        return types && dates && grounds && (same || !fresh && away <= (other.fresh ? NEAR : FAR));
    }

    Incident with(Incident other) {
        List<String> allPlaces = new ArrayList<>(places);
        other.places.stream().filter(place -> !allPlaces.contains(place)).forEach(allPlaces::add);
        List<String> allVictims = new ArrayList<>(victims);
        other.victims.stream()
                .filter(victim -> allVictims.stream().noneMatch(known -> same(known, victim)))
                .forEach(allVictims::add);
        Set<String> allTargets = new LinkedHashSet<>(targets);
        allTargets.addAll(other.targets);
        List<Span> allTriggers = new ArrayList<>(triggers);
        allTriggers.addAll(other.triggers);
        return new Incident(
                type.equals(GENERAL) ? other.type : type,
                other.paragraph,
                date.or(other::date),
                country.or(other::country),
                allPlaces,
                allVictims,
                allTargets,
                fresh || other.fresh,
                civil || other.civil,
                elsewhere || other.elsewhere,
                allTriggers);
    }

    /** Whether two victims are told by the same last word and not with different numbers: "a peasant", "the peasant". */
    private static boolean same(String one, String other) {
        String number = one.substring(0, one.indexOf(':'));
        String another = other.substring(0, other.indexOf(':'));
        return (number.equals(another) || number.equals("PLURAL") || another.equals("PLURAL"))
                && last(one).equals(last(other));
    }

    private static String last(String victim) {
        String[] words = victim.replace("\"", "").split(" ");
        return words[words.length - 1];
    }

    /** "EL SALVADOR: SAN MIGUEL". */
    String location(String home) {
        StringBuilder location = new StringBuilder(country.orElse(home));
        places.forEach(place -> location.append(": ").append(place));
        return location.toString();
    }
}
