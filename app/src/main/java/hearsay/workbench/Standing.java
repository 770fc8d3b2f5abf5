// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Position;
import hearsay.claims.Proposition;
import hearsay.ledger.ClaimRow;
import hearsay.ledger.StandingRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A holder, how often it took which position, and on what. @param claims those that were counted, in order of publication */
public record Standing(StandingRow row, List<ClaimRow> claims) {

    /**
     * What several claims of one position are about.
     *
     * @param words a proposition in words, or the content where it tells of no event that is known
     * @param proposition whether the words are a proposition's
     * @param times how many claims
     */
    public record Topic(Position position, String words, boolean proposition, int times) {}

    public Standing {
        claims = List.copyOf(claims);
    }

    /** What it took a position on, that of most claims first; propositions before mere contents. */
    public List<Topic> on(Position position) {
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (ClaimRow claim : claims) {
            if (claim.stance().position() == position) {
                for (Proposition proposition : claim.propositions()) {
                    count(new Topic(position, InWords.of(proposition), true, 1), topics);
                }
                if (claim.propositions().isEmpty()) {
                    count(new Topic(position, String.join(" … ", claim.contents()), false, 1), topics);
                }
            }
        }
        List<Topic> sorted = new ArrayList<>(topics.values());
        sorted.sort(
                Comparator.comparing((Topic topic) -> !topic.proposition()).thenComparingInt(topic -> -topic.times()));
        return List.copyOf(sorted);
    }

    private static void count(Topic topic, Map<String, Topic> topics) {
        topics.merge(
                topic.words(),
                topic,
                (known, other) -> new Topic(known.position(), known.words(), known.proposition(), known.times() + 1));
    }
}
