// SPDX-License-Identifier: Apache-2.0
package hearsay.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule file: blocks of lines, parted by blank lines, each line a key and the rest of the line as its value; lines that begin
 * with {@code #} introduce the file or a part of it. A block's first line names it: {@code rule deny-report}.
 */
public record Rules(String file, List<Rule> all) {

    public Rules {
        all = List.copyOf(all);
    }

    /** One block. Keys may repeat. */
    public record Rule(String file, int line, List<Entry> entries) {

        public Rule {
            entries = List.copyOf(entries);
        }

        /** What its first line calls it. */
        public String name() {
            return entries.get(0).value();
        }

        /** File, line and name, for messages. */
        public String place() {
            return file + ":" + line + " (" + name() + ")";
        }

        public boolean has(String key) {
            return first(key).isPresent();
        }

        /** The value of the first line with a key. */
        public Optional<String> first(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        /** The values of all lines with a key, in order. */
        public List<String> all(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .toList();
        }
    }

    /** One line: a key and what follows it. */
    public record Entry(String key, String value) {}

    /** @throws IllegalArgumentException naming file and line, if a line has a key but no value */
    public static Rules parse(String file, String text) {
        List<Rule> rules = new ArrayList<>();
        List<Entry> block = new ArrayList<>();
        int number = 0;
        int began = 0;
        for (String line : (text + "\n\n").split("\n", -1)) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            if (line.isBlank()) {
                if (!block.isEmpty()) {
                    rules.add(new Rule(file, began, block));
                    block = new ArrayList<>();
                }
                continue;
            }
            began = block.isEmpty() ? number : began;
            block.add(entry(line.strip(), file + ":" + number));
        }
        return new Rules(file, rules);
    }

    private static Entry entry(String line, String place) {
        int key = 0;
        while (key < line.length() && !Character.isWhitespace(line.charAt(key))) {
            key++;
        }
        if (key == line.length()) {
            throw new IllegalArgumentException(place + ": key \"" + line + "\" without a value");
        }
        return new Entry(line.substring(0, key), line.substring(key).strip());
    }
}
