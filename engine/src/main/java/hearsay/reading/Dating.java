// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import hearsay.claims.Argument;
import hearsay.claims.Derivation;
import hearsay.claims.Event;
import hearsay.claims.EventRole;
import hearsay.claims.Grain;
import hearsay.claims.Interval;
import hearsay.claims.Realis;
import hearsay.claims.TimeExpression;
import hearsay.claims.When;
import hearsay.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When an event is put: by the first of its expressions of time that stands for a stretch of the calendar. Without one it has
 * the report's day as its latest time; what is still to come has that day as its earliest; what is general has no time.
 */
final class Dating {

    private final Findings findings;

    Dating(Findings findings) {
        this.findings = findings;
    }

    Optional<When> of(Event event) {
        return event.arguments().stream()
                .filter(argument -> argument.role() == EventRole.TIME)
                .flatMap(argument -> told(argument).stream())
                .findFirst()
                .or(() -> byReport(event.realis()));
    }

    /** The words of the time stand first among what was read. */
    private Optional<When> told(Argument argument) {
        return findings.times().stream()
                .filter(time -> time.interval().isPresent())
                .filter(time -> time.span().overlaps(argument.filler()))
                .findFirst()
                .map(time -> new When(time.interval().get(), because(time)));
    }

    private static Derivation because(TimeExpression time) {
        List<Span> more = time.because().from().stream()
                .filter(span -> !span.equals(time.span()))
                .toList();
        return new Derivation(
                time.because().rule(),
                Stream.concat(Stream.of(time.span()), more.stream()).toList());
    }

    Optional<When> byReport(Realis realis) {
        LocalDate day = findings.document().published().toLocalDate();
        return switch (realis) {
            case ACTUAL, ONGOING, NEGATED, HISTORICAL -> Optional.of(latest(day));
            case FUTURE -> Optional.of(earliest(day));
            case HYPOTHETICAL, GENERIC -> Optional.empty();
        };
    }

    private static When latest(LocalDate day) {
        Interval interval =
                new Interval(Optional.empty(), Optional.of(day.plusDays(1).atStartOfDay()), Grain.DAY);
        return new When(interval, new Derivation("reading/latest-by-report", List.of()));
    }

    private static When earliest(LocalDate day) {
        Interval interval = new Interval(Optional.of(day.atStartOfDay()), Optional.empty(), Grain.DAY);
        return new When(interval, new Derivation("reading/earliest-by-report", List.of()));
    }
}
