// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

/**
 * A suspicion that one of two sources copies the other, and what it rests on.
 *
 * @param first the name that comes first in the alphabet; direction is not judged here
 * @param probability that they are dependent
 * @param sharedTrue how often they agree on what is probably true, expected number: weak evidence
 * @param sharedFalse how often they agree on what is probably false: strong evidence
 * @param different how often they differ: evidence against
 */
public record Dependence(
        String first, String second, double probability, double sharedTrue, double sharedFalse, double different) {}
