// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * In what language is a text? By its script, and for scripts that many languages write, by its commonest words, which
 * {@code languages.tsv} lists. Says nothing of short texts and where two languages are near one another.
 */
final class Languages {

    private static final int LEAST_WORDS = 20;
    private static final double LEAST_SHARE = 0.1;
    private static final double LEAD = 1.5;
    private static final double SCRIPT_SHARE = 0.5;

    /** Below it are letters of the Latin script alone. */
    private static final int BEYOND_LATIN = 0x250;

    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.ofEntries(
            Map.entry(Character.UnicodeScript.HAN, "zh"),
            Map.entry(Character.UnicodeScript.HIRAGANA, "ja"),
            Map.entry(Character.UnicodeScript.KATAKANA, "ja"),
            Map.entry(Character.UnicodeScript.HANGUL, "ko"),
            Map.entry(Character.UnicodeScript.GREEK, "el"),
            Map.entry(Character.UnicodeScript.HEBREW, "he"),
            Map.entry(Character.UnicodeScript.THAI, "th"),
            Map.entry(Character.UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(Character.UnicodeScript.BENGALI, "bn"),
            Map.entry(Character.UnicodeScript.TAMIL, "ta"),
            Map.entry(Character.UnicodeScript.GEORGIAN, "ka"),
            Map.entry(Character.UnicodeScript.ARMENIAN, "hy"),
            Map.entry(Character.UnicodeScript.ETHIOPIC, "am"));

    private static final Map<Character.UnicodeScript, String> FAMILIES =
            Map.of(Character.UnicodeScript.ARABIC, "und-Arab", Character.UnicodeScript.CYRILLIC, "und-Cyrl");

    /** The languages among whose commonest words a word is. */
    private static final Map<String, List<String>> WORDS = load();

    private Languages() {}

    /** The code of the language (ISO 639-1), or of its script alone, if the text says so clearly. */
    static Optional<String> of(String text) {
        List<String> words = Wording.words(text);
        boolean latin = text.chars().limit(20_000).allMatch(character -> character < BEYOND_LATIN);
        Optional<String> script = latin ? Optional.empty() : script(text);
        if (script.isPresent()) {
            return script;
        }
        Optional<String> family = latin ? Optional.empty() : family(text);
        return words.size() < LEAST_WORDS
                ? family
                : byWords(words)
                        .filter(code -> family.isEmpty() || !code.equals("en"))
                        .or(() -> family);
    }

    /** A script that several languages write and English never does: no code but "und-" and the script's (ISO 15924). */
    private static Optional<String> family(String text) {
        long letters =
                text.codePoints().limit(20_000).filter(Character::isLetter).count();
        return FAMILIES.entrySet().stream()
                .filter(family -> text.codePoints()
                                .limit(20_000)
                                .filter(Character::isLetter)
                                .filter(letter -> Character.UnicodeScript.of(letter) == family.getKey())
                                .count()
                        > SCRIPT_SHARE * letters)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<String> byWords(List<String> words) {
        Map<String, Integer> hits = new HashMap<>();
        for (String word : words) {
            for (String language : WORDS.getOrDefault(word.toLowerCase(Locale.ROOT), List.of())) {
                hits.merge(language, 1, Integer::sum);
            }
        }
        List<Map.Entry<String, Integer>> ranked = hits.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (ranked.isEmpty() || ranked.get(0).getValue() < LEAST_SHARE * words.size()) {
            return Optional.empty();
        }
        boolean clear = ranked.size() == 1
                || ranked.get(0).getValue() > LEAD * ranked.get(1).getValue()
                || !hits.containsKey("en")
                || ranked.get(0).getValue() > 2 * LEAD * hits.get("en");
        return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
    }

    /** The one language of a script in which most letters stand. */
    private static Optional<String> script(String text) {
        Map<String, Integer> letters = new HashMap<>();
        int[] all = {0};
        text.codePoints().limit(20_000).filter(Character::isLetter).forEach(letter -> {
            all[0]++;
            Optional.ofNullable(SCRIPTS.get(Character.UnicodeScript.of(letter)))
                    .ifPresent(language -> letters.merge(language, 1, Integer::sum));
        });
        if (letters.getOrDefault("ja", 0) * 10 > all[0]) {
            return Optional.of("ja"); // Japanese writes its nouns in Han
        }
        return letters.entrySet().stream()
                .filter(entry -> entry.getValue() > SCRIPT_SHARE * all[0])
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> languages = new HashMap<>();
        try (InputStream in = Languages.class.getResourceAsStream("languages.tsv")) {
            if (in == null) {
                throw new IllegalStateException("languages.tsv is not in the program");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] row = line.split("\t", 2);
                    for (String word : new HashSet<>(List.of(row[1].split(" ")))) {
                        languages
                                .computeIfAbsent(word, key -> new ArrayList<>())
                                .add(row[0]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read languages.tsv", e);
        }
        return Map.copyOf(languages);
    }
}
