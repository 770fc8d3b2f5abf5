// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.answers.Rows.Row;
import hearsay.claims.Asked;
import hearsay.claims.EventType;
import hearsay.claims.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A kind of event as the tables write it: {@code RETREAT}, or {@code RETREAT/RELEASE} where only that mode is meant.
 *
 * @param mode empty for whatever mode
 */
record Kind(EventType type, Optional<Mode> mode) {

    /** The kinds between commas in a cell; of all types for *; what stands in {@code but} is passed over. */
    static List<Kind> of(Row row, String column, String but) {
        List<Kind> found = new ArrayList<>();
        for (String word : row.get(column).split(",")) {
            String name = word.strip();
            if (name.equals("*")) {
                for (EventType type : EventType.values()) {
                    found.add(new Kind(type, Optional.empty()));
                }
            } else if (!name.isEmpty() && !name.equals(but)) {
                found.add(of(row, name));
            }
        }
        return List.copyOf(found);
    }

    private static Kind of(Row row, String name) {
        String[] parts = name.split("/", 2);
        EventType type = row.name(parts[0], EventType.class);
        Optional<Mode> mode = parts.length < 2 ? Optional.empty() : Optional.of(row.name(parts[1], Mode.class));
        if (mode.isPresent() && !type.modes().contains(mode.get())) {
            throw row.fault(type + " has no mode " + mode.get());
        }
        return new Kind(type, mode);
    }

    /** Whether a question asks about it: about its type, and about its mode where it has one. */
    boolean asked(Asked asked) {
        return asked.types().contains(type) && mode.map(asked.modes()::contains).orElse(true);
    }

    /** Whether something reported is of it. */
    boolean seen(Happening happening) {
        return happening.type() == type && mode.map(happening.modes()::contains).orElse(true);
    }
}
