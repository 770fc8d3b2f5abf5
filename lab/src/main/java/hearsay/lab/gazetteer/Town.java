// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.gazetteer;

import hearsay.space.Position;
import java.util.Locale;

/**
 * A populated place of either list.
 *
 * @param country ISO 3166-1 alpha-2, as GeoNames has it
 * @param region second part of the code of its first-order division, such as {@code LA}; may be empty
 * @param district last part of the code of its second-order division; empty where the list has none
 * @param feature GeoNames feature code such as {@code PPLX}; empty where the list has none
 */
record Town(
        long geonames,
        String name,
        String country,
        String region,
        String district,
        String feature,
        long population,
        Position at) {

    /** ISO 3166-1 alpha-3 of a two-letter code; Kosovo's is user-assigned. */
    static String iso3(String iso2) {
        return iso2.equals("XK") ? "XKX" : new Locale("", iso2).getISO3Country();
    }
}
