// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.ClaimQuery;
import hearsay.workbench.Sieve;
import hearsay.workbench.Workbench;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a picture is wanted of, as it stands in the address.
 *
 * @param since first day of publication
 * @param until last day, itself included
 */
record Wish(Sieve sieve, Optional<LocalDate> since, Optional<LocalDate> until) {

    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");
    private static final int SMALLEST = 240;
    private static final int LARGEST = 2400;

    /** Of a drawing, in pixels. */
    record Size(int width, int height) {}

    static Wish of(Visit visit) {
        return new Wish(
                visit.sieve(),
                visit.given("since").map(day -> Visit.understood(() -> Workbench.day(day))),
                visit.given("until").map(day -> Visit.understood(() -> Workbench.day(day))));
    }

    /** The size that a browser asks for, within reason. */
    static Size size(Visit visit, int width, int height) {
        Matcher asked = SIZE.matcher(visit.given("size").orElse(""));
        return asked.matches()
                ? new Size(within(Integer.parseInt(asked.group(1))), within(Integer.parseInt(asked.group(2))))
                : new Size(width, height);
    }

    private static int within(int pixels) {
        return Math.max(SMALLEST, Math.min(LARGEST, pixels));
    }

    ClaimQuery query(int limit) {
        return sieve.claims(since, until, limit);
    }

    /** The days by their names, for forms that keep them. */
    Map<String, String> days() {
        Map<String, String> days = new LinkedHashMap<>();
        since.ifPresent(day -> days.put("since", day.toString()));
        until.ifPresent(day -> days.put("until", day.toString()));
        return days;
    }

    /** As it stands in an address, with what is added to it. @param more names and values by turns; an empty value is left out */
    String query(String... more) {
        StringBuilder query = new StringBuilder(sieve.query());
        since.ifPresent(day -> add(query, "since", day.toString()));
        until.ifPresent(day -> add(query, "until", day.toString()));
        for (int i = 0; i + 1 < more.length; i += 2) {
            if (!more[i + 1].isEmpty()) {
                add(query, more[i], more[i + 1]);
            }
        }
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(Links.encoded(value));
    }
}
