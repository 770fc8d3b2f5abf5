// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.EventType;
import hearsay.claims.Mode;
import hearsay.ledger.Happening;
import hearsay.space.Position;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What claims that are wanted say happened, from what a person writes. */
public final class Wanted {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private Wanted() {}

    /**
     * Everything that is given must be true of one proposition.
     *
     * @param type of PLOVER, with a mode perhaps: {@code ASSAULT/aerial}
     * @param actor part of a name or wording, or a country
     * @param place likewise
     * @param when a year, a month, a day, or two of them, {@code FIRST..LAST}
     * @throws CallerFault naming what cannot be understood
     */
    public static Happening of(
            Optional<String> type, Optional<String> actor, Optional<String> place, Optional<String> when) {
        Happening wanted = Happening.ANY;
        wanted = type.isPresent() ? withType(wanted, type.get()) : wanted;
        wanted = actor.isPresent() ? wanted.withActor(named("--actor", actor.get())) : wanted;
        wanted = place.isPresent() ? wanted.withPlace(named("--place", place.get())) : wanted;
        return when.isPresent() ? withWhen(wanted, when.get()) : wanted;
    }

    /** The same, within so many kilometres of a position: {@code 31.61,25.93,50}. */
    public static Happening near(Happening wanted, String text) {
        return withNear(wanted, text);
    }

    private static Happening withType(Happening wanted, String text) {
        List<String> parts = List.of(text.split("/", 2));
        EventType type = constant("type", parts.get(0), Arrays.asList(EventType.values()));
        Happening typed = wanted.withType(type);
        return parts.size() == 1
                ? typed
                : typed.withMode(constant("mode of " + type, parts.get(1), modes(type, parts.get(1))));
    }

    private static List<Mode> modes(EventType type, String mode) {
        if (type.modes().isEmpty()) {
            throw new CallerFault("\"" + mode + "\" is no mode of " + type + ": it has none");
        }
        return type.modes();
    }

    private static <E extends Enum<E>> E constant(String what, String text, List<E> all) {
        String name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return all.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CallerFault("\"" + text + "\" is no " + what + ": one of " + all));
    }

    private static String named(String option, String text) {
        if (text.isBlank()) {
            throw new CallerFault(option + " wants a name, or part of one");
        }
        return text.strip();
    }

    private static Happening withNear(Happening wanted, String text) {
        List<Double> numbers = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(part -> NUMBER.matcher(part).matches())
                .map(Double::valueOf)
                .toList();
        if (numbers.size() != 3 || text.chars().filter(c -> c == ',').count() != 2) {
            throw new CallerFault("\"" + text + "\" is not LAT,LON,KM in decimal degrees and km: 31.61,25.93,50");
        }
        try {
            return wanted.withNear(new Position(numbers.get(0), numbers.get(1)), numbers.get(2));
        } catch (IllegalArgumentException e) {
            throw new CallerFault("\"" + text + "\": " + e.getMessage());
        }
    }

    private static Happening withWhen(Happening wanted, String text) {
        List<String> ends = List.of(text.split("\\.\\.", -1));
        if (ends.size() > 2) {
            throw new CallerFault("\"" + text + "\" has more than two ends: write FIRST..LAST");
        }
        LocalDate first = days(text, ends.get(0))[0];
        LocalDate last = days(text, ends.get(ends.size() - 1))[1];
        if (last.isBefore(first)) {
            throw new CallerFault("\"" + text + "\" ends before it begins");
        }
        return wanted.withWhen(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
    }

    /** First and last day of what was written. */
    private static LocalDate[] days(String text, String part) {
        String written = part.strip();
        try {
            return switch (written.length()) {
                case 4 ->
                    new LocalDate[] {
                        Year.parse(written).atDay(1),
                        Year.parse(written).atMonth(12).atEndOfMonth()
                    };
                case 7 ->
                    new LocalDate[] {
                        YearMonth.parse(written).atDay(1),
                        YearMonth.parse(written).atEndOfMonth()
                    };
                default -> new LocalDate[] {LocalDate.parse(written), LocalDate.parse(written)};
            };
        } catch (DateTimeException e) {
            throw new CallerFault(
                    "\"" + text + "\" is no time: write 2017, 2017-02, 2017-02-14 or 2017-02-01..2017-02-14");
        }
    }
}
