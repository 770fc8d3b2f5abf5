// SPDX-License-Identifier: Apache-2.0
package hearsay.temporal;

import hearsay.analysis.phrase.Cell;
import hearsay.claims.Interval;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the words before a time do to its stretch: "since Monday" has no end, "from 3 to 5 May" is one stretch of two times. */
final class Bounds {

    private static final Set<String> JOINS = Set.of("to", "and", "until", "till", "through", "-", "–", "—");
    private static final int PAIR_REACH = 3;

    private Bounds() {}

    /** A time and the cell of its sentence that tells it. */
    record Placed(int cell, Told told) {}

    /** "Within a week" of what is still to come ends so long after the report; a length by itself has no place. */
    static Told ahead(List<Cell<Sense>> cells, int at, Told told, Setting setting) {
        boolean within =
                word(cells, at - 1).equals("within") && !word(cells, at + 1).equals("of");
        return within && told.interval().isEmpty() && setting.tense() != Tense.PAST
                ? Relative.within(told.value(), setting.published())
                        .map(told::within)
                        .orElse(told)
                : told;
    }

    static List<Placed> bound(List<Cell<Sense>> cells, List<Placed> times) {
        List<Placed> bound = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            Placed one = times.get(i);
            if (i + 1 < times.size() && pair(cells, one, times.get(i + 1))) {
                Optional<Interval> whole = join(one.told(), times.get(i + 1).told());
                if (whole.isPresent()) {
                    bound.add(new Placed(one.cell(), one.told().within(whole.get())));
                    bound.add(new Placed(
                            times.get(i + 1).cell(), times.get(i + 1).told().within(whole.get())));
                    i++;
                    continue;
                }
            }
            boolean possessive = word(cells, one.cell() + 1).equals("'s");
            Optional<Interval> open = one.told()
                    .interval()
                    .filter(interval -> !possessive)
                    .flatMap(interval -> open(word(cells, one.cell() - 1), interval));
            bound.add(open.map(interval -> new Placed(one.cell(), one.told().within(interval)))
                    .orElse(one));
        }
        return bound;
    }

    private static String word(List<Cell<Sense>> cells, int at) {
        return at < 0 || at >= cells.size() ? "" : cells.get(at).word();
    }

    /** "From … to …", "between … and …", "12–14 March". */
    private static boolean pair(List<Cell<Sense>> cells, Placed first, Placed second) {
        if (second.cell() - first.cell() > PAIR_REACH) {
            return false;
        }
        String before = word(cells, first.cell() - 1);
        String between = word(cells, first.cell() + 1);
        boolean dash = between.equals("-") || between.equals("–") || between.equals("—");
        boolean framed =
                before.equals("from") && !between.equals("and") || before.equals("between") && between.equals("and");
        return JOINS.contains(between) && second.cell() == first.cell() + 2 && (dash || framed);
    }

    private static Optional<Interval> join(Told first, Told second) {
        if (first.interval().isEmpty() || second.interval().isEmpty()) {
            return Optional.empty();
        }
        Interval from = first.interval().get();
        Interval to = second.interval().get();
        boolean ordered = from.start().isPresent()
                && to.end().isPresent()
                && from.start().get().isBefore(to.end().get());
        return ordered ? Optional.of(new Interval(from.start(), to.end(), from.grain())) : Optional.empty();
    }

    private static Optional<Interval> open(String before, Interval interval) {
        Optional<LocalDateTime> none = Optional.empty();
        return switch (before) {
            case "since" -> Optional.of(new Interval(interval.start(), none, interval.grain()));
            case "until", "till", "by" -> Optional.of(new Interval(none, interval.end(), interval.grain()));
            case "before" -> Optional.of(new Interval(none, interval.start(), interval.grain()));
            case "after" -> Optional.of(new Interval(interval.end(), none, interval.grain()));
            default -> Optional.empty();
        };
    }
}
