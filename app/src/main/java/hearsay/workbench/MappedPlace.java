// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Place;
import hearsay.ledger.Sighting;
import hearsay.ledger.Tally;
import java.util.List;

/** A place with what is told to have happened there. @param told the contested first, then what most reports tell */
public record MappedPlace(Place place, List<Told> told) {

    /** A proposition that somebody puts there. */
    public record Told(Sighting sighting, Alleged alleged) {}

    public MappedPlace {
        told = List.copyOf(told);
    }

    public Tally tally() {
        return told.stream().map(one -> one.sighting().tally()).reduce(Tally.NONE, Tally::plus);
    }

    /** Whether something that is told there is affirmed by some and denied by others, wherever they put it. */
    public boolean contested() {
        return told.stream().anyMatch(one -> one.sighting().cluster().contested());
    }

    /** The log-odds of what is most credible of it, in bits. */
    public double bits() {
        return told.stream()
                .mapToDouble(one -> one.sighting().cluster().bits())
                .max()
                .orElse(0);
    }
}
