// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.claims.Ruling;
import hearsay.claims.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's word is kept as it was given, in order, and outlives a rebuild. */
class RulingsTest {

    private static final Ruling WITHDRAWN = Ruling.of(
            "N. Haddad",
            Instant.parse("2019-05-07T08:00:00Z"),
            new Verdict.WithdrawSource("Harbour Daily"),
            "its editor says so");

    private static final Ruling TAKEN_BACK = Ruling.of(
            "M. Sorel", Instant.parse("2019-05-08T08:00:00Z"), new Verdict.Undo(WITHDRAWN.id()), "the other edition");

    @TempDir
    Path folder;

    @Test
    void rulingsStandInTheOrderInWhichTheyCame() {
        Path file = folder.resolve("hearsay.ledger");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.append(WITHDRAWN);
            ledger.append(TAKEN_BACK);
            ledger.rebuild();
        }
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.rulings()).isEqualTo(List.of(WITHDRAWN, TAKEN_BACK));
            assertThat(ledger.verify().faults()).isEmpty();
            assertThat(ledger.verify().entries()).isEqualTo(2);
        }
    }

    @Test
    void theSameRulingTwiceIsRefused() {
        try (Ledger ledger = Ledger.inMemory()) {
            ledger.append(WITHDRAWN);
            assertThatThrownBy(() -> ledger.append(WITHDRAWN)).hasMessageContaining("stands already");
            assertThat(ledger.rulings()).hasSize(1);
        }
    }
}
