// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import hearsay.claims.Grain;
import hearsay.claims.Interval;
import hearsay.claims.TimeExpression;
import hearsay.questions.Understanding.Part;
import hearsay.questions.Understanding.Unclear;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which days count: what the words say, what is said beside them, or the usual. */
final class Horizons {

    /** Where nothing is said: so many days from the day of the question on, or before it. */
    static final int USUAL = 90;

    private static final String SAY = "--until DATE or --within DAYS";

    private static final Pattern YEAR = Pattern.compile("\\d{4}|\\b(?:last|ago|yesterday|past|previous)\\b");

    /** "Through December" begins today. */
    private static final Pattern UNTIL = Pattern.compile("(?i)\\b(?:through|until|till|thru|up to) (?:the )?$");

    private final String text;
    private final LocalDate asOf;
    private final boolean back;

    /** @param back whether the question asks about what was or is */
    Horizons(String text, LocalDate asOf, boolean back) {
        this.text = text;
        this.asOf = asOf;
        this.back = back;
    }

    /** The days that count; tells what it took, or what is wrong. */
    Optional<Interval> of(List<TimeExpression> times, Said said, List<Part> parts, List<Unclear> unclear) {
        if (said.until().isPresent()) {
            return said(said.until().get(), "--until " + said.until().get(), parts, unclear);
        }
        if (said.within().isPresent()) {
            int days = said.within().get();
            return said(asOf.plusDays(days), "--within " + days, parts, unclear);
        }
        List<TimeExpression> dated =
                times.stream().filter(time -> time.interval().isPresent()).toList();
        List<TimeExpression> vague = times.stream()
                .filter(time -> time.interval().isEmpty() && !time.value().endsWith("PRESENT_REF"))
                .toList();
        if (dated.isEmpty() && !vague.isEmpty()) {
            unclear.add(new Unclear(words(vague.get(0)), "a time that stands for no stretch of the calendar", SAY));
            return Optional.empty();
        }
        return dated.isEmpty() ? Optional.of(usual(parts)) : told(dated, parts, unclear);
    }

    private Optional<Interval> said(LocalDate last, String words, List<Part> parts, List<Unclear> unclear) {
        if (last.isBefore(asOf)) {
            unclear.add(new Unclear(words, "ends before " + asOf + ", the day of the question", SAY));
            return Optional.empty();
        }
        return Optional.of(taken(asOf.atStartOfDay(), last.plusDays(1).atStartOfDay(), words, parts));
    }

    private Interval usual(List<Part> parts) {
        LocalDate from = back ? asOf.minusDays(USUAL) : asOf;
        LocalDate to = back ? asOf : asOf.plusDays(USUAL);
        return taken(from.atStartOfDay(), to.plusDays(1).atStartOfDay(), "", parts);
    }

    private Optional<Interval> told(List<TimeExpression> dated, List<Part> parts, List<Unclear> unclear) {
        TimeExpression first = dated.get(0);
        Interval interval = first.interval().orElseThrow();
        Optional<LocalDateTime> start = interval.start();
        Optional<LocalDateTime> end = interval.end();
        for (TimeExpression other : dated.subList(1, dated.size())) {
            Interval more = other.interval().orElseThrow();
            start = start.or(more::start);
            end = end.or(more::end);
        }
        if (end.isEmpty() && !back) {
            unclear.add(new Unclear(words(first), "says from when, and not until when", SAY));
            return Optional.empty();
        }
        LocalDateTime today = asOf.atStartOfDay();
        if (!back
                && end.isPresent()
                && !end.get().isAfter(today)
                && !YEAR.matcher(words(first)).find()) {
            // "By October 31", said in November, is of the year to come.
            start = start.map(moment -> moment.plusYears(1));
            end = end.map(moment -> moment.plusYears(1));
        }
        LocalDateTime to = end.orElse(today.plusDays(1));
        if (!back && dated.size() == 1 && until(first)) {
            start = Optional.empty();
        }
        LocalDateTime from = start.orElse(today.isBefore(to) ? today : to.minusDays(USUAL));
        if (!back && !to.isAfter(today)) {
            unclear.add(new Unclear(
                    words(first), "is over on " + asOf + ", the day of the question", SAY + ", or ask: Did …?"));
            return Optional.empty();
        }
        if (!from.isBefore(to)) {
            unclear.add(new Unclear(words(first), "begins after it ends", SAY));
            return Optional.empty();
        }
        return Optional.of(taken(from, to, words(first), parts));
    }

    private static Interval taken(LocalDateTime from, LocalDateTime to, String words, List<Part> parts) {
        String meaning = from.toLocalDate() + " to " + to.minusNanos(1).toLocalDate();
        parts.add(new Part(
                "when",
                words,
                words.isEmpty() ? meaning + " (nothing is said; " + USUAL + " days are usual)" : meaning));
        return new Interval(Optional.of(from), Optional.of(to), Grain.DAY);
    }

    private boolean until(TimeExpression time) {
        return UNTIL.matcher(text.substring(0, time.span().start())).find();
    }

    private String words(TimeExpression time) {
        return time.span().in(text);
    }
}
