// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Position;
import hearsay.ledger.Happening;
import hearsay.workbench.CallerFault;
import hearsay.workbench.Wanted;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a list is sifted by, as it stands in the address.
 *
 * @param q words
 * @param actor who takes part
 * @param type of the event
 * @param place where
 * @param when a year, a month, a day, or two of them: {@code 2017-02..2017-03}
 * @param stance that somebody takes
 * @param outlet that reports it
 * @param holder whose word it is
 */
record Sieve(
        String q, String actor, String type, String place, String when, String stance, String outlet, String holder) {

    static Sieve of(Visit visit) {
        return new Sieve(
                visit.given("q").orElse(""),
                visit.given("actor").orElse(""),
                visit.given("type").orElse(""),
                visit.given("place").orElse(""),
                visit.given("when").orElse(""),
                visit.given("stance").orElse(""),
                visit.given("outlet").orElse(""),
                visit.given("holder").orElse(""));
    }

    boolean isOpen() {
        return fields().isEmpty();
    }

    /** What is given, by name. */
    Map<String, String> fields() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("q", q);
        all.put("actor", actor);
        all.put("type", type);
        all.put("place", place);
        all.put("when", when);
        all.put("stance", stance);
        all.put("outlet", outlet);
        all.put("holder", holder);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    /** As it stands in an address, with what is added to it. @param more names and values by turns */
    String query(String... more) {
        Map<String, String> all = fields();
        for (int i = 0; i + 1 < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all.isEmpty()
                ? ""
                : all.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + Links.encoded(entry.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** In words, for the name of a search. */
    String words() {
        return isOpen() ? "everything" : String.join(", ", fields().values());
    }

    Happening happening() {
        return Wanted.of(given(type), given(actor), given(place), given(when));
    }

    Optional<Position> position() {
        return given(stance)
                .map(word -> Arrays.stream(Position.values())
                        .filter(one -> one.name()
                                .equalsIgnoreCase(word.replace(' ', '_').replace('-', '_')))
                        .findFirst()
                        .orElseThrow(() -> new CallerFault("\"" + word + "\" is no stance: one of "
                                + Arrays.toString(Position.values()).toLowerCase(Locale.ROOT))));
    }

    Optional<String> words(String value) {
        return given(value);
    }

    static List<Position> positions() {
        return List.of(Position.values());
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(one -> !one.isEmpty());
    }
}
