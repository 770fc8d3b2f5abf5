// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import java.util.List;

/**
 * What the words of a question say beside what is asked.
 *
 * @param total whether a number is asked about as a whole, so that what was counted before the days of the question counts: "the
 *     death toll exceeds 500 by June"
 * @param premises names of what the words take for granted: rows of the table of premises
 */
public record Phrase(boolean total, List<String> premises) {

    /** A question that says nothing beside. */
    public static final Phrase PLAIN = new Phrase(false, List.of());

    public Phrase {
        premises = List.copyOf(premises);
    }
}
