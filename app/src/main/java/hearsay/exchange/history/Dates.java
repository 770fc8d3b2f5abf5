// SPDX-License-Identifier: Apache-2.0
package hearsay.exchange.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as data sets write them: 2023-01-15 (a time behind it is left out), 20230115, 15-1-2023, 15 January 2023. */
final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern TURNED = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");
    private static final Pattern WORDED = Pattern.compile("(\\d{1,2})[ -](\\p{Alpha}+)[ -](\\d{4})");

    private Dates() {}

    /** @throws RowFault if the cell is no day */
    static LocalDate day(Row row, String column) {
        return find(row.get(column)).orElseThrow(() -> row.fault(column, "is no day such as 2023-01-15"));
    }

    static Optional<LocalDate> find(String cell) {
        return numbers(ISO, cell, 1, 2, 3)
                .or(() -> numbers(PACKED, cell, 1, 2, 3))
                .or(() -> numbers(TURNED, cell, 3, 2, 1))
                .or(() -> worded(cell));
    }

    private static Optional<LocalDate> numbers(Pattern pattern, String cell, int year, int month, int day) {
        Matcher matcher = pattern.matcher(cell);
        return matcher.matches()
                ? of(
                        Integer.parseInt(matcher.group(year)),
                        Integer.parseInt(matcher.group(month)),
                        Integer.parseInt(matcher.group(day)))
                : Optional.empty();
    }

    private static Optional<LocalDate> worded(String cell) {
        Matcher matcher = WORDED.matcher(cell);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(2).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().equals(name) || name.length() == 3 && month.name().startsWith(name)) {
                return of(Integer.parseInt(matcher.group(3)), month.getValue(), Integer.parseInt(matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
