// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/** One of several readings of an ambiguous mention: kept, not decided early. @param probability above 0, at most 1 */
public record Candidate<T>(T value, double probability) {

    public Candidate {
        if (!(probability > 0 && probability <= 1)) {
            throw new IllegalArgumentException("not a candidate's probability (above 0, at most 1): " + probability);
        }
    }
}
