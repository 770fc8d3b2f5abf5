// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import java.util.List;

/**
 * What weighing may know of a text without seeing it: which words stand in a row, and what its sentences are about.
 *
 * @param shingles in text order; empty for a text of fewer than five words
 * @param senses one a sentence, in text order; empty where the edition makes none
 */
public record Fingerprint(List<Shingle> shingles, List<SenseVector> senses) {

    /** Of a text that was read before there were fingerprints: like no other. */
    public static final Fingerprint NONE = new Fingerprint(List.of(), List.of());

    public Fingerprint {
        shingles = List.copyOf(shingles);
        senses = List.copyOf(senses);
    }
}
