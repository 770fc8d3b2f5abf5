// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.BaseRate;
import hearsay.claims.LogOdds;
import java.util.Locale;
import java.util.Optional;

/** How base rates are joined: few counts of the case itself with many of cases alike, and two classes with each other. */
final class Shrinkage {

    /**
     * The class of cases alike counts for so many windows of 30 days of the pair itself. Fitted by moments (beta-binomial) to the
     * 3,916 directed pairs of ICEWS 2014 with three days of events or more in the first half of the year, over six windows
     * after it, type by type: 0.9 (COERCE) to 9.4 (COOPERATE), median 3.
     */
    static final double WINDOWS = 3;

    /**
     * No rate of coded events is taken to be nearer to 0 or 1: once in two hundred times the class is the wrong one, or what
     * happens is coded as something else.
     */
    static final double LEAST = 0.005;

    /** So that odds are finite. */
    private static final double TINY = 1e-9;

    private Shrinkage() {}

    /**
     * The mean of the Beta distribution that the class gives before, and the pair's own windows after; brought to another horizon with
     * the same chance on every day. It grows with the horizon.
     *
     * @param prior within {@link Precedents#WINDOW} days
     */
    static BaseRate joined(Precedents.Count count, BaseRate prior, int days) {
        double alpha = count.happened() + WINDOWS * prior.probability();
        double window = alpha / (count.windows() + WINDOWS);
        double within = 1 - StrictMath.pow(1 - window, (double) days / Precedents.WINDOW);
        String sources = String.join(", ", count.sources());
        String says = String.format(
                Locale.ROOT,
                "imported history (%s): in %d of %d stretches of %d days from %s to %s it happened (%d event%s);"
                        + " joined with what is so in cases alike, which counts as %.0f stretches more: %s;"
                        + " Beta(%.2f, %.2f), mean %.3f; for %d days at the same chance every day",
                sources,
                count.happened(),
                count.windows(),
                Precedents.WINDOW,
                count.first(),
                count.last(),
                count.events(),
                count.events() == 1 ? "" : "s",
                WINDOWS,
                prior.says(),
                alpha,
                count.windows() + WINDOWS - alpha,
                window,
                days);
        return bounded(new BaseRate(
                "history+" + prior.name(),
                says,
                count.first().getYear(),
                count.last().getYear(),
                Precedents.WINDOW,
                count.windows(),
                count.happened(),
                "imported: " + sources + "; " + prior.source(),
                within(within)));
    }

    /** Two classes: the mean of their log-odds, which is the geometric mean of the odds. */
    static BaseRate pooled(BaseRate coded, Optional<Background.Wording> wording) {
        if (wording.isEmpty()) {
            return coded;
        }
        Background.Wording asked = wording.get();
        double mean = (coded.odds().bits() + LogOdds.of(asked.rate()).bits()) / 2;
        String says = coded.says() + "; and " + asked.says() + "; the mean of the two log-odds";
        return with(coded, coded.name() + "+" + asked.name(), says, new LogOdds(mean).probability());
    }

    /** Kept from 0 and 1 by {@link #LEAST}; what is larger stays larger. */
    static BaseRate bounded(BaseRate rate) {
        double kept = LEAST + (1 - 2 * LEAST) * rate.probability();
        return with(
                rate,
                rate.name(),
                rate.says()
                        + String.format(
                                Locale.ROOT, "; kept from 0 and 1 by %s, as the class may be the wrong one", LEAST),
                kept);
    }

    /** @param bits 0 or less: a class that counts anybody, for one who is named */
    static BaseRate lowered(BaseRate rate, double bits) {
        double odds = rate.odds().bits() + bits;
        return with(
                rate,
                rate.name(),
                rate.says() + String.format(Locale.ROOT, ", odds × %.2f for one who is named", StrictMath.pow(2, bits)),
                new LogOdds(odds).probability());
    }

    private static BaseRate with(BaseRate rate, String name, String says, double probability) {
        return new BaseRate(
                name,
                says,
                rate.from(),
                rate.until(),
                rate.days(),
                rate.cases(),
                rate.happened(),
                rate.source(),
                within(probability));
    }

    private static double within(double probability) {
        return Math.max(TINY, Math.min(1 - TINY, probability));
    }
}
