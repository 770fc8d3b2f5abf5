// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.claims.Argument;
import hearsay.claims.Event;
import hearsay.claims.EventRole;
import hearsay.claims.Grain;
import hearsay.claims.Interval;
import hearsay.claims.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When the events of a message took place, as the task writes it. */
record Dates(String text, List<TimeExpression> times, LocalDate published) {

    /** Whether an event of the past has a date within a year of the report, to the month at least: keys tell of those too. */
    boolean dated(Event event) {
        return event.arguments().stream()
                .filter(argument -> argument.role() == EventRole.TIME)
                .flatMap(argument -> times.stream().filter(time -> time.span().equals(argument.filler())))
                .flatMap(time -> time.interval().stream())
                .filter(interval -> interval.grain().compareTo(Grain.MONTH) <= 0)
                .flatMap(interval -> interval.start().stream())
                .anyMatch(start -> start.toLocalDate().isAfter(published.minusYears(1)));
    }

    /** As the task wants it: a day that is named or counted from the report's; a day of the week is "on or before" the report's. */
    Optional<String> of(Event event) {
        for (Argument argument : event.arguments()) {
            if (argument.role() == EventRole.TIME) {
                for (TimeExpression time : times) {
                    if (time.span().equals(argument.filler())) {
                        return of(time);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> of(TimeExpression time) {
        String words = time.span().in(text);
        if (words.matches("(?i).*(mon|tues|wednes|thurs|fri|satur|sun)day.*") && !words.matches(".*\\d.*")) {
            return Optional.empty();
        }
        Optional<Interval> interval = time.interval();
        if (interval.isEmpty() || interval.get().start().isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = interval.get().start().get().toLocalDate();
        boolean oneDay = interval.get()
                .end()
                .filter(end -> !end.toLocalDate().minusDays(2).isAfter(from.minusDays(1)))
                .isPresent();
        if (interval.get().grain().compareTo(Grain.DAY) <= 0 && oneDay) {
            return Optional.of(Texts.print(from));
        }
        LocalDate to =
                interval.get().end().map(end -> end.toLocalDate().minusDays(1)).orElse(published);
        return Optional.of(Texts.print(from) + " - " + Texts.print(to.isAfter(published) ? published : to));
    }
}
