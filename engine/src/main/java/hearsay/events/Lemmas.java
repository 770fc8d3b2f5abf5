// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.analysis.Token;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The dictionary words a token may stand for, likeliest first: the model's, a table's for irregular forms, and what is left
 * when regular endings are undone. Generous: some are no words at all, and no lexicon holds those.
 */
final class Lemmas {

    /** A plural or third person in -es, not -s, has one of these before it: "crashes", "boxes", "goes"; "aides" has not. */
    private static final String SIBILANT = "shxzo";

    private final Map<String, List<String>> irregular = new HashMap<>();

    private Lemmas(Table table) {
        for (Table.Row row : table.rows()) {
            if (row.get("kind").equals("irregular")) {
                for (String form : row.list("forms")) {
                    irregular.computeIfAbsent(form, key -> new ArrayList<>(1)).add(row.get("lemma"));
                }
            }
        }
    }

    static Lemmas of(Edition edition) {
        return new Lemmas(edition.table("attribution/en/inflections.tsv"));
    }

    List<String> of(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        List<String> all = new ArrayList<>(4);
        all.add(token.lemma().toLowerCase(Locale.ROOT));
        add(form, all);
        irregular.getOrDefault(form, List.of()).forEach(lemma -> add(lemma, all));
        if (form.length() > 4) {
            undo(form, all);
        }
        return all;
    }

    private static void undo(String form, List<String> all) {
        int n = form.length();
        if (form.endsWith("ies") || form.endsWith("ied")) {
            add(form.substring(0, n - 3) + "y", all);
        } else if (form.endsWith("ed")) {
            add(form.substring(0, n - 1), all);
            stem(form.substring(0, n - 2), all);
        } else if (form.endsWith("ing")) {
            stem(form.substring(0, n - 3), all);
            add(form.substring(0, n - 3) + "e", all);
        } else if (form.endsWith("s") && !form.endsWith("ss")) {
            add(form.substring(0, n - 1), all);
            if (form.endsWith("es") && SIBILANT.indexOf(form.charAt(n - 3)) >= 0) {
                add(form.substring(0, n - 2), all);
            }
        }
    }

    private static void stem(String stem, List<String> all) {
        add(stem, all);
        int last = stem.length() - 1;
        if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
            add(stem.substring(0, last), all);
        }
    }

    private static void add(String lemma, List<String> all) {
        if (lemma.length() > 1 && !all.contains(lemma)) {
            all.add(lemma);
        }
    }
}
