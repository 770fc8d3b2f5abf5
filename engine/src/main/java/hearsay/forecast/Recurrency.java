// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.Arrays;

/**
 * What has happened happens again: the baseline of Gastinger et al., "History repeats itself" (IJCAI 2024), with one pair
 * of parameters for all types. Each time a fact was true counts, halved every 50 days; what is left open by that is ordered
 * by the recipient's share among all facts of the type.
 */
public final class Recurrency implements Scorer {

    private static final double DECAY = 0.02;
    private static final double STRICT = 0.99999;

    private final Chronicle chronicle;
    private final Decay decay;

    public Recurrency(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.decay = new Decay(DECAY, chronicle.lastDay() + 2);
    }

    @Override
    public Day of(int day) {
        return type -> on(type, day);
    }

    private Questions on(int type, int day) {
        double[] relaxed = Popularity.of(chronicle, type, day);
        return (actor, scores) -> {
            Arrays.setAll(scores, y -> (1 - STRICT) * relaxed[y]);
            ActorIndex deeds = chronicle.deeds();
            int slot = deeds.find(actor, type);
            if (slot >= 0) {
                double all =
                        total(day - chronicle.kinds().day()[chronicle.kinds().start()[type]]);
                int end = deeds.end(slot, day);
                for (int row = deeds.start()[slot]; row < end; row++) {
                    int days = day - deeds.day()[row];
                    scores[deeds.recipient()[row]] += STRICT * decay.at(days) / all;
                }
            }
        };
    }

    /** The weights of that many days before today, added up. */
    private static double total(int days) {
        double factor = StrictMath.pow(2, -DECAY);
        return factor * (1 - StrictMath.pow(factor, days)) / (1 - factor);
    }
}
