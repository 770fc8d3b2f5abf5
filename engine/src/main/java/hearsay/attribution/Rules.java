// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule file: blocks of lines, parted by blank lines, each line a key and the rest of the line as its value; lines that begin
 * with {@code #} introduce the file or a part of it. A block's first line names it: {@code rule deny-report}.
 */
record Rules(String file, List<Rule> all) {

    Rules {
        all = List.copyOf(all);
    }

    /** One block. Keys may repeat. */
    record Rule(String file, int line, List<Entry> entries) {

        Rule {
            entries = List.copyOf(entries);
        }

        String name() {
            return entries.get(0).value();
        }

        String place() {
            return file + ":" + line + " (" + name() + ")";
        }

        boolean has(String key) {
            return first(key).isPresent();
        }

        Optional<String> first(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        List<String> all(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .toList();
        }
    }

    record Entry(String key, String value) {}

    /** @throws IllegalArgumentException naming file and line, if a line has a key but no value */
    static Rules parse(String file, String text) {
        List<Rule> rules = new ArrayList<>();
        List<Entry> block = new ArrayList<>();
        int number = 0;
        int began = 0;
        for (String line : (text + "\n\n").lines().toList()) {
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
            String[] parts = line.strip().split("\\s+", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException(file + ":" + number + ": key \"" + parts[0] + "\" without a value");
            }
            began = block.isEmpty() ? number : began;
            block.add(new Entry(parts[0], parts[1].strip()));
        }
        return new Rules(file, rules);
    }
}
