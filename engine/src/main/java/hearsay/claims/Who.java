// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whom a question asks about: every actor that fits all that is said here.
 *
 * @param name as the question's reader would print it: "Russia", "UN troops"
 * @param id of the one actor that is meant, where the name stands for one; a state is meant with all its parts
 * @param country ISO 3166-1 alpha-3, where that is said
 * @param sectors one of these; empty where nothing is said of it
 */
public record Who(String name, Optional<ActorId> id, Optional<String> country, SortedSet<Sector> sectors) {

    public Who {
        sectors = Collections.unmodifiableSortedSet(new TreeSet<>(sectors));
        if (name.isBlank()) {
            throw new IllegalArgumentException("who is asked about has a name");
        }
        CountryCode.check(country);
    }
}
