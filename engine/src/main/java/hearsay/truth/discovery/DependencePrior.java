// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

/**
 * How likely one of two sources copies the other before their votes are compared: what text reuse, citation, a shared agency or a
 * shared holder say. Must not depend on the order of the two.
 */
@FunctionalInterface
public interface DependencePrior {

    /** @return a probability, 0 to 1, both excluded unless the matter is settled */
    double between(String first, String second);

    /** The same for every pair. Dong et al. (2009) take 0.2; a ledger with an origin graph gives less to unlinked pairs. */
    static DependencePrior uniform(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("not a probability: " + probability);
        }
        return (first, second) -> probability;
    }

    /** No source copies any other. */
    static DependencePrior independent() {
        return uniform(0);
    }
}
