// SPDX-License-Identifier: Apache-2.0
package hearsay.exchange.history;

import java.util.Optional;

/** Knows states by the names that people give them. */
@FunctionalInterface
public interface States {

    /** The ISO 3166-1 alpha-3 code of a name such as "Russian Federation", or of a code itself. */
    Optional<String> find(String name);

    /** The same of names that data sets write with others behind them: "Russia (Soviet Union)", "Congo, DR". */
    default Optional<String> loosely(String name) {
        String bare = name.replaceFirst("\\s*\\(.*", "").strip();
        return find(name).or(() -> find(bare)).or(() -> {
            int comma = bare.indexOf(',');
            return comma < 0
                    ? Optional.empty()
                    : find(bare.substring(comma + 1).strip() + " "
                                    + bare.substring(0, comma).strip())
                            .or(() -> find(bare.substring(0, comma).strip()));
        });
    }
}
