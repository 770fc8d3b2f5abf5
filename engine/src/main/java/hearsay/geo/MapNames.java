// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.knowledge.Gazetteer;
import hearsay.knowledge.GazetteerEntry;
import hearsay.knowledge.PlaceKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the gazetteer knows of the names of one document; each is looked up once. */
final class MapNames {

    /** So many words a name has at most. */
    static final int LONGEST = 5;

    private final Gazetteer gazetteer;
    private final Map<String, List<GazetteerEntry>> known = new HashMap<>();

    MapNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<GazetteerEntry> find(String name) {
        return known.computeIfAbsent(name, gazetteer::find);
    }

    /** The country or region whose people are called so. */
    Optional<GazetteerEntry> ofDemonym(String name) {
        return gazetteer.ofDemonym(name);
    }

    boolean isNationality(String name) {
        return ofDemonym(name).isPresent()
                || name.endsWith("s")
                        && ofDemonym(name.substring(0, name.length() - 1)).isPresent();
    }

    static boolean isWide(GazetteerEntry entry) {
        return entry.kind() == PlaceKind.COUNTRY || entry.kind() == PlaceKind.REGION;
    }
}
