// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

/**
 * What is held of unknown sources where one of several rival values is true. The four shares add up to 1: a vote names the truth
 * itself, something more general, something more specific than what can be said, or something else.
 *
 * @param firmness how many votes of its own it takes until a source's record weighs as much as what is known of all sources
 * @param unnamed how probable it is beforehand that the truth is none of the values named, relative to each of them
 * @param falseValues how many false values there are to err with, at the least
 * @param dependence which sources may copy
 */
public record RivalHabits(
        double exact,
        double general,
        double specific,
        double wrong,
        double firmness,
        double unnamed,
        int falseValues,
        DependencePrior dependence) {

    /** Six votes in ten name the truth, two are wrong; firm as ten votes; a hundred ways to err (Dong et al., 2009). */
    public static final RivalHabits USUAL =
            new RivalHabits(0.6, 0.15, 0.05, 0.2, 10, 0.05, 100, DependencePrior.independent());

    public RivalHabits {
        if (!(exact > 0 && general > 0 && specific > 0 && wrong > 0)
                || Math.abs(exact + general + specific + wrong - 1) > 1e-9) {
            throw new IllegalArgumentException(
                    "shares above 0 that add up to 1: " + exact + ", " + general + ", " + specific + ", " + wrong);
        }
        if (!(firmness > 0 && unnamed > 0 && falseValues > 0)) {
            throw new IllegalArgumentException("above 0: " + firmness + ", " + unnamed + ", " + falseValues);
        }
    }

    public RivalHabits with(DependencePrior other) {
        return new RivalHabits(exact, general, specific, wrong, firmness, unnamed, falseValues, other);
    }

    double[] shares() {
        return new double[] {exact, general, specific, wrong};
    }
}
