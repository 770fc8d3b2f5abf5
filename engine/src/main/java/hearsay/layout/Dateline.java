// SPDX-License-Identifier: Apache-2.0
package hearsay.layout;

import hearsay.text.Span;
import java.util.Optional;

/**
 * Where a report was filed, as its first paragraph or its byline says: {@code CAIRO, March 14 (Reuters) —}.
 *
 * @param span the whole dateline up to the first word of the report; of a byline, the place alone
 * @param place the words for the place, with its region or country: {@code BENGHAZI, Libya}; empty in "(Reuters) -"
 * @param relay the agency in it, if any; it stands among the credits of the layout too
 */
public record Dateline(Span span, Optional<Span> place, Optional<Credit> relay) {

    public Dateline {
        if (place.isPresent() && !span.contains(place.get())) {
            throw new IllegalArgumentException("the place " + place.get() + " lies outside of the dateline " + span);
        }
    }
}
