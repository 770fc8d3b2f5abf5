// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Ruling;
import hearsay.workbench.Falling;
import java.util.Optional;

/** What falls if a source is withdrawn. @param standing the ruling, where it is withdrawn already */
record WithdrawalView(Falling falling, Optional<Ruling> standing, Optional<String> analyst) {

    long gone() {
        return falling.falls().stream().filter(Falling.Fall::gone).count();
    }

    long changed() {
        return falling.falls().stream()
                .filter(fall -> !fall.gone()
                        && Math.abs(fall.after().bits() - fall.before().bits()) >= 0.005)
                .count();
    }

    String source() {
        return SourcesView.one(falling.source());
    }
}
