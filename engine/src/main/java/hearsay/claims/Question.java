// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Digest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What somebody wants to know: does it happen, or has it happened, within the horizon?
 *
 * @param wording as it was asked
 * @param asOf the day on which it is asked; what was published later is not to be known
 * @param horizon the days that count, half-open, with both bounds; it lies before {@code asOf} where the past is asked about
 */
public record Question(QuestionId id, String wording, Asked asked, LocalDate asOf, Interval horizon) {

    public Question {
        if (wording.isBlank()) {
            throw new IllegalArgumentException("a question has a wording");
        }
        if (horizon.start().isEmpty() || horizon.end().isEmpty()) {
            throw new IllegalArgumentException("a question has a horizon with a beginning and an end: " + horizon);
        }
    }

    /** Makes the question and its id, over wording, what is asked, day and horizon. */
    public static Question of(String wording, Asked asked, LocalDate asOf, Interval horizon) {
        Digest digest = Digest.of("question/1").with("wording", wording);
        asked.actors().forEach(who -> with(digest, "actor", who));
        asked.types().forEach(type -> digest.with("type", type.name()));
        asked.modes().forEach(mode -> digest.with("mode", mode.name()));
        asked.recipients().forEach(who -> with(digest, "recipient", who));
        asked.places().forEach(place -> digest.with("place", place.id().value()));
        digest.with("negated", Boolean.toString(asked.negated()));
        asked.measure().ifPresent(measure -> digest.with("measure", measure.toString()));
        digest.with("asOf", asOf.toString());
        horizon.start().ifPresent(start -> digest.with("from", start.toString()));
        horizon.end().ifPresent(end -> digest.with("until", end.toString()));
        return new Question(new QuestionId(digest.hex()), wording, asked, asOf, horizon);
    }

    /** The first day that counts. */
    public LocalDate from() {
        return horizon.start().orElseThrow().toLocalDate();
    }

    /** The last day that counts. */
    public LocalDate until() {
        return horizon.end().orElseThrow().minusNanos(1).toLocalDate();
    }

    /** How many days count, both ends included. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from(), until()) + 1);
    }

    /** Whether it asks about what was: the days that count begin before the day of the question and end with it or before. */
    public boolean past() {
        return from().isBefore(asOf) && !until().isAfter(asOf);
    }

    private static void with(Digest digest, String role, Who who) {
        digest.with(role, who.name());
        who.id().ifPresent(id -> digest.with("id", id.value()));
        who.country().ifPresent(country -> digest.with("country", country));
        who.sectors().forEach(sector -> digest.with("sector", sector.name()));
    }
}
