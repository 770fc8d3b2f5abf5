// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Stance without grammar: the first word of the cue that stands in a short list decides; else the holder affirms. */
final class StanceFloor {

    private static final Map<String, List<String>> STEMS = new LinkedHashMap<>();

    static {
        STEMS.put("NO_COMMENT", List.of("declin", "comment", "respon", "repl", "reach", "silen", "confirm", "disclos"));
        STEMS.put(
                "DENY",
                List.of("den", "reject", "dismiss", "disput", "refut", "rebut", "contradict", "false", "untrue"));
        STEMS.put("DOUBT", List.of("doubt", "question", "skeptic", "sceptic", "unclear", "clear", "unlikely", "verif"));
        STEMS.put("ASK", List.of("ask", "wonder"));
    }

    private StanceFloor() {}

    static String of(String cue) {
        for (String word : cue.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            Optional<String> found = STEMS.entrySet().stream()
                    .filter(entry -> entry.getValue().stream().anyMatch(word::startsWith))
                    .map(Map.Entry::getKey)
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return "AFFIRM";
    }
}
