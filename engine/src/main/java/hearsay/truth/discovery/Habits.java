// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

/**
 * What is held of an unknown source, and how votes are counted, where several values of an object may be true.
 *
 * @param sensitivity of a true value on which the source speaks, how often it asserts it
 * @param falsePositive of a false value on which the source speaks, how often it asserts it
 * @param truth how often a value that anyone speaks of is true
 * @param dependence which sources may copy
 */
public record Habits(BetaPrior sensitivity, BetaPrior falsePositive, BetaPrior truth, DependencePrior dependence) {

    /**
     * Reports about a contested happening: who affirms what is so does it 8 times in 10, who speaks of what is not so affirms it 3
     * times in 10, both held as firmly as ten seen cases; uncalibrated. No source copies unless told.
     */
    public static final Habits REPORTS =
            new Habits(new BetaPrior(8, 2), new BetaPrior(3, 7), new BetaPrior(1, 1), DependencePrior.independent());

    /**
     * Lists that leave things out but seldom invent: half of what is true stands in a list, one in a hundred of what is not
     * (the shape of the priors of Zhao et al., 2012, held as firmly as ten and a hundred cases).
     */
    public static final Habits LISTS =
            new Habits(new BetaPrior(5, 5), new BetaPrior(1, 99), new BetaPrior(1, 1), DependencePrior.independent());

    public Habits with(DependencePrior other) {
        return new Habits(sensitivity, falsePositive, truth, other);
    }
}
