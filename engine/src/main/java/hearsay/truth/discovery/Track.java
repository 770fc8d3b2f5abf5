// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

/**
 * The record of a source as the votes tell it. Counts are expected numbers, for what is true is not known but believed.
 *
 * @param trueAsserted values it asserted that are probably true
 * @param trueDenied values it denied that are probably true
 * @param falseAsserted values it asserted that are probably false
 * @param falseDenied values it denied that are probably false
 * @param sensitivity of the true values it spoke on, the share it asserts, prior included
 * @param falsePositive of the false values it spoke on, the share it asserts, prior included
 */
public record Track(
        String source,
        double trueAsserted,
        double trueDenied,
        double falseAsserted,
        double falseDenied,
        double sensitivity,
        double falsePositive) {

    /** The share of its votes that are right, without any prior; one half of none. */
    public double accuracy() {
        double all = trueAsserted + trueDenied + falseAsserted + falseDenied;
        return all == 0 ? 0.5 : (trueAsserted + falseDenied) / all;
    }
}
