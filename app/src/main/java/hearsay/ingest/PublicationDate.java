// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the date of a report: ISO 8601 dates and date-times, RFC 1123, and the common English forms ("14 March 2017",
 * "Tuesday, March 14, 2017 8.30 p.m. GMT"). Without a time it is midnight, without an offset UTC. An order of day and
 * month that cannot be known (03/04/2017; 14/03/2017 can), a weekday that does not fit the date, and a time zone whose letters stand for
 * several zones (CST, IST) are not read.
 */
public final class PublicationDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /** Abbreviations that mean one offset wherever English reports use them. */
    private static final Map<String, ZoneOffset> ZONES = Map.ofEntries(
            Map.entry("z", ZoneOffset.UTC),
            Map.entry("gmt", ZoneOffset.UTC),
            Map.entry("utc", ZoneOffset.UTC),
            Map.entry("cet", ZoneOffset.ofHours(1)),
            Map.entry("cest", ZoneOffset.ofHours(2)),
            Map.entry("eet", ZoneOffset.ofHours(2)),
            Map.entry("eest", ZoneOffset.ofHours(3)),
            Map.entry("msk", ZoneOffset.ofHours(3)),
            Map.entry("est", ZoneOffset.ofHours(-5)),
            Map.entry("edt", ZoneOffset.ofHours(-4)),
            Map.entry("pst", ZoneOffset.ofHours(-8)),
            Map.entry("pdt", ZoneOffset.ofHours(-7)),
            Map.entry("cdt", ZoneOffset.ofHours(-5)),
            Map.entry("mdt", ZoneOffset.ofHours(-6)),
            Map.entry("wib", ZoneOffset.ofHours(7)),
            Map.entry("pkt", ZoneOffset.ofHours(5)),
            Map.entry("sgt", ZoneOffset.ofHours(8)),
            Map.entry("hkt", ZoneOffset.ofHours(8)),
            Map.entry("jst", ZoneOffset.ofHours(9)),
            Map.entry("kst", ZoneOffset.ofHours(9)),
            Map.entry("eat", ZoneOffset.ofHours(3)),
            Map.entry("sast", ZoneOffset.ofHours(2)),
            Map.entry("trt", ZoneOffset.ofHours(3)),
            Map.entry("aest", ZoneOffset.ofHours(10)),
            Map.entry("aedt", ZoneOffset.ofHours(11)),
            Map.entry("nzst", ZoneOffset.ofHours(12)),
            Map.entry("nzdt", ZoneOffset.ofHours(13)));

    /** Abbreviations of American outlets for their time in summer and winter alike. */
    private static final Map<String, ZoneId> CLOCKS = Map.of(
            "et", ZoneId.of("America/New_York"),
            "ct", ZoneId.of("America/Chicago"),
            "mt", ZoneId.of("America/Denver"),
            "pt", ZoneId.of("America/Los_Angeles"));

    private static final String MONTH = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>\\d{4})";
    private static final String WEEKDAY =
            "(?:(?<weekday>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur|r)?(?:day)?\\.?,?\\s+)?";
    private static final String ZONE = "(?:\\s*(?<zone>[+-]\\d{2}(?::?\\d{2})?|[a-z]{1,5}))?";
    private static final String TIME =
            "(?:(?:\\s*[,t|–—-]\\s*|\\s+)(?:at\\s+)?(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})"
                    + "(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?)?\\s*(?<half>[ap]\\.?\\s?m\\.?)?" + ZONE + ")?";

    private static final List<Pattern> FORMS = List.of(
            form("(?<year>\\d{4})-(?<monthnumber>\\d{2})-(?<day>\\d{2})" + TIME),
            form("(?<year>\\d{4})/(?<monthnumber>\\d{1,2})/(?<day>\\d{1,2})" + TIME),
            form("(?<year>\\d{4})(?<monthnumber>\\d{2})(?<day>\\d{2})"
                    + "(?:t?(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?" + ZONE + ")?"),
            form("(?<day>\\d{1,2})\\.(?<monthnumber>\\d{1,2})\\.(?<year>\\d{4})" + TIME),
            form("(?<day>1[3-9]|2\\d|3[01])[/-](?<monthnumber>\\d{1,2})[/-](?<year>\\d{4})" + TIME),
            form("(?<monthnumber>\\d{1,2})[/-](?<day>1[3-9]|2\\d|3[01])[/-](?<year>\\d{4})" + TIME),
            form(WEEKDAY + MONTH + "\\s+" + DAY
                    + "\\s+(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})(?:\\s+(?<zone>[+-]\\d{4}|[a-z]{1,5}))?\\s+"
                    + YEAR),
            form("(?<hour>\\d{1,2}):(?<minute>\\d{2})\\s*(?<half>[ap]\\.?\\s?m\\.?)?" + ZONE
                    + "(?:\\s*[,|–—-]\\s*|\\s+(?:on\\s+)?)" + WEEKDAY + "(?:" + DAY + "[\\s-]+" + MONTH + ",?[\\s-]+"
                    + YEAR + ")"),
            form("(?<hour>\\d{1,2}):(?<minute>\\d{2})\\s*(?<half>[ap]\\.?\\s?m\\.?)?" + ZONE
                    + "(?:\\s*[,|–—-]\\s*|\\s+(?:on\\s+)?)" + WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR),
            form(WEEKDAY + DAY + "[\\s-]+" + MONTH + ",?[\\s-]+" + YEAR + TIME),
            form(WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR + TIME));

    private PublicationDate() {}

    /** The date that the whole of a text states; nothing where it states none, or one that cannot be. */
    public static Optional<OffsetDateTime> parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        return FORMS.stream()
                .map(form -> form.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(PublicationDate::resolve);
    }

    private static Pattern form(String regex) {
        return Pattern.compile(regex);
    }

    private static Optional<OffsetDateTime> resolve(Matcher matcher) {
        try {
            LocalDate date = LocalDate.of(number(matcher, "year"), month(matcher), number(matcher, "day"));
            Optional<String> weekday = group(matcher, "weekday");
            if (weekday.isPresent()
                    && WEEKDAYS.indexOf(weekday.get()) + 1
                            != date.getDayOfWeek().getValue()) {
                return Optional.empty();
            }
            LocalTime time = time(matcher);
            return zone(group(matcher, "zone"), date.atTime(time)).map(offset -> OffsetDateTime.of(date, time, offset));
        } catch (DateTimeException e) {
            return Optional.empty(); // the 31st of February, a 25th hour
        }
    }

    private static int month(Matcher matcher) {
        return group(matcher, "month")
                .map(name -> MONTHS.indexOf(name.substring(0, 3)) + 1)
                .orElseGet(() -> number(matcher, "monthnumber"));
    }

    private static LocalTime time(Matcher matcher) {
        int hour = number(matcher, "hour");
        Optional<String> half = group(matcher, "half");
        if (half.isPresent()) {
            if (hour < 1 || hour > 12) {
                throw new DateTimeException("hour " + hour + " on a clock of twelve");
            }
            hour = hour % 12 + (half.get().startsWith("p") ? 12 : 0);
        } else if (group(matcher, "hour").isPresent()
                && group(matcher, "minute").isEmpty()) {
            throw new DateTimeException("an hour without minutes");
        }
        return LocalTime.of(hour, number(matcher, "minute"), number(matcher, "second"));
    }

    private static Optional<ZoneOffset> zone(Optional<String> name, LocalDateTime at) {
        if (name.isEmpty()) {
            return Optional.of(ZoneOffset.UTC);
        }
        String zone = name.get();
        if (zone.startsWith("+") || zone.startsWith("-")) {
            return Optional.of(ZoneOffset.of(zone.length() == 3 ? zone + ":00" : zone));
        }
        return Optional.ofNullable(ZONES.get(zone))
                .or(() -> Optional.ofNullable(CLOCKS.get(zone))
                        .map(clock -> clock.getRules().getOffset(at)));
    }

    private static int number(Matcher matcher, String name) {
        return group(matcher, name).map(Integer::parseInt).orElse(0);
    }

    /** A named group that this form may lack altogether. */
    private static Optional<String> group(Matcher matcher, String name) {
        return matcher.pattern().pattern().contains("(?<" + name + ">")
                ? Optional.ofNullable(matcher.group(name))
                : Optional.empty();
    }
}
