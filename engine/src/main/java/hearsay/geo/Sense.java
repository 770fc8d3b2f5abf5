// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.knowledge.GazetteerEntry;

/** One thing a name may mean, while it is weighed: its merit on its own, and its share among the others. */
final class Sense {

    final GazetteerEntry entry;
    final Point3 point;
    final double merit;
    double share;

    Sense(GazetteerEntry entry, double merit) {
        this.entry = entry;
        this.point = Point3.of(entry.at());
        this.merit = merit;
    }
}
