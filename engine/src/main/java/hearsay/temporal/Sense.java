// SPDX-License-Identifier: Apache-2.0
package hearsay.temporal;

import java.util.Optional;

/** What a phrase means, before it is known when it was said. Empty where it tells no time after all. */
@FunctionalInterface
interface Sense {

    Optional<Told> in(Setting setting);

    /** The sense of words that look like a time and are none: "the Sunday Times". */
    static Sense none() {
        return setting -> Optional.empty();
    }
}
