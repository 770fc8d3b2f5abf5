// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import static hearsay.forecast.Family.ACTIVE;
import static hearsay.forecast.Family.ACTIVE_OF_THE_DAY;
import static hearsay.forecast.Family.ALIKE;
import static hearsay.forecast.Family.ALIKE_ACTORS;
import static hearsay.forecast.Family.ALIKE_CONTACTS;
import static hearsay.forecast.Family.ALIKE_RECIPIENTS;
import static hearsay.forecast.Family.ALL_RULES;
import static hearsay.forecast.Family.BEST_RULE;
import static hearsay.forecast.Family.CONTACT;
import static hearsay.forecast.Family.HABIT;
import static hearsay.forecast.Family.ITSELF;
import static hearsay.forecast.Family.LAST_TIME;
import static hearsay.forecast.Family.PATHS;
import static hearsay.forecast.Family.RECENT_CONTACT;
import static hearsay.forecast.Family.RECENT_HABIT;
import static hearsay.forecast.Family.RECENT_TARGET;
import static hearsay.forecast.Family.RULES;
import static hearsay.forecast.Family.TARGET;
import static hearsay.forecast.Family.TARGET_OF_THE_DAY;
import static hearsay.forecast.Family.TIMES;

import hearsay.forecast.Family;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets of families, each with a few more than the one before, to see what they are good for. */
final class FamiliesReport {

    private FamiliesReport() {}

    /** By the name of what is new in it. */
    static Map<String, Set<Family>> growing() {
        Map<String, List<Family>> steps = new LinkedHashMap<>();
        steps.put("rules", List.of(RULES, TARGET));
        steps.put("best and all rules", List.of(BEST_RULE, ALL_RULES));
        steps.put("habits", List.of(HABIT, RECENT_HABIT, TIMES, LAST_TIME));
        steps.put("contacts", List.of(CONTACT, RECENT_CONTACT, ITSELF));
        steps.put("targets", List.of(RECENT_TARGET, TARGET_OF_THE_DAY, ACTIVE, ACTIVE_OF_THE_DAY));
        steps.put("alike actors", List.of(ALIKE_ACTORS));
        steps.put("alike recipients", List.of(ALIKE_RECIPIENTS, ALIKE));
        steps.put("paths of two steps", List.of(PATHS, ALIKE_CONTACTS));
        Map<String, Set<Family>> growing = new LinkedHashMap<>();
        Set<Family> so = EnumSet.noneOf(Family.class);
        steps.forEach((name, more) -> {
            so.addAll(more);
            growing.put(name, EnumSet.copyOf(so));
        });
        return growing;
    }
}
