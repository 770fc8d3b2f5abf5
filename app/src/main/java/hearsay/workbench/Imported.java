// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import java.util.List;
import java.util.Map;

/**
 * What came of a file of events.
 *
 * @param rows how many it has
 * @param coded how many became events
 * @param added how many of these were not in the ledger before
 * @param unmapped how many have no place in PLOVER, by reason
 * @param faulty how many could not be read
 * @param faults the first of these in words: file, line, column, value, rule
 */
public record Imported(
        String file, long rows, long coded, long added, Map<String, Long> unmapped, long faulty, List<String> faults) {

    public Imported {
        unmapped = Map.copyOf(unmapped);
        faults = List.copyOf(faults);
    }
}
