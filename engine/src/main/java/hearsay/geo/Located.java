// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.claims.Candidate;
import hearsay.geo.Setting.Feature;
import hearsay.geo.Toponym.Use;
import hearsay.knowledge.GazetteerEntry;
import java.util.List;
import java.util.Optional;

/** A toponym with the words around it and what it may stand for, likeliest first. */
record Located(Toponym toponym, Setting setting, List<Candidate<GazetteerEntry>> senses) {

    /** Whether it says where: by itself, or by a border or coast that is called after it ("the Libyan border"). */
    boolean isPlace() {
        return toponym.use() == Use.PLACE
                || toponym.use() != Use.NAME_PART && setting.feature() != Feature.NONE
                || toponym.use() == Use.ACTOR && setting.km().isPresent();
    }

    Optional<GazetteerEntry> likeliest() {
        return senses.stream().findFirst().map(Candidate::value);
    }
}
