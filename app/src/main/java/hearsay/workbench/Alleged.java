// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Proposition;
import hearsay.ledger.ClusterRow;
import java.util.Optional;

/** A proposition as a picture names it. @param leading what it alleges, as whoever says most of it has it */
public record Alleged(ClusterRow row, Optional<Proposition> leading) {

    /** What it alleges, in words. */
    public String words() {
        return leading.map(InWords::of).filter(words -> !words.isBlank()).orElse("something nobody names");
    }

    /** What it alleges, without where and when, which a picture shows. */
    public String brief() {
        return leading.map(InWords::brief).orElseGet(this::words);
    }
}
