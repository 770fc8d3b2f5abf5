// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.answers.Camps;
import hearsay.claims.HistoryEvent;
import hearsay.forecast.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The events of a history as numbers, in order of day, to be learned from. */
final class Gathered {

    private final Camps camps;
    private final int types;
    private final Map<String, Integer> actors = new HashMap<>();
    private final List<int[]> rows = new ArrayList<>();
    private LocalDate first = LocalDate.EPOCH;

    /** @param types how many there are */
    Gathered(Camps camps, int types) {
        this.camps = camps;
        this.types = types;
    }

    void add(HistoryEvent event) {
        camps.recipient(event).ifPresent(recipient -> {
            if (rows.isEmpty()) {
                first = event.day();
            }
            rows.add(new int[] {
                number(camps.key(event.actor())),
                event.type().ordinal(),
                number(recipient),
                Math.toIntExact(event.day().toEpochDay() - first.toEpochDay())
            });
        });
    }

    private int number(String key) {
        return actors.computeIfAbsent(key, one -> actors.size());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    LocalDate first() {
        return first;
    }

    Facts facts() {
        Facts.Builder facts = new Facts.Builder(actors.size(), types);
        rows.forEach(row -> facts.add(row[0], row[1], row[2], row[3]));
        return facts.build();
    }

    /** What introduces the file of what was learned. */
    String head() {
        LocalDate last = first.plusDays(rows.get(rows.size() - 1)[3]);
        return "# What follows what between the types of PLOVER, learned from this ledger's history by hearsay history\n"
                + "# learn: " + rows.size() + " events from " + first + " to " + last
                + ". Rates, curves, weights and counts;\n"
                + "# no event, no actor. Not to be edited by hand: its digest lies beside it.\n";
    }
}
