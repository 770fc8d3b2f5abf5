// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which conversations are about one happening: those between which no week passes without a rumour. */
final class Happenings {

    private static final double WEEK = 7 * 24 * 3600.0;

    private final Map<Conversation, Integer> numbers = new HashMap<>();

    Happenings(Collection<Conversation> conversations) {
        List<Conversation> sorted = conversations.stream()
                .sorted(Comparator.comparingDouble(Conversation::time)
                        .thenComparing(conversation -> conversation.rumour().id()))
                .toList();
        int number = 0;
        double last = Double.NaN;
        for (Conversation conversation : sorted) {
            number += conversation.time() - last > WEEK ? 1 : 0;
            last = conversation.time();
            numbers.put(conversation, number);
        }
    }

    int of(Conversation conversation) {
        return numbers.getOrDefault(conversation, -1);
    }

    /** How many there are. */
    int count() {
        return (int) numbers.values().stream().distinct().count();
    }
}
