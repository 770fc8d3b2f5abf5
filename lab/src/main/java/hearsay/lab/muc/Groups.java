// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.claims.Sector;
import hearsay.knowledge.Table;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The armed groups and forces that the edition lists, found in a text by their names letter by letter, the longest first. */
final class Groups {

    /** One place where a listed group stands. */
    record Found(String name, Sector sector, Span span) {}

    private static final Set<Sector> ARMED =
            Set.of(Sector.REB, Sector.UAF, Sector.CRM, Sector.PRM, Sector.MIL, Sector.COP, Sector.SPY);
    private static final int SHORTEST = 3;

    private record Group(String name, Sector sector) {}

    private final Map<String, Group> byName = new HashMap<>();
    private final Pattern anyName;

    /** @param table {@code actors/en/groups.tsv} */
    Groups(Table table) {
        for (Table.Row row : table.rows()) {
            Sector sector = Sector.valueOf(row.get("sector"));
            if (ARMED.contains(sector)) {
                Group group = new Group(row.get("name"), sector);
                byName.put(group.name(), group);
                row.list("aliases").stream()
                        .filter(alias -> alias.length() >= SHORTEST)
                        .forEach(alias -> byName.putIfAbsent(alias, group));
            }
        }
        anyName = Pattern.compile(byName.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?!\\w)")));
    }

    /** In text order. */
    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = anyName.matcher(text);
        while (matcher.find()) {
            Group group = byName.get(matcher.group());
            if (group != null) {
                found.add(new Found(group.name(), group.sector(), new Span(matcher.start(), matcher.end())));
            }
        }
        return found;
    }
}
