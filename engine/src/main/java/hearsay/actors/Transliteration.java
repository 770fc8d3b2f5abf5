// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.knowledge.Edition;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes one of the spellings that a name may have in Latin letters: "Qassem Soleimani" and "Qasim Suleimani" fold alike. The
 * rules stand in {@code transliteration.rules}, with pairs of names that must and must not meet.
 */
final class Transliteration {

    private enum Where {
        WORD,
        START,
        END,
        ANYWHERE
    }

    private record Rule(Where where, String from, String to) {
        String apply(String word) {
            return switch (where) {
                case WORD -> word.equals(from) ? to : word;
                case START -> word.startsWith(from) ? to + word.substring(from.length()) : word;
                case END -> word.endsWith(from) ? word.substring(0, word.length() - from.length()) + to : word;
                case ANYWHERE -> word.contains(from) ? word.replace(from, to) : word;
            };
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    private Transliteration() {}

    static Transliteration of(Edition edition) {
        Transliteration made = new Transliteration();
        edition.text("actors/en/transliteration.rules")
                .lines()
                .filter(line -> line.startsWith("fold "))
                .forEach(line -> made.rules.add(rule(line.substring(5).strip().split(" +"))));
        return made;
    }

    private static Rule rule(String[] parts) {
        if (parts.length < 2) {
            throw new IllegalArgumentException(
                    "transliteration.rules: a rule folds something into something: " + parts[0]);
        }
        String bare = parts[0].replace("^", "").replace("$", "");
        boolean start = parts[0].startsWith("^");
        boolean end = parts[0].endsWith("$");
        Where where = start && end ? Where.WORD : start ? Where.START : end ? Where.END : Where.ANYWHERE;
        return new Rule(where, bare, parts[1].equals("-") ? "" : parts[1]);
    }

    /** The common form of all spellings of a name: words apart, in their order. */
    String fold(String name) {
        StringBuilder folded = new StringBuilder();
        for (String key : Spelling.keys(name)) {
            String word = word(key);
            if (!word.isEmpty()) {
                folded.append(folded.isEmpty() ? "" : " ").append(word);
            }
        }
        return folded.toString();
    }

    private String word(String key) {
        String word = key;
        for (Rule rule : rules) {
            word = rule.apply(word);
        }
        return single(word);
    }

    /** Without doubled letters. */
    private static String single(String word) {
        StringBuilder single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }
}
