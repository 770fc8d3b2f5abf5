// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.origins;

import hearsay.claims.Report;
import hearsay.claims.Testimony;
import hearsay.claims.Trace;
import java.util.Optional;

/**
 * One report of the press.
 *
 * @param family the number of the article it was made from
 * @param reworking what was done to it; absent of the article itself
 */
record Piece(Report report, int family, Optional<Reworking> reworking) {

    Trace trace() {
        return report.trace();
    }

    Testimony testimony() {
        return report.testimonies().get(0);
    }
}
