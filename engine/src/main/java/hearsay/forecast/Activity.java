// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

/** Each actor's share, before a day, in all that happens or in what is done to it of a type; lately counts more. */
final class Activity {

    private Activity() {}

    /** In all that happens, on either side. */
    static float[] inAll(Chronicle chronicle, int day, Decay decay) {
        Facts facts = chronicle.facts();
        double[] sums = new double[chronicle.actors()];
        double all = 0;
        int end = facts.firstOf(day);
        for (int row = 0; row < end; row++) {
            double weight = decay.at(day - facts.day(row));
            sums[facts.actor(row)] += weight;
            sums[facts.recipient(row)] += weight;
            all += 2 * weight;
        }
        return shares(sums, all);
    }

    /** As a recipient of a type; diluted with so many facts more. */
    static float[] asRecipient(Chronicle chronicle, int type, int day, Decay decay, double prior) {
        TypeIndex kinds = chronicle.kinds();
        double[] sums = new double[chronicle.actors()];
        double all = prior;
        int end = kinds.end(type, day);
        for (int row = kinds.start()[type]; row < end; row++) {
            double weight = decay.at(day - kinds.day()[row]);
            sums[kinds.recipient()[row]] += weight;
            all += weight;
        }
        return shares(sums, all);
    }

    private static float[] shares(double[] sums, double all) {
        float[] shares = new float[sums.length];
        for (int y = 0; y < shares.length; y++) {
            shares[y] = all == 0 ? 0 : (float) (sums[y] / all);
        }
        return shares;
    }
}
