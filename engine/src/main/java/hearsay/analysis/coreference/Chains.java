// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.coreference;

import java.util.ArrayList;
import java.util.List;

/**
 * Which phrases stand for the same.
 *
 * @param phrases in text order
 * @param antecedents of each phrase the index of the earlier one that it takes up; -1 where it takes up none
 * @param chains of each phrase the number of its chain
 * @param because of each phrase the name of the rule that linked it; empty where it takes up none
 * @param likeliest as {@code antecedents}, but what the ranker would choose if a phrase had to take up something
 * @param shares of each phrase how sure the ranker was of its antecedent, above 0 and at most 1: its softmax share; 1 where a
 *     rule linked it or nothing did
 */
public record Chains(
        List<Phrase> phrases,
        List<Integer> antecedents,
        List<Integer> chains,
        List<String> because,
        List<Integer> likeliest,
        List<Double> shares) {

    public Chains {
        phrases = List.copyOf(phrases);
        antecedents = List.copyOf(antecedents);
        chains = List.copyOf(chains);
        because = List.copyOf(because);
        likeliest = List.copyOf(likeliest);
        shares = List.copyOf(shares);
    }

    /** The phrases of each chain, by index. */
    public List<List<Integer>> members() {
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            while (members.size() <= chains.get(i)) {
                members.add(new ArrayList<>());
            }
            members.get(chains.get(i)).add(i);
        }
        return members;
    }
}
