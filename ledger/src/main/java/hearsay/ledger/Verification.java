// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import java.util.List;

/**
 * What a look at every record and every row has found.
 *
 * @param faults in the order of the tables; empty when all is as it was written
 * @param head hash of the last entry of the custody log, 64 zeros where there is none. Whoever notes it elsewhere can see
 *     later whether the log still runs through it
 */
public record Verification(long documents, long readings, long entries, String head, List<Fault> faults) {

    public Verification {
        faults = List.copyOf(faults);
    }

    public boolean sound() {
        return faults.isEmpty();
    }
}
