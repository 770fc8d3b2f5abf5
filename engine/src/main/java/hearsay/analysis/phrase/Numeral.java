// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.phrase;

/**
 * A number in words or digits: tokens from {@code from} up to, not including, {@code to}.
 *
 * @param ordinal whether it counts in order: "third", "21st"
 * @param digits whether it is one token of digits, so that "2017" may be a year and "two thousand" is none
 */
public record Numeral(int from, int to, double value, boolean ordinal, boolean digits) {

    /** Whether the value has no fraction. */
    public boolean whole() {
        return value == StrictMath.rint(value) && Math.abs(value) < 1e15;
    }
}
