// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.coreference;

import java.util.List;

/**
 * One decision of the ranker: which earlier phrase a pronoun or a description takes up.
 *
 * @param anaphor index of the phrase
 * @param candidates indices of earlier phrases, the nearest first; -1, none, is the last
 * @param features of each candidate, by number
 */
public record Choice(int anaphor, List<Integer> candidates, List<int[]> features) {

    public Choice {
        candidates = List.copyOf(candidates);
        features = List.copyOf(features);
    }

    /** The name of a feature in the table of weights. */
    public static String name(int feature) {
        return Template.name(feature);
    }

    /** How many features there are. */
    public static int size() {
        return Template.size();
    }
}
