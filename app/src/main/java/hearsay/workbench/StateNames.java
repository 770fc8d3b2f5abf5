// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.exchange.history.States;
import hearsay.knowledge.Edition;
import hearsay.knowledge.PlaceNames;
import hearsay.knowledge.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** States by what the edition and data sets call them, and by their codes. Immutable. */
final class StateNames implements States {

    private final Map<String, String> codes = new HashMap<>();

    private StateNames() {}

    /** The names that the edition knows, and those of data sets in {@code states.tsv} beside this class. */
    static StateNames bundled() {
        StateNames names = new StateNames();
        Table states = table("attribution/en/countries.tsv", Edition.bundledText("attribution/en/countries.tsv"));
        names.add(states, "name", "aliases");
        names.add(table("geo/en/countries.tsv", Edition.bundledText("geo/en/countries.tsv")), "names");
        names.add(table("states.tsv", Resources.text("states.tsv")), "names");
        return names;
    }

    @Override
    public Optional<String> find(String name) {
        return Optional.ofNullable(codes.get(PlaceNames.fold(name)));
    }

    private void add(Table table, String... columns) {
        for (Table.Row row : table.rows()) {
            List<String> names = new ArrayList<>(List.of(row.get("iso3")));
            for (String column : columns) {
                names.addAll(row.list(column));
            }
            names.forEach(name -> codes.putIfAbsent(PlaceNames.fold(name), row.get("iso3")));
        }
    }

    private static Table table(String name, String text) {
        return Table.parse(name, text);
    }
}
