// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Ruling;
import hearsay.ledger.Leaning;
import hearsay.ledger.OutletRow;
import hearsay.ledger.RelayRow;
import hearsay.truth.SourceGrade;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of a source, by its label: as an outlet, as one who hands on, and as a holder of claims.
 *
 * @param standings as a holder, by kind; those that count
 * @param leanings between it and other outlets
 * @param withdrawal the ruling by which a person has set it aside
 */
public record SourceSheet(
        String label,
        SourceGrade grade,
        Optional<OutletRow> outlet,
        Optional<RelayRow> relay,
        List<Standing> standings,
        List<Leaning> leanings,
        Optional<Ruling> withdrawal) {
    public SourceSheet {
        standings = List.copyOf(standings);
        leanings = List.copyOf(leanings);
    }
}
