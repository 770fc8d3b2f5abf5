// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import java.util.Optional;

/**
 * How many a question asks about: "at least 100 deaths", "more than ten times as many riots as on average".
 *
 * @param counted what is counted, in the question's words: "fatalities", "Riots"
 * @param least so many, or more than so many times the usual number where there is a baseline; 0 or more
 * @param strict whether just so many are too few
 * @param usual what it is compared to
 */
public record Measure(String counted, double least, boolean strict, Optional<Baseline> usual) {

    /**
     * The mean number in stretches of some days over the days before the question.
     *
     * @param plus what is added to the mean before it is multiplied
     * @param days how long each stretch is
     * @param over how many days before
     */
    public record Baseline(double plus, int days, int over) {
        public Baseline {
            if (!(plus >= 0) || days < 1 || over < days) {
                throw new IllegalArgumentException(
                        "no baseline: mean of " + days + " days over " + over + " days, plus " + plus);
            }
        }
    }

    public Measure {
        if (counted.isBlank() || !(least >= 0 && Double.isFinite(least))) {
            throw new IllegalArgumentException("not a measure: " + least + " of \"" + counted + "\"");
        }
    }
}
