// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.knowledge.Edition;

/** What the room knows of words: countries, listed groups, words of guilt, words for things. */
record Lexicon(Countries countries, Groups groups, GuiltWords guilt, ThingWords things) {

    static Lexicon of(Edition edition) {
        return new Lexicon(
                new Countries(edition.table("attribution/en/countries.tsv")),
                new Groups(edition.table("actors/en/groups.tsv")),
                GuiltWords.bundled(),
                ThingWords.bundled());
    }
}
