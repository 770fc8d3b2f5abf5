// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts or suffers in an event of an imported history.
 *
 * @param name as the history writes it
 * @param country ISO 3166-1 alpha-3 where it is known
 */
public record Party(String name, Optional<String> country, Sector sector) {

    private static final Set<Sector> STATE =
            Set.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.JUD, Sector.LEG);

    public Party {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a party has a name");
        }
        CountryCode.check(country);
    }

    /**
     * What parties are told apart by in rules: the country, where it is the state or an arm of it; else country and sector, such
     * as LBY/REB; without a country, the name.
     */
    public String key() {
        return country.map(code -> STATE.contains(sector) ? code : code + "/" + sector)
                .orElseGet(() -> name.toLowerCase(Locale.ROOT));
    }
}
