// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** States and territories by what news calls them: names, demonyms, capitals and seats of government. */
final class Countries {

    /** How the words stand for a country. */
    enum As {
        NAME,
        DEMONYM,
        CAPITAL,
        SEAT
    }

    /** @param written the words as the table spells them */
    record Country(String code, String name, As as, String written) {}

    private final Phrases<Country> phrases = new Phrases<>();

    private Countries(Table table) {
        for (Table.Row row : table.rows()) {
            String code = row.get("iso3");
            String name = row.get("name");
            add(code, name, As.NAME, List.of(name));
            add(code, name, As.NAME, row.list("aliases"));
            add(code, name, As.DEMONYM, row.list("demonyms"));
            add(code, name, As.CAPITAL, row.list("capitals"));
            add(code, name, As.SEAT, row.list("seats"));
        }
    }

    static Countries of(Edition edition) {
        return new Countries(edition.table("attribution/en/countries.tsv"));
    }

    private void add(String code, String name, As as, List<String> spellings) {
        spellings.forEach(written -> phrases.add(Names.spaced(written), new Country(code, name, as, written)));
    }

    /** Every country that the words name, left to right; "US-backed" names none. */
    List<Phrases.Found<Country>> in(Wording wording) {
        List<Phrases.Found<Country>> found = new ArrayList<>();
        int at = 0;
        while (at < wording.words().size()) {
            Optional<Phrases.Found<Country>> here = at(wording, at);
            here.ifPresent(found::add);
            at = here.map(Phrases.Found::to).orElse(at + 1);
        }
        return found;
    }

    private Optional<Phrases.Found<Country>> at(Wording wording, int at) {
        return phrases.at(wording, at).stream()
                .filter(one -> Names.cased(wording, one.from(), one.value().written()))
                .filter(one -> !hyphenated(wording, one.to()))
                .findFirst();
    }

    private static boolean hyphenated(Wording wording, int next) {
        return next < wording.words().size()
                && wording.words().get(next).written().toLowerCase(Locale.ROOT).startsWith("-");
    }
}
