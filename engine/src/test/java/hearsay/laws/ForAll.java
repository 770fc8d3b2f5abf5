// SPDX-License-Identifier: Apache-2.0
package hearsay.laws;

import java.util.function.Consumer;

/** Hunts for counter-examples: runs a law over seeds 1, 2, 3 and so on, and names the seed that breaks it. */
public final class ForAll {

    private ForAll() {}

    /** Gives the law a fresh generator for each seed. */
    public static void seeds(int howMany, Consumer<Generators> law) {
        for (long seed = 1; seed <= howMany; seed++) {
            seed(seed, law);
        }
    }

    /** Runs a law for one seed: a seed that has broken a law once is worth a test of its own. */
    public static void seed(long seed, Consumer<Generators> law) {
        try {
            law.accept(new Generators(seed));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("broken for seed " + seed + ": " + e.getMessage(), e);
        }
    }
}
