// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.lab.corpora.GoldTime;
import hearsay.lab.corpora.GoldTimes;
import hearsay.text.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times without grammar: whole dates, years, today and its neighbours, and weekdays, which are always the last ones. */
final class TimeFloor {

    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final Pattern TIME = Pattern.compile("\\b(?:(?<month>" + MONTHS + ") (?<day>\\d{1,2}), (?<of>\\d{4})"
            + "|(?<year>19\\d\\d|20\\d\\d)|(?<near>(?i:today|yesterday|tomorrow))"
            + "|(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))\\b");

    private TimeFloor() {}

    static List<GoldTime> of(GoldTimes document) {
        List<GoldTime> found = new ArrayList<>();
        for (Span paragraph : document.paragraphs()) {
            Matcher time = TIME.matcher(paragraph.in(document.text()));
            while (time.find()) {
                Span span = new Span(time.start(), time.end()).shift(paragraph.start());
                found.add(new GoldTime(span, "DATE", value(time, document.created())));
            }
        }
        return found;
    }

    private static String value(Matcher time, LocalDate created) {
        if (time.group("year") != null) {
            return time.group("year");
        }
        if (time.group("near") != null) {
            int days = "yesterday today tomorrow".indexOf(time.group("near").toLowerCase(Locale.ROOT));
            return created.plusDays(days == 0 ? -1 : days < 11 ? 0 : 1).toString();
        }
        if (time.group("weekday") != null) {
            DayOfWeek of = DayOfWeek.valueOf(time.group("weekday").toUpperCase(Locale.ROOT));
            return created.with(TemporalAdjusters.previousOrSame(of)).toString();
        }
        try {
            Month month = Month.valueOf(time.group("month").toUpperCase(Locale.ROOT));
            return LocalDate.of(Integer.parseInt(time.group("of")), month, Integer.parseInt(time.group("day")))
                    .toString();
        } catch (DateTimeException e) {
            return time.group("of");
        }
    }
}
