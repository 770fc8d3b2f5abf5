// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import hearsay.claims.Grain;
import hearsay.claims.Interval;
import hearsay.claims.Reading;
import hearsay.claims.TimeExpression;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Which days count. */
final class Horizons {

    /** Where nothing is said, so many days from the day of the question on. */
    static final int USUAL = 90;

    private Horizons() {}

    static Interval of(Reading reading, LocalDate asOf, Said said, List<Understanding.Part> parts) {
        LocalDateTime now = asOf.atStartOfDay();
        Optional<TimeExpression> told = reading.times().stream()
                .filter(time -> time.interval().isPresent())
                .findFirst();
        if (said.until().isPresent()) {
            return new Interval(
                    Optional.of(now), Optional.of(said.until().get().plusDays(1).atStartOfDay()), Grain.DAY);
        }
        if (said.within().isPresent() || told.isEmpty()) {
            int days = said.within().orElse(USUAL);
            if (said.within().isEmpty()) {
                parts.add(new Understanding.Part("when", "", "within " + USUAL + " days, since nothing is said"));
            }
            return new Interval(Optional.of(now), Optional.of(now.plusDays(days + 1L)), Grain.DAY);
        }
        Interval interval = told.get().interval().get();
        return new Interval(
                interval.start().or(() -> Optional.of(now)),
                interval.end().or(() -> Optional.of(now.plusDays(1))),
                Grain.DAY);
    }
}
