// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of {@code origin-words.tsv} that carry no name, by kind. */
final class Words {

    private static final Rows ROWS = Rows.of("origin-words.tsv", 2);

    private Words() {}

    static Set<String> of(String... kinds) {
        return ROWS.rows().stream()
                .filter(row -> List.of(kinds).contains(row.get(0)))
                .map(row -> row.get(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
