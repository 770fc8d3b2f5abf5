// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.ledger.ToldTime;
import hearsay.ledger.Views;
import java.util.List;
import java.util.Optional;

/**
 * What was told when of when.
 *
 * @param happenings the contested first, then what most reports tell
 * @param whole whether it shows all that fits
 * @param days of all reports of the ledger; none where nothing was read
 */
public record TimePicture(List<Happening> happenings, boolean whole, Optional<Views.Days> days) {

    /** A proposition and who told it when of when. @param told by time of telling */
    public record Happening(Alleged alleged, List<ToldTime> told) {
        public Happening {
            told = List.copyOf(told);
        }
    }

    public TimePicture {
        happenings = List.copyOf(happenings);
    }
}
