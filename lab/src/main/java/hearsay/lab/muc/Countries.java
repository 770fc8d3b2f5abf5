// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.knowledge.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The nine countries of the conference's task, by name, demonym and capital. */
final class Countries {

    private static final Set<String> NINE = Set.of("SLV", "GTM", "HND", "ARG", "BOL", "CHL", "COL", "ECU", "PER");

    /** Names in capitals to the country's name in capitals. */
    private final Map<String, String> byName = new HashMap<>();

    private final Map<String, String> byCode = new HashMap<>();

    private final Pattern anyName;

    Countries(Table table) {
        List<String> names = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (NINE.contains(row.get("iso3"))) {
                String country = row.get("name").toUpperCase(Locale.ROOT);
                byCode.put(row.get("iso3"), country);
                for (String column : List.of("name", "demonyms", "capitals")) {
                    row.list(column).forEach(name -> byName.put(name.toUpperCase(Locale.ROOT), country));
                }
            }
        }
        byName.keySet().forEach(name -> names.add(Pattern.quote(name)));
        anyName = Pattern.compile("\\b(" + String.join("|", names) + ")\\b");
    }

    /** The country whose names a text holds most often; of several the first by name; empty where there is none. */
    String home(String text) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher matcher = anyName.matcher(text.toUpperCase(Locale.ROOT));
        while (matcher.find()) {
            counts.merge(byName.getOrDefault(matcher.group(1), ""), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The name of a country by its ISO 3166-1 code, if it is one of the nine. */
    String named(String iso) {
        return byCode.getOrDefault(iso, "");
    }

    /** The country of a name or capital, if it is one of the nine. */
    String of(String name) {
        return byName.getOrDefault(name.toUpperCase(Locale.ROOT), "");
    }

    /** Whether a name is a country's, not its capital's. */
    boolean country(String name) {
        return name.toUpperCase(Locale.ROOT).equals(of(name));
    }
}
