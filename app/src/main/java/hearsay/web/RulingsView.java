// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Ruling;
import java.util.List;

/** Rulings, the last first. */
record RulingsView(List<Line> lines, String analyst) {

    /** @param stands whether nobody took it back @param undoable whether it can be taken back */
    record Line(Ruling ruling, RuledWords ruled, boolean stands, boolean undoable) {}

    RulingsView {
        lines = List.copyOf(lines);
    }
}
