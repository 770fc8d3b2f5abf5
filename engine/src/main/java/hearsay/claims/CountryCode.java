// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a country's code looks like: ISO 3166-1 alpha-3. */
final class CountryCode {

    private static final Pattern ALPHA_3 = Pattern.compile("[A-Z]{3}");

    private CountryCode() {}

    /** @throws IllegalArgumentException if it is written otherwise */
    static void check(Optional<String> country) {
        if (country.isPresent() && !ALPHA_3.matcher(country.get()).matches()) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-3 country: \"" + country.get() + "\"");
        }
    }
}
