// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.claims.Realis;
import hearsay.knowledge.Edition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules of realis. {@code realis.rules} explains their language. */
final class RealisRules {

    static final String FILE = "events/en/realis.rules";

    /** What a rule says: anything of realis, polarity, certainty; and whether what governs the word counts too. */
    enum Word {
        NEGATED,
        POSITIVE,
        FUTURE,
        HYPOTHETICAL,
        ACTUAL,
        ONGOING,
        HISTORICAL,
        GENERIC,
        POSSIBLE,
        PROBABLE,
        CERTAIN,
        UNSTATED,
        UP,
        STOP
    }

    /**
     * One rule.
     *
     * @param when alternatives, in each of which all conditions must hold
     * @param yes sentences in which the bracketed word must, and no such in which it must not, be read by this rule
     */
    record Rule(String name, List<List<Condition>> when, Set<Word> means, List<String> yes, List<String> no) {

        Rule {
            when = List.copyOf(when);
            means = Set.copyOf(means);
            yes = List.copyOf(yes);
            no = List.copyOf(no);
        }

        boolean holds(Surroundings clause) {
            return when.stream().anyMatch(all -> all.stream().allMatch(condition -> condition.holds(clause)));
        }

        boolean says(Word word) {
            return means.contains(word);
        }

        /** The realis it gives, if any; polarity is apart. */
        static Realis realis(Word word) {
            return Realis.valueOf(word.name());
        }
    }

    private RealisRules() {}

    /** @throws IllegalArgumentException naming file, line and fault */
    static List<Rule> of(Edition edition, WordClasses classes) {
        List<Rule> rules = new ArrayList<>();
        Block block = new Block();
        int number = 0;
        for (String line : (edition.text(FILE) + "\n\n").lines().toList()) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            if (line.isBlank()) {
                block.close(rules);
                block = new Block();
            } else {
                block.line(line.strip(), FILE + ":" + number, classes);
            }
        }
        return List.copyOf(rules);
    }

    private static final class Block {
        private String name = "";
        private final List<List<Condition>> when = new ArrayList<>();
        private final Set<Word> means = EnumSet.noneOf(Word.class);
        private final List<String> yes = new ArrayList<>();
        private final List<String> no = new ArrayList<>();

        void line(String line, String where, WordClasses classes) {
            int space = line.indexOf(' ');
            String key = space < 0 ? line : line.substring(0, space);
            String value = space < 0 ? "" : line.substring(space).strip();
            switch (key) {
                case "rule" -> name = value;
                case "when" -> when.add(Condition.parseAll(value, classes, where));
                case "means" -> {
                    for (String word : value.split(" ")) {
                        means.add(word(word, where));
                    }
                }
                case "yes" -> yes.add(value);
                case "no" -> no.add(value);
                default ->
                    throw new IllegalArgumentException(
                            where + ": \"" + key + "\" is not one of rule, when, means, yes, no");
            }
        }

        private static Word word(String written, String where) {
            for (Word word : Word.values()) {
                if (word.name().equals(written)) {
                    return word;
                }
            }
            throw new IllegalArgumentException(where + ": \"" + written + "\" is not one of " + List.of(Word.values()));
        }

        void close(List<Rule> into) {
            if (!name.isEmpty()) {
                into.add(new Rule(name, when, means, yes, no));
            }
        }
    }
}
