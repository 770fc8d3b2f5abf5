// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.clusters;

import hearsay.analysis.Upos;
import hearsay.claims.EventType;
import hearsay.claims.SenseVector;
import java.util.Optional;
import java.util.Set;

/**
 * What the reader sees of a mention of an event. Words are dictionary words in lower case.
 *
 * @param event its name in gold; nothing but the score and the training looks at it
 * @param sentence the number of its sentence in the document
 * @param words its own words, as written, in lower case
 * @param lemma of its head
 * @param lemmas of its words
 * @param agents subjects and owners; {@code patients} objects; {@code fillers} all that hangs on it by a role
 * @param governors what it hangs on itself
 * @param names proper names in its sentence
 * @param actors ids of the actors in its sentence
 * @param share in how many of the topic's documents its head stands, 0 to 1
 */
record Sight(
        String document,
        String event,
        int sentence,
        String words,
        String lemma,
        Upos upos,
        Set<String> lemmas,
        Optional<EventType> type,
        Set<String> agents,
        Set<String> patients,
        Set<String> fillers,
        Set<String> governors,
        Set<String> names,
        Set<String> actors,
        SenseVector sense,
        double rarity,
        double share) {}
