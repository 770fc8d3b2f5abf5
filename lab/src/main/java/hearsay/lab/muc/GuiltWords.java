// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.knowledge.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups of words by which a message speaks of guilt ("accuse", "suspect") and of who did something ("outlaw", "soldier"). */
final class GuiltWords {

    private static final String FILE = "words.tsv";
    private static final List<String> DOERS = List.of("outlaw", "soldier", "anybody");

    private final Map<String, String> byLemma = new HashMap<>();

    private GuiltWords() {}

    /** The words that travel beside this class. */
    static GuiltWords bundled() {
        try (InputStream in = GuiltWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks " + FILE);
            }
            GuiltWords words = new GuiltWords();
            for (Table.Row row : Table.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .rows()) {
                for (String lemma : row.get("lemmas").split(" ")) {
                    words.byLemma.put(lemma, row.get("group"));
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    /** How a lemma speaks of guilt. */
    Optional<String> guilt(String lemma) {
        return Optional.ofNullable(byLemma.get(lemma)).filter(group -> !DOERS.contains(group));
    }

    /** What kind of doer a lemma stands for. */
    Optional<String> doer(String lemma) {
        return Optional.ofNullable(byLemma.get(lemma)).filter(DOERS::contains);
    }
}
