// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Digest;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An event as a published data set codes it, brought to the types of PLOVER. It is what the data set says, not a claim: it
 * has no holder and no words.
 *
 * @param source the data set: icews, gdelt, polecat, acled, ucdp
 * @param key the data set's own name for the event
 * @param recipient empty where the data set names nobody
 * @param country where it happened, ISO 3166-1 alpha-3
 * @param place where it happened, in the data set's words
 * @param deaths the data set's best estimate
 */
public record HistoryEvent(
        String source,
        String key,
        LocalDate day,
        EventType type,
        Optional<Mode> mode,
        Party actor,
        Optional<Party> recipient,
        Optional<String> country,
        Optional<String> place,
        Optional<Integer> deaths) {

    public HistoryEvent {
        if (source.isBlank() || key.isBlank()) {
            throw new IllegalArgumentException(
                    "an event of a history has a source and a key: \"" + source + "\" \"" + key + "\"");
        }
        if (mode.isPresent() && !type.modes().contains(mode.get())) {
            throw new IllegalArgumentException(type + " has no mode " + mode.get() + "; it has " + type.modes());
        }
        CountryCode.check(country);
        if (deaths.isPresent() && deaths.get() < 0) {
            throw new IllegalArgumentException(deaths.get() + " deaths");
        }
    }

    /** SHA-256 over all fields: the same row of the same data set has it again, a corrected row has another. */
    public String id() {
        Digest digest = Digest.of("history/1")
                .with("source", source)
                .with("key", key)
                .with("day", day.toString())
                .with("type", type.name());
        mode.ifPresent(how -> digest.with("mode", how.name()));
        with(digest, "actor", actor);
        recipient.ifPresent(party -> with(digest, "recipient", party));
        country.ifPresent(code -> digest.with("country", code));
        place.ifPresent(name -> digest.with("place", name));
        deaths.ifPresent(count -> digest.with("deaths", count.toString()));
        return digest.hex();
    }

    private static void with(Digest digest, String role, Party party) {
        digest.with(role, party.name());
        party.country().ifPresent(code -> digest.with(role + ".country", code));
        digest.with(role + ".sector", party.sector().name());
    }
}
