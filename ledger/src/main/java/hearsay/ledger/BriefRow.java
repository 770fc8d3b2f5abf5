// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import java.util.List;

/**
 * A line of a list of what is alleged.
 *
 * @param headline on how many origins: "9 reports, 1 origin"
 * @param calibrated whether any source's own record is in its probability
 */
public record BriefRow(
        ClusterRow row,
        String words,
        String headline,
        List<String> alarms,
        int urgency,
        boolean calibrated,
        ClusterBrief.Voices voices) {

    public BriefRow {
        alarms = List.copyOf(alarms);
    }
}
