// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import hearsay.claims.EventType;
import hearsay.claims.Mode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is said exactly, beside the words of the question or in their stead; it wins over them.
 *
 * @param actors names, as a report would print them
 * @param until the last day that counts
 * @param within so many days from the day of the question on
 */
public record Said(
        List<String> actors,
        List<Kind> kinds,
        List<String> recipients,
        List<String> places,
        Optional<LocalDate> until,
        Optional<Integer> within) {

    /** Nothing is said beside the words. */
    public static final Said NOTHING =
            new Said(List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

    /** A type of event, and how it is done where that is said. */
    public record Kind(EventType type, Optional<Mode> mode) {
        public Kind {
            if (mode.isPresent() && !type.modes().contains(mode.get())) {
                throw new IllegalArgumentException(type + " has no mode " + mode.get() + "; it has " + type.modes());
            }
        }

        /**
         * As {@code MOBILIZE} or {@code MOBILIZE/troops}, in capitals or not.
         *
         * @throws IllegalArgumentException if there is no such type, or it has no such mode
         */
        public static Kind parse(String text) {
            String[] parts =
                    text.strip().toUpperCase(Locale.ROOT).replace('-', '_').split("/", 2);
            try {
                return new Kind(
                        EventType.valueOf(parts[0]),
                        parts.length > 1 ? Optional.of(Mode.valueOf(parts[1])) : Optional.empty());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "\"" + text + "\" is no type of event: one of " + Arrays.toString(EventType.values())
                                + ", or with a mode, such as MOBILIZE/troops",
                        e);
            }
        }
    }

    public Said {
        actors = List.copyOf(actors);
        kinds = List.copyOf(kinds);
        recipients = List.copyOf(recipients);
        places = List.copyOf(places);
        if (until.isPresent() && within.isPresent()) {
            throw new IllegalArgumentException(
                    "a horizon is said once: until " + until.get() + " or within " + within.get() + " days");
        }
        if (within.isPresent() && within.get() < 1) {
            throw new IllegalArgumentException("a horizon has a day or more, not " + within.get());
        }
    }
}
