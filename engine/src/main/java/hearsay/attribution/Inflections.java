// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The dictionary words that a written form may stand for: regular English inflection undone, and a table of irregular
 * forms. Generous on purpose: {@code noting} gives {@code not} no more than {@code thing} gives {@code the}, because closed
 * classes are never reached by stripping, but a form may well give a word that does not exist.
 */
final class Inflections {

    /** Endings behind which the plural and the third person take an e: "passes", "goes". */
    private static final Pattern SIBILANT = Pattern.compile("(?:s|x|z|ch|sh|o)es$");

    private final Map<String, Set<String>> irregular = new HashMap<>();
    private final Set<String> closed = new HashSet<>();

    private Inflections(Table table) {
        for (Table.Row row : table.rows()) {
            String lemma = row.get("lemma");
            switch (row.get("kind")) {
                case "closed" -> closed.add(lemma);
                case "irregular" ->
                    row.list("forms")
                            .forEach(form -> irregular
                                    .computeIfAbsent(form, key -> new TreeSet<>())
                                    .add(lemma));
                default ->
                    throw new IllegalArgumentException(row.file() + ":" + row.line() + ": kind \"" + row.get("kind")
                            + "\" is not one of closed, irregular");
            }
        }
    }

    static Inflections of(Edition edition) {
        return new Inflections(edition.table("attribution/en/inflections.tsv"));
    }

    /** The written form itself, in lower case with plain apostrophes, and every word it may be a form of; none twice. */
    List<String> lemmas(String written) {
        String form = normal(written);
        return lemmas(form, irregular.getOrDefault(form, Set.of()));
    }

    /** As {@link #lemmas(String)}, and somebody's guess at the dictionary word where the table does not know the form. */
    List<String> lemmas(String written, String guess) {
        String form = normal(written);
        Set<String> known = irregular.getOrDefault(form, Set.of());
        List<String> lemmas = lemmas(form, known);
        if (known.isEmpty()) {
            add(guess, lemmas);
        }
        return lemmas;
    }

    private List<String> lemmas(String form, Set<String> known) {
        List<String> lemmas = new ArrayList<>(known);
        if (!closed.contains(form)) {
            strip(form, lemmas);
        }
        add(form, lemmas);
        return lemmas;
    }

    /** Lower case, apostrophes made plain. */
    static String normal(String form) {
        return form.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
    }

    private void strip(String form, List<String> lemmas) {
        if (form.endsWith("ies") || form.endsWith("ied")) {
            keep(form.substring(0, form.length() - 3) + "y", lemmas);
        }
        if (form.endsWith("s") && !form.endsWith("ss")) {
            keep(form.substring(0, form.length() - 1), lemmas);
        }
        if (form.endsWith("es") && SIBILANT.matcher(form).find()) {
            keep(form.substring(0, form.length() - 2), lemmas);
        }
        if (form.endsWith("ed")) {
            keep(form.substring(0, form.length() - 1), lemmas);
            stem(form.substring(0, form.length() - 2), lemmas);
        }
        if (form.endsWith("ing")) {
            keep(form.substring(0, form.length() - 3) + "e", lemmas);
            stem(form.substring(0, form.length() - 3), lemmas);
        }
    }

    private void stem(String stem, List<String> lemmas) {
        keep(stem, lemmas);
        int last = stem.length() - 1;
        if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
            keep(stem.substring(0, last), lemmas);
        }
    }

    private void keep(String lemma, List<String> lemmas) {
        if (lemma.length() > 2 && !closed.contains(lemma)) {
            add(lemma, lemmas);
        }
    }

    /** The few words that a form may stand for are looked through sooner than a set of them is made. */
    private static void add(String lemma, List<String> lemmas) {
        if (!lemmas.contains(lemma)) {
            lemmas.add(lemma);
        }
    }
}
