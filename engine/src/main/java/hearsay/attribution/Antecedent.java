// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.RoleSpan;
import hearsay.claims.Source;

/**
 * Somebody the text has spoken of, whom a later pronoun or short form may mean.
 *
 * @param phrase the words, as a source span
 * @param speaker whether they were the source of a statement
 * @param quoted whether they stand inside somebody's words
 * @param subject whether they are the subject of their clause
 */
record Antecedent(
        RoleSpan phrase, Source source, Kind kind, Gender gender, boolean speaker, boolean quoted, boolean subject) {

    /** What may stand for it: he or she, it, they. */
    enum Kind {
        PERSON,
        BODY,
        PEOPLE
    }

    /** Grammatical gender, as titles and role nouns show it. */
    enum Gender {
        MALE,
        FEMALE,
        UNKNOWN;

        boolean fits(Gender other) {
            return this == UNKNOWN || other == UNKNOWN || this == other;
        }
    }
}
