// SPDX-License-Identifier: Apache-2.0
package hearsay.temporal;

import hearsay.analysis.Token;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words around a time that say how to read it; {@code hints.tsv} explains the kinds. */
final class Hints {

    private static final String TABLE = "temporal/en/hints.tsv";

    /** What a word hints at. */
    enum Kind {
        AHEAD,
        TIMETABLE,
        MODAL,
        PHASE,
        NUMBERED,
        MEASURED
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private Hints() {}

    static Hints of(Edition edition) {
        Hints hints = new Hints();
        for (Table.Row row : edition.table(TABLE).rows()) {
            hints.words
                    .computeIfAbsent(row.get("kind", Kind.class), key -> new HashSet<>())
                    .addAll(row.list("words"));
        }
        return hints;
    }

    boolean has(Kind kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    /** By dictionary word or by form: a wrong lemma shall not turn the week around. */
    boolean verb(Kind kind, Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return has(kind, token.lemma().toLowerCase(Locale.ROOT))
                || has(kind, form)
                || form.endsWith("d") && has(kind, form.substring(0, form.length() - 1))
                || form.endsWith("ed") && has(kind, form.substring(0, form.length() - 2))
                || form.endsWith("s") && has(kind, form.substring(0, form.length() - 1));
    }
}
