// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Position;
import hearsay.ledger.BriefQuery;
import hearsay.ledger.ClaimQuery;
import hearsay.ledger.Happening;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a list is sifted by, as it stands in the address of a page and in what an alert looks for. A part that is not given is empty.
 *
 * @param q words
 * @param actor who takes part
 * @param type of the event
 * @param place where
 * @param near within so many kilometres of a position: {@code 31.61,25.93,50}
 * @param when a year, a month, a day, or two of them: {@code 2017-02..2017-03}
 * @param stance that somebody takes
 * @param outlet that reports it
 * @param holder whose word it is
 */
public record Sieve(
        String q,
        String actor,
        String type,
        String place,
        String near,
        String when,
        String stance,
        String outlet,
        String holder) {

    /** @param given what a name stands for, if it is given */
    public static Sieve of(Function<String, Optional<String>> given) {
        Function<String, String> part = name -> given.apply(name).orElse("");
        return new Sieve(
                part.apply("q"),
                part.apply("actor"),
                part.apply("type"),
                part.apply("place"),
                part.apply("near"),
                part.apply("when"),
                part.apply("stance"),
                part.apply("outlet"),
                part.apply("holder"));
    }

    public boolean isOpen() {
        return fields().isEmpty();
    }

    /** What is given, by name. */
    public Map<String, String> fields() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("q", q);
        all.put("actor", actor);
        all.put("type", type);
        all.put("place", place);
        all.put("near", near);
        all.put("when", when);
        all.put("stance", stance);
        all.put("outlet", outlet);
        all.put("holder", holder);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    /** As it stands in an address, with what is added to it. @param more names and values by turns */
    public String query(String... more) {
        Map<String, String> all = fields();
        for (int i = 0; i + 1 < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return query(all);
    }

    /** Fields as they stand in an address, from the question mark on; nothing where there are none. */
    static String query(Map<String, String> fields) {
        return fields.isEmpty()
                ? ""
                : fields.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** In words, for the name of a search. */
    public String words() {
        return isOpen() ? "everything" : String.join(", ", fields().values());
    }

    /** @throws CallerFault naming what cannot be understood, as the others below do */
    public Happening happening() {
        Happening wanted = Wanted.of(given(type), given(actor), given(place), given(when));
        return near.isEmpty() ? wanted : Wanted.near(wanted, near);
    }

    public Optional<Position> position() {
        return given(stance).map(word -> constant("stance", word, Position.values()));
    }

    /** Whether this stance is asked for, however it is written. */
    public boolean takes(Position one) {
        return one.name().equalsIgnoreCase(constant(stance));
    }

    /** Claims that pass. @param since first day of publication @param until last day, itself included */
    public ClaimQuery claims(Optional<LocalDate> since, Optional<LocalDate> until, int limit) {
        return new ClaimQuery(
                given(holder), position(), given(outlet), since, until, given(q), Optional.empty(), happening(), limit);
    }

    /** What is alleged and passes. @param after the last row of the page before */
    public BriefQuery briefs(BriefQuery.Order order, Optional<BriefQuery.Key> after, int limit) {
        Happening happening = happening();
        if (happening.mode().isPresent() || happening.near().isPresent()) {
            throw new CallerFault(
                    "mode and nearness can be asked of claims, not of what is contested or has one origin");
        }
        String phrase = holder.isEmpty() ? "" : " \"" + holder.replace('"', ' ') + '"';
        return new BriefQuery(order, given((q + phrase).strip()), happening, position(), given(outlet), after, limit);
    }

    /** The order of a list by its name. */
    public static BriefQuery.Order order(String word) {
        return constant("order of a list", word, BriefQuery.Order.values());
    }

    public static List<Position> positions() {
        return List.of(Position.values());
    }

    private static <E extends Enum<E>> E constant(String what, String word, E[] all) {
        String name = constant(word);
        return Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new CallerFault("\"" + word + "\" is no " + what + ": one of "
                        + Arrays.stream(all)
                                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                                .collect(Collectors.joining(", "))));
    }

    private static String constant(String word) {
        return word.replace(' ', '_').replace('-', '_');
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(one -> !one.isEmpty());
    }
}
