// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.actors.Description.Kind;
import hearsay.claims.Sector;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes one description of the several that phrases for the same actor give. */
final class Cast {

    private Cast() {}

    /** The most telling, of equals the longest name and then the first; what it leaves open the others tell. */
    static Description best(List<Description> several) {
        Description best = several.stream()
                .min(Comparator.comparing((Description one) -> one.kind())
                        .thenComparing(one -> -one.name().length())
                        .thenComparing(Description::from))
                .orElseThrow();
        boolean open = best.kind() == Kind.PERSON || best.kind() == Kind.NAMED || best.kind() == Kind.ROLE;
        if (!open) {
            return best;
        }
        Optional<String> country = best.country()
                .or(() ->
                        several.stream().flatMap(one -> one.country().stream()).findFirst());
        Sector sector = best.sector() != Sector.UNK
                ? best.sector()
                : several.stream()
                        .map(Description::sector)
                        .filter(one -> one != Sector.UNK)
                        .findFirst()
                        .orElse(Sector.UNK);
        return new Description(best.kind(), best.name(), country, sector, best.from(), best.to());
    }
}
