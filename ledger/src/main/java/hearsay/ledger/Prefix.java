// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The beginning of an id, long enough to be told apart by a person: 4 to 64 hexadecimal digits. */
record Prefix(String digits) {

    /** How many candidates a message lists. */
    private static final int SHOWN = 8;

    Prefix {
        digits = digits.toLowerCase(Locale.ROOT);
        if (!digits.matches("[0-9a-f]{4,64}")) {
            throw new IllegalArgumentException(
                    "not an id, nor the first 4 digits or more of one (0-9, a-f): \"" + digits + '"');
        }
    }

    /**
     * The one id that begins so; empty where none does.
     *
     * @throws IllegalArgumentException if several do, with the first of them
     */
    Optional<String> resolve(Handle handle, Sql ids) {
        List<String> found = handle.createQuery(ids.statement())
                .bind("prefix", digits)
                .bind("limit", SHOWN + 1)
                .mapTo(String.class)
                .list();
        if (found.size() > 1) {
            String more = found.size() > SHOWN ? ", …" : "";
            throw new IllegalArgumentException("\"" + digits + "\" is the beginning of several ids: "
                    + String.join(", ", found.subList(0, Math.min(found.size(), SHOWN))) + more);
        }
        return found.stream().findFirst();
    }
}
