// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Days and moments in ISO 8601. */
final class Moments {

    private Moments() {}

    static LocalDate day(Field field) {
        try {
            return LocalDate.parse(field.text());
        } catch (DateTimeException e) {
            throw field.misfit("not a day: \"" + field.text() + '"');
        }
    }

    static String write(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    static OffsetDateTime dated(Field field) {
        try {
            return OffsetDateTime.parse(field.text(), DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException e) {
            throw field.misfit('"' + field.text() + "\" is not a date and time with its offset (ISO 8601)");
        }
    }

    static Instant moment(Field field) {
        try {
            return Instant.parse(field.text());
        } catch (DateTimeException e) {
            throw field.misfit("not a moment in UTC: \"" + field.text() + '"');
        }
    }
}
