// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

/** The share of each actor among the recipients of a type, before a day. */
final class Popularity {

    private Popularity() {}

    static double[] of(Chronicle chronicle, int type, int day) {
        double[] shares = new double[chronicle.actors()];
        TypeIndex kinds = chronicle.kinds();
        int from = kinds.start()[type];
        int end = kinds.end(type, day);
        for (int row = from; row < end; row++) {
            shares[kinds.recipient()[row]]++;
        }
        for (int y = 0; y < shares.length; y++) {
            shares[y] /= Math.max(1, end - from);
        }
        return shares;
    }
}
