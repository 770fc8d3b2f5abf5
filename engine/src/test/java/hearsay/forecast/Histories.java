// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Histories made up for tests: twelve actors, five types, sixty days; deeds lead to answers, feuds last. */
final class Histories {

    static final int ACTORS = 12;
    static final int TYPES = 5;
    static final int DAYS = 60;

    private Histories() {}

    /** Events as actor, type, recipient, day. */
    static List<int[]> events(long seed) {
        Random random = new Random(seed);
        List<int[]> events = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            for (int i = 0; i < 12; i++) {
                int actor = random.nextInt(ACTORS);
                int recipient = random.nextInt(4) > 0 ? (actor + 1) % ACTORS : random.nextInt(ACTORS);
                int type = random.nextInt(TYPES);
                events.add(new int[] {actor, type, recipient, day});
                if (random.nextBoolean() && day + 2 < DAYS) {
                    events.add(new int[] {recipient, (type + 1) % TYPES, actor, day + 1 + random.nextInt(2)});
                }
            }
        }
        return events;
    }

    static Facts.Builder random(long seed) {
        return of(events(seed));
    }

    static Facts.Builder of(List<int[]> events) {
        Facts.Builder facts = new Facts.Builder(ACTORS, TYPES);
        events.forEach(event -> facts.add(event[0], event[1], event[2], event[3]));
        return facts;
    }
}
