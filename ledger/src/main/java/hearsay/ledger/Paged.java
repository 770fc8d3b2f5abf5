// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import java.util.List;
import java.util.Optional;

/** A stretch of a list. @param next the key behind which it goes on, where it does */
public record Paged<T, K>(List<T> rows, Optional<K> next) {

    public Paged {
        rows = List.copyOf(rows);
    }

    /** Of one row more than was wanted, if there are as many. */
    static <T, K> Paged<T, K> of(List<T> rows, int wanted, java.util.function.Function<T, K> key) {
        return rows.size() <= wanted
                ? new Paged<>(rows, Optional.empty())
                : new Paged<>(rows.subList(0, wanted), Optional.of(key.apply(rows.get(wanted - 1))));
    }
}
