// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import hearsay.lab.scores.Counts;
import hearsay.lab.scores.Evaluation;
import hearsay.lab.scores.Figure;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How well stances are read, by conversation: {@code stance.…} where each post is given its likeliest kind, and
 * {@code stance.weighed.…} where probabilities are first divided by the square root of how common the kind is, since comments are so
 * many that little else would ever be likeliest. The floor calls everything a comment.
 */
final class StanceScoring {

    private static final String LIKELIEST = "stance.";
    private static final String WEIGHED = "stance.weighed.";

    private final Evaluation evaluation = new Evaluation();
    private boolean empty = true;

    StanceScoring() {
        for (String way : new String[] {LIKELIEST, WEIGHED}) {
            evaluation.f1(way + "accuracy", way + "right");
            evaluation.statistic(way + "macro_f1", sums -> {
                double sum = 0;
                for (Reply kind : Reply.values()) {
                    sum += sums.getOrDefault(way + kind, Counts.NONE).f1();
                }
                return 100 * sum / Reply.values().length;
            });
            for (Reply kind : Reply.values()) {
                evaluation.f1(way + kind.name().toLowerCase(Locale.ROOT) + "_f1", way + kind);
            }
        }
    }

    /** @param usual how common each kind is where the reading was learned, by {@link Reply} */
    void add(Conversation conversation, StanceReading own, double[] usual) {
        Map<String, Counts> counts = new HashMap<>();
        Map<String, Counts> floor = new HashMap<>();
        for (Post post : conversation.posts()) {
            Optional<Reply> wanted = post.stance();
            if (wanted.isPresent()) {
                for (String way : new String[] {LIKELIEST, WEIGHED}) {
                    Reply given = likeliest(own.of(post), way.equals(WEIGHED) ? usual : new double[] {1, 1, 1, 1});
                    count(way, wanted.orElseThrow(), given, counts);
                    count(way, wanted.orElseThrow(), Reply.COMMENT, floor);
                }
            }
        }
        empty &= counts.isEmpty();
        evaluation.add(counts, floor);
    }

    static Reply likeliest(double[] shares, double[] usual) {
        int best = 0;
        double highest = -1;
        for (int kind = 0; kind < shares.length; kind++) {
            double weighed = shares[kind] / StrictMath.sqrt(usual[kind]);
            if (weighed > highest) {
                highest = weighed;
                best = kind;
            }
        }
        return Reply.values()[best];
    }

    private static void count(String way, Reply wanted, Reply given, Map<String, Counts> into) {
        boolean right = wanted == given;
        into.merge(way + "right", new Counts(right ? 1 : 0, 1, 1), Counts::plus);
        into.merge(way + wanted, new Counts(right ? 1 : 0, right ? 1 : 0, 1), Counts::plus);
        if (!right) {
            into.merge(way + given, new Counts(0, 1, 0), Counts::plus);
        }
    }

    /** None where no key knew a stance. */
    Map<String, Figure> figures() {
        return empty ? Map.of() : evaluation.figures();
    }
}
