// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.claims.EventType;
import hearsay.forecast.Facts;
import hearsay.forecast.ReferenceClass;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In how many stretches of 7 days an armed group that the lists of actors know used force against somebody of one country. Only
 * counts: no event, no day.
 */
final class HabitCounts {

    private static final int WINDOW = 7;

    /** Who did so less often has no habit. */
    private static final int LEAST = 5;

    private static final Set<String> ARMED = Set.of("UAF", "REB");
    private static final Pattern NAME = Pattern.compile("^(?<class>[^()]*?)(?:_?\\((?<of>[^()]+)\\))?$");

    /** What the data set calls a group or a country, and what the lists do. */
    private final Map<String, String> groups = new HashMap<>();

    private final Map<String, String> countries = new HashMap<>();

    HabitCounts() {
        Table.parse("groups", Edition.bundledText("actors/en/groups.tsv")).rows().stream()
                .filter(row -> ARMED.contains(row.get("sector")))
                .forEach(row -> add(groups, row, row.get("name")));
        Table.parse("countries", Edition.bundledText("attribution/en/countries.tsv"))
                .rows()
                .forEach(row -> add(countries, row, row.get("iso3")));
    }

    private static void add(Map<String, String> into, Table.Row row, String key) {
        into.putIfAbsent(folded(row.get("name")), key);
        row.list("aliases").forEach(alias -> into.putIfAbsent(folded(alias), key));
    }

    private static String folded(String name) {
        return name.replace('_', ' ').replace('-', ' ').strip().toLowerCase(Locale.ROOT);
    }

    /** @param types names of the types of the facts @param actors of the actors @param end the day after the last */
    List<ReferenceClass> classes(
            Facts facts, List<String> types, List<String> actors, int end, int year, String source) {
        int assault = types.indexOf(EventType.ASSAULT.name());
        int stretches = end / WINDOW;
        TreeMap<String, Set<Integer>> found = new TreeMap<>();
        for (int row = 0; row < facts.size(); row++) {
            int stretch = facts.day(row) / WINDOW;
            Optional<String> group = known(groups, actors.get(facts.actor(row)));
            Optional<String> country = known(countries, actors.get(facts.recipient(row)));
            if (facts.type(row) == assault && stretch < stretches && group.isPresent() && country.isPresent()) {
                found.computeIfAbsent(country.get() + "." + group.get(), any -> new TreeSet<>())
                        .add(stretch);
            }
        }
        List<ReferenceClass> classes = new ArrayList<>();
        found.forEach((key, in) -> {
            if (in.size() >= LEAST) {
                classes.add(new ReferenceClass(
                        "ASSAULT.habit." + key,
                        "force by " + key.substring(4) + " against somebody of " + key.substring(0, 3)
                                + " in stretches of " + WINDOW + " days",
                        year,
                        year,
                        WINDOW,
                        stretches,
                        in.size(),
                        source));
            }
        });
        return classes;
    }

    /** "Boko_Haram", "Militant_(Boko_Haram)", "Citizen_(Nigeria)". */
    private static Optional<String> known(Map<String, String> names, String entity) {
        Matcher parts = NAME.matcher(entity);
        if (!parts.find()) {
            return Optional.empty();
        }
        Optional<String> whole = Optional.ofNullable(names.get(folded(parts.group("class"))));
        return whole.or(() -> Optional.ofNullable(parts.group("of")).map(of -> names.get(folded(of))));
    }
}
