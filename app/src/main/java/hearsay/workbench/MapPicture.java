// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.ledger.Views;
import java.util.List;
import java.util.Optional;

/**
 * What is told to have happened where.
 *
 * @param places the one with the first proposition first
 * @param whole whether it shows all that fits; if not, what is contested or told by most
 * @param days of all reports of the ledger; none where nothing was read
 */
public record MapPicture(List<MappedPlace> places, boolean whole, Optional<Views.Days> days) {
    public MapPicture {
        places = List.copyOf(places);
    }

    /** How many propositions it shows. */
    public long propositions() {
        return places.stream()
                .flatMap(place -> place.told().stream())
                .map(told -> told.sighting().cluster().id())
                .distinct()
                .count();
    }
}
