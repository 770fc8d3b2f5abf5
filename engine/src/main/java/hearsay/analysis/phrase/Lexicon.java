// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.phrase;

import hearsay.knowledge.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words and what they may stand for: {@code label}, {@code value}, {@code words} (comma-separated, in lower case; a phrase of
 * several words stands for one cell), and {@code case}: {@code C} where the word must begin with a capital.
 */
public final class Lexicon {

    /** One label of a word. */
    private record Entry(String label, String value, boolean capital) {}

    /** A phrase of several words by its first. */
    private record Phrase(List<String> words, String joined) {}

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<String, Long> plain = new HashMap<>();
    private final Map<String, Long> capital = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private Lexicon() {}

    public static Lexicon of(Table table, Labels labels) {
        Lexicon lexicon = new Lexicon();
        for (Table.Row row : table.rows()) {
            boolean upper = row.get("case").equals("C");
            Entry entry = new Entry(row.get("label"), row.get("value"), upper);
            for (String word : row.list("words")) {
                lexicon.entries.computeIfAbsent(word, key -> new ArrayList<>()).add(entry);
                (upper ? lexicon.capital : lexicon.plain).merge(word, labels.bit(entry.label()), (a, b) -> a | b);
                if (word.indexOf(' ') > 0) {
                    List<String> parts = List.of(word.split(" "));
                    lexicon.phrases
                            .computeIfAbsent(parts.get(0), key -> new ArrayList<>())
                            .add(new Phrase(parts, word));
                }
            }
        }
        lexicon.phrases
                .values()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
        return lexicon;
    }

    /** A form as the lexicon writes it. */
    static String normal(String form) {
        return form.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** The labels of a word or phrase. */
    long labels(String word, boolean upper) {
        long bits = plain.getOrDefault(word, 0L);
        return upper ? bits | capital.getOrDefault(word, 0L) : bits;
    }

    /** The longest phrase of several words that begins at a place; its joined words. */
    Optional<String> phrase(List<String> words, int at) {
        for (Phrase phrase : phrases.getOrDefault(words.get(at), List.of())) {
            int end = at + phrase.words().size();
            if (end <= words.size() && words.subList(at, end).equals(phrase.words())) {
                return Optional.of(phrase.joined());
            }
        }
        return Optional.empty();
    }

    /** What a word means under a label; empty if it has not got it. */
    public Optional<String> value(String word, String label) {
        return entries.getOrDefault(word, List.of()).stream()
                .filter(entry -> entry.label().equals(label))
                .map(Entry::value)
                .findFirst();
    }
}
