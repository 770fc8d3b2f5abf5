// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/**
 * Where a judgement starts from: how often it happened in cases alike.
 *
 * @param name of the reference class: "troops.enter"
 * @param says what happened in how many of what
 * @param from the first year of the cases
 * @param until their last year
 * @param days over how many days each case was watched
 * @param source whose counts they are
 * @param probability that it happens within the question's horizon, if every day has the same chance; above 0, below 1
 */
public record BaseRate(
        String name,
        String says,
        int from,
        int until,
        int days,
        int cases,
        int happened,
        String source,
        double probability) {

    public BaseRate {
        if (cases < 0 || happened < 0 || happened > cases || from > until || days < 1) {
            throw new IllegalArgumentException(
                    name + ": " + happened + " of " + cases + ", " + from + " to " + until + ", " + days + " days");
        }
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException(name + ": a base rate is above 0 and below 1, not " + probability);
        }
    }

    /** Its log-odds. */
    public LogOdds odds() {
        return LogOdds.of(probability);
    }
}
