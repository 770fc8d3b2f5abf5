// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Where bars stand beside one another. Report time is cut into slots of a day or more, wide enough for a few lanes; a bar takes the
 * first lane of its slot that is free at its height. Who comes first has a place; what finds none is counted.
 */
final class TimeLanes {

    private static final double DAY = 86_400;

    /** From one lane to the next, in pixels. */
    private static final double PITCH = 7;

    private static final double LEAST_SLOT = 30;
    private static final int[] DAYS = {1, 2, 4, 7, 14, 30, 60, 120, 365, 1461, 3652};

    private record Taken(double top, double bottom) {}

    private final TimeAxis told;
    private final int days;
    private final int lanes;
    private final Map<Long, List<List<Taken>>> slots = new LinkedHashMap<>();
    private final Map<Long, Integer> without = new TreeMap<>();

    TimeLanes(TimeAxis told) {
        this.told = told;
        double day = told.at(told.from() + DAY) - told.at(told.from());
        int chosen = 0;
        while (chosen < DAYS.length - 1 && DAYS[chosen] * day < LEAST_SLOT) {
            chosen++;
        }
        this.days = DAYS[chosen];
        this.lanes = Math.max(1, (int) (days * day / PITCH));
    }

    /** The slot of a moment in seconds since 1970. */
    long slot(long moment) {
        return Math.floorDiv(moment, (long) (days * DAY));
    }

    /** The middle of a bar from left to right; none where there is no room. */
    OptionalDouble place(long slot, double top, double bottom) {
        List<List<Taken>> all = slots.computeIfAbsent(slot, any -> new ArrayList<>());
        for (int lane = 0; lane < lanes; lane++) {
            if (lane == all.size()) {
                all.add(new ArrayList<>());
            }
            List<Taken> taken = all.get(lane);
            if (taken.stream().noneMatch(other -> other.top() < bottom + 3 && top < other.bottom() + 3)) {
                taken.add(new Taken(top, bottom));
                return OptionalDouble.of(left(slot) + PITCH * (lane + 0.5));
            }
        }
        without.merge(slot, 1, Integer::sum);
        return OptionalDouble.empty();
    }

    /** How many found no place, by slot. */
    Map<Long, Integer> without() {
        return without;
    }

    double left(long slot) {
        return told.within(slot * days * DAY);
    }

    /** Where the uppermost bar of a slot begins. */
    double top(long slot) {
        return slots.getOrDefault(slot, List.of()).stream()
                .flatMap(List::stream)
                .mapToDouble(Taken::top)
                .min()
                .orElse(0);
    }
}
