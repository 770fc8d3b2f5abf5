// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import java.util.List;
import java.util.Set;

/** What stands around a word, as conditions ask for it. */
interface Surroundings {

    /** The words in a slot; none for a slot that is empty or unknown. */
    List<Integer> fillers(String slot);

    /** Whether a filler is one of these dictionary words. */
    boolean reads(int filler, Set<String> words);

    /** Whether a filler is known to be of one of these {@link Kinds}. */
    boolean is(int filler, Set<String> kinds);

    /** What the word itself is, asked for as {@code is:…}: its tag, tense, relation, relation with preposition or mark. */
    Set<String> features();
}
