// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the votes amount to where one of several rival values is true.
 *
 * @param beliefs by object and value, each the probability that it is the truth in full; what is missing to 1 is "none of these"
 * @param tracks by source
 * @param dependences at least as likely as not, the surest first
 */
public record RivalFindings(
        List<Belief> beliefs, List<RivalTrack> tracks, List<Dependence> dependences, Hierarchy hierarchy, int rounds) {

    public RivalFindings {
        beliefs = List.copyOf(beliefs);
        tracks = List.copyOf(tracks);
        dependences = List.copyOf(dependences);
    }

    /**
     * One answer for each object. From the most general down: the likelier value below is taken as long as it keeps at least this
     * share of the probability that the value above holds; where none does, the value above is the answer.
     *
     * @param share of belief that a step to the more specific must keep, 0 to 1: higher is more cautious and more general
     */
    public List<Answer> answers(double share) {
        Map<String, List<Belief>> byObject = new LinkedHashMap<>();
        beliefs.forEach(belief -> byObject.computeIfAbsent(belief.object(), object -> new ArrayList<>())
                .add(belief));
        return byObject.values().stream()
                .map(all -> new Descent(all, hierarchy).answer(share))
                .toList();
    }
}
