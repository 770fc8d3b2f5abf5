// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.answers.Rows.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the lists of the edition call somebody, whatever a report calls him: "RSF" is the Rapid Support Forces. Immutable. */
public final class KnownNames {

    /** The lists, in the order in which they count: of one spelling the first list that has it. */
    private static final List<String> FILES =
            List.of("actors/en/groups.tsv", "actors/en/people.tsv", "attribution/en/organisations.tsv");

    private final Map<String, String> names;

    private KnownNames(Map<String, String> names) {
        this.names = names;
    }

    /** @param text of a file of the edition, by its name */
    static KnownNames of(UnaryOperator<String> text) {
        Map<String, String> names = new HashMap<>();
        for (String file : FILES) {
            for (Row row : Rows.parse(file, text.apply(file))) {
                String name = row.get("name");
                names.putIfAbsent(folded(name), name);
                for (String alias : row.get("aliases").split(",")) {
                    names.putIfAbsent(folded(alias), name);
                }
            }
        }
        names.remove("");
        return new KnownNames(Map.copyOf(names));
    }

    /** The name in the lists; the name itself, without an article, where no list has it. */
    String of(String name) {
        String folded = folded(name);
        String known = names.get(folded);
        return known != null ? known : name.strip().replaceFirst("^(?i:the) (?=.)", "");
    }

    /** Whether two names are one, by the lists or by their letters. */
    boolean same(String one, String other) {
        return folded(of(one)).equals(folded(of(other)));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceFirst("^the (?=.)", "");
    }
}
