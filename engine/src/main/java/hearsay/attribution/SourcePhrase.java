// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.claims.Headcount;
import hearsay.claims.Sector;
import java.util.Optional;

/** What the words of a source say of it. */
record SourcePhrase(boolean named, String label, Optional<String> country, Sector sector, Headcount headcount) {}
