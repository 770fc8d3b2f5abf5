// SPDX-License-Identifier: Apache-2.0
package hearsay.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Feasts by their rule: {@code 12/25}; {@code 11/4/4}, the fourth Thursday of November (-1 is the last); {@code easter-2}. */
final class Holidays {

    private Holidays() {}

    static LocalDate in(String rule, int year) {
        if (rule.startsWith("easter")) {
            return easter(year).plusDays(rule.length() > 6 ? Integer.parseInt(rule.substring(6)) : 0);
        }
        String[] parts = rule.split("/");
        int month = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        if (parts.length == 2) {
            return LocalDate.of(year, month, second);
        }
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(second, weekday));
    }

    /** Easter Sunday of the Gregorian calendar (the anonymous algorithm; J. Meeus, Astronomical Algorithms, 1991). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
