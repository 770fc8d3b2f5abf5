// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

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

    static Instant moment(Field field) {
        try {
            return Instant.parse(field.text());
        } catch (DateTimeException e) {
            throw field.misfit("not a moment in UTC: \"" + field.text() + '"');
        }
    }
}
