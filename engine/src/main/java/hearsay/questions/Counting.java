// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import hearsay.claims.EventType;
import hearsay.claims.Measure;
import hearsay.claims.Mode;
import hearsay.claims.Proposition;
import hearsay.claims.Quantity;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import hearsay.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions about numbers: "more than ten times as many riots as on average", "at least 100 killed". */
final class Counting {

    private static final String FILE = "questions/en/counted.tsv";

    /** The template of ForecastBench for counts of ACLED. */
    private static final Pattern COMPARED = Pattern.compile(
            "Will there be (?<more>more than (?<times>\\w+) times as many|more) '?(?<what>[^']+?)'? in (?<place>.+?)"
                    + " (?:for|in|over|during) the (?<window>\\d+) days before (?<date>\\S+) compared to (?<plus>one plus )?"
                    + "the (?<mean>\\d+)-day average of .+? over the (?<over>\\d+) days (?:preceding|before) (?<due>\\S+?)\\??$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AT_LEAST = Pattern.compile(
            "(?<strict>more than|over|exceed(?:s|ing)?|above|greater than)?(?<least>at least|no fewer than|no less than|minimum of)?\\s*"
                    + "(?<number>\\d[\\d,.]*)\\s*(?<more>or more|\\+)?",
            Pattern.CASE_INSENSITIVE);

    /** "At least 100 fatalities", "more than 1,000 people", "fewer than ten attacks": wherever it stands, unless it is a stretch of time. */
    private static final Pattern BOUND = Pattern.compile(
            "\\b(?:(?<strict>more than|over|exceeding|above|greater than)|(?<least>at least|no fewer than|no less than|a minimum of)"
                    + "|(?<fewer>fewer than|less than|under|below)|(?<most>at most|no more than)) (?<number>\\d[\\d,]*|[a-z]+)"
                    + "(?<size> (?:hundred|thousand|million))? (?<what>[a-z][a-z/-]+(?: [a-z][a-z/-]+){0,2})",
            Pattern.CASE_INSENSITIVE);

    /** "The death toll exceeds 200". */
    private static final Pattern TOLL = Pattern.compile(
            "\\b(?:(?:death|casualty) toll|number of (?:dead|deaths|people killed|casualties|fatalities|victims))\\b.{0,60}?\\b"
                    + "(?:(?<strict>exceeds?|exceeded|pass(?:es)?|surpass(?:es)?|tops?|goes (?:above|over)|go (?:above|over)|(?:rise|climb|grow)s? (?:above|over|beyond)"
                    + "|be (?:more than|over|above))|reach(?:es)?|hits?|(?:rise|climb|grow)s? to|be at least) (?:more than |over )?(?<number>\\d[\\d,]*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SPAN = Pattern.compile(
            "(?:hours?|days?|weeks?|months?|years?|miles?|km|kilomet(?:er|re)s?|percent|dollars?|euros?|times)");

    private static final Map<String, Integer> SIZES =
            Map.of("", 1, "hundred", 100, "thousand", 1_000, "million", 1_000_000);

    private static final Map<String, Integer> NUMBERS = Map.of(
            "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "ten", 10, "twenty", 20,
            "fifty", 50);

    /** What a kind of count is of. */
    private record Counted(SortedSet<EventType> types, SortedSet<Mode> modes) {}

    /**
     * A question that compares a count to what is usual.
     *
     * @param end the day before which the window ends; empty where the question leaves it open
     */
    record Compared(
            SortedSet<EventType> types,
            SortedSet<Mode> modes,
            String place,
            Measure measure,
            int window,
            Optional<LocalDate> end) {}

    private final Map<String, Counted> counted = new HashMap<>();

    Counting() {
        for (Table.Row row : Table.parse(FILE, Edition.bundledText(FILE)).rows()) {
            TreeSet<EventType> types = new TreeSet<>();
            TreeSet<Mode> modes = new TreeSet<>();
            row.list("types").forEach(name -> types.add(EventType.valueOf(name)));
            row.list("modes").forEach(name -> modes.add(Mode.valueOf(name)));
            counted.put(row.get("words"), new Counted(types, modes));
        }
    }

    /** Whether it is of the kind, and what it compares. */
    Optional<Compared> compared(String core) {
        Matcher matcher = COMPARED.matcher(core);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Counted what = counted.get(matcher.group("what").toLowerCase(Locale.ROOT));
        Optional<Double> times = times(matcher);
        if (what == null || times.isEmpty()) {
            return Optional.empty();
        }
        int mean = Integer.parseInt(matcher.group("mean"));
        Measure.Baseline usual = new Measure.Baseline(
                matcher.group("plus") == null ? 0 : 1, mean, Integer.parseInt(matcher.group("over")));
        return Optional.of(new Compared(
                what.types(),
                what.modes(),
                matcher.group("place"),
                new Measure(matcher.group("what"), times.get(), true, Optional.of(usual)),
                Integer.parseInt(matcher.group("window")),
                day(matcher.group("date"))));
    }

    private static Optional<Double> times(Matcher matcher) {
        String word = matcher.group("times");
        if (word == null) {
            return Optional.of(1.0);
        }
        return word.matches("\\d+")
                ? Optional.of(Double.parseDouble(word))
                : Optional.ofNullable(NUMBERS.get(word.toLowerCase(Locale.ROOT)))
                        .map(Integer::doubleValue);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.replaceAll("[?.,]+$", "")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * A number that a question asks about.
     *
     * @param fewer whether it is answered yes if so many are not reached
     * @param types that are counted, where the words are known to count some
     * @param at the words of it, in the question
     */
    record Bound(Measure measure, boolean fewer, SortedSet<EventType> types, SortedSet<Mode> modes, Span at) {}

    /** The first number that is a bound of what is counted. */
    Optional<Bound> bound(String core) {
        Matcher toll = TOLL.matcher(core);
        if (toll.find()) {
            double number = Double.parseDouble(toll.group("number").replace(",", ""));
            Counted deaths = counted.getOrDefault("deaths", new Counted(new TreeSet<>(), new TreeSet<>()));
            boolean strict = toll.group("strict") != null;
            return Optional.of(new Bound(
                    new Measure("deaths", number, strict, Optional.empty()),
                    false,
                    deaths.types(),
                    deaths.modes(),
                    new Span(toll.start(), toll.end())));
        }
        Matcher matcher = BOUND.matcher(core);
        while (matcher.find()) {
            Optional<Double> number = number(matcher);
            List<String> what =
                    List.of(matcher.group("what").toLowerCase(Locale.ROOT).split(" "));
            boolean time =
                    what.stream().limit(2).anyMatch(word -> SPAN.matcher(word).matches());
            if (number.isPresent() && !time) {
                return Optional.of(bound(matcher, number.get(), counted(what)));
            }
        }
        return Optional.empty();
    }

    /** The words of a stretch that are known to count something; else the first of it. */
    private String counted(List<String> words) {
        for (int length = words.size(); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                String some = String.join(" ", words.subList(from, from + length));
                if (counted.containsKey(some)) {
                    return some;
                }
            }
        }
        return words.get(0);
    }

    private Bound bound(Matcher matcher, double number, String what) {
        boolean fewer = matcher.group("fewer") != null || matcher.group("most") != null;
        boolean strict = matcher.group("strict") != null || matcher.group("most") != null;
        Counted kind = counted.getOrDefault(what, new Counted(new TreeSet<>(), new TreeSet<>()));
        int from = matcher.group("what").toLowerCase(Locale.ROOT).indexOf(what);
        int end = counted.containsKey(what) ? matcher.start("what") + from + what.length() : matcher.start("what") - 1;
        return new Bound(
                new Measure(what, number, strict, Optional.empty()),
                fewer,
                kind.types(),
                kind.modes(),
                new Span(matcher.start(), end));
    }

    private static Optional<Double> number(Matcher matcher) {
        String words = matcher.group("number").toLowerCase(Locale.ROOT).replace(",", "");
        String size = matcher.group("size") == null
                ? ""
                : matcher.group("size").strip().toLowerCase(Locale.ROOT);
        Optional<Double> plain = words.matches("\\d{1,12}")
                ? Optional.of(Double.parseDouble(words))
                : Optional.ofNullable(NUMBERS.get(words)).map(Integer::doubleValue);
        return plain.map(one -> one * SIZES.getOrDefault(size, 1));
    }

    private static boolean wounding(Optional<Proposition> told) {
        return told.map(one -> one.because().rule())
                .filter(rule -> rule.contains("wound") || rule.contains("injur"))
                .isPresent();
    }

    /** How many at least, where the words of the proposition say so. */
    static Optional<Measure> measure(String text, Optional<Proposition> told) {
        List<Quantity> quantities = told.map(Proposition::quantities).orElse(List.of());
        for (Quantity quantity : quantities) {
            int from = Math.max(0, quantity.span().start() - 14);
            int to = Math.min(text.length(), quantity.span().end() + 9);
            Matcher matcher = AT_LEAST.matcher(text.substring(from, to));
            while (matcher.find()) {
                boolean strict = matcher.group("strict") != null;
                if (strict || matcher.group("least") != null || matcher.group("more") != null) {
                    String counts = (wounding(told) ? "wounded " : "")
                            + quantity.counted().orElse("of them");
                    return Optional.of(
                            new Measure(counts, quantity.low().orElse(quantity.best()), strict, Optional.empty()));
                }
            }
        }
        return Optional.empty();
    }
}
