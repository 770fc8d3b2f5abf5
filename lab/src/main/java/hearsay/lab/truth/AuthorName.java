// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.truth;

import java.util.List;
import java.util.Optional;

/**
 * A name as read from a list of authors, in small letters without accents.
 *
 * @param surname empty where several names ran together and none can be told apart
 * @param others first names and initials, or all words of names that ran together
 * @param sureness how sure it is that the surname is one, 0 to 1
 */
record AuthorName(Optional<String> surname, List<String> others, double sureness) {

    AuthorName {
        others = List.copyOf(others);
    }
}
