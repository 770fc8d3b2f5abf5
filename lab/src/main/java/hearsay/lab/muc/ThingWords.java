// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.knowledge.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Groups of words by which one sees what is struck, and whether an incident is a fight among the armed. */
final class ThingWords {

    private static final String FILE = "things.tsv";
    private static final Set<String> ARMED = Set.of("armed", "battle", "arms", "rank", "police");
    private static final Set<String> CIVIL = Set.of("people", "figure", "building", "works", "vehicle");

    private final Map<String, Set<String>> byLemma = new HashMap<>();

    private ThingWords() {}

    /** The words that travel beside this class. */
    static ThingWords bundled() {
        try (InputStream in = ThingWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks " + FILE);
            }
            ThingWords words = new ThingWords();
            for (Table.Row row : Table.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .rows()) {
                for (String lemma : row.get("lemmas").split(" ")) {
                    words.byLemma.computeIfAbsent(lemma, key -> new TreeSet<>()).add(row.get("group"));
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    /** The groups that a word in lower case belongs to, in alphabetical order; a plural counts as its singular. */
    Set<String> of(String word) {
        String single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return byLemma.getOrDefault(word, byLemma.getOrDefault(single, Set.of()));
    }

    /** Whose matter things of these groups are: "armed", "civil", "both", or "none" where they tell nothing. */
    static String matter(Set<String> groups) {
        boolean armed = groups.stream().anyMatch(ARMED::contains);
        boolean civil = groups.stream().anyMatch(CIVIL::contains);
        return armed ? civil ? "both" : "armed" : civil ? "civil" : "none";
    }
}
