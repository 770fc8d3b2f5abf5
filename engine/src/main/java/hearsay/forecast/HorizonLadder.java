// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import hearsay.claims.LogOdds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The models of one scope by their horizons, and what lies between them. A longer horizon is never less likely than a
 * shorter one. With H = −ln(1 − p): between two horizons ln H is a straight line over ln days; before the first and after
 * the last H grows as the days do, which is a constant hazard.
 */
final class HorizonLadder {

    private final List<HorizonModel> models;

    private HorizonLadder(List<HorizonModel> models) {
        this.models = models;
    }

    /** @throws IllegalArgumentException if there is no model of the scope */
    static HorizonLadder of(Experience experience, Scope scope) {
        List<HorizonModel> models = experience.horizons().stream()
                .filter(model -> model.scope() == scope)
                .sorted(Comparator.comparingInt(HorizonModel::horizon))
                .toList();
        if (models.isEmpty()) {
            throw new IllegalArgumentException("no horizon of scope " + scope + " was learned");
        }
        return new HorizonLadder(models);
    }

    /** The model of the least horizon of at least so many days, or else of the longest. */
    HorizonModel nearest(int days) {
        return models.stream()
                .filter(model -> model.horizon() >= days)
                .findFirst()
                .orElse(models.get(models.size() - 1));
    }

    /** The log-odds within so many days of a question with these signs. */
    LogOdds odds(int days, double[] signs) {
        double hazard = 0;
        for (int i = 0; i < models.size(); i++) {
            int rung = models.get(i).horizon();
            double before = hazard;
            hazard = Math.max(hazard, hazard(models.get(i).share(signs)));
            if (days <= rung) {
                return i == 0
                        ? odds(hazard * days / rung)
                        : odds(between(models.get(i - 1).horizon(), before, rung, hazard, days));
            }
        }
        return odds(hazard * days / models.get(models.size() - 1).horizon());
    }

    /** How such a horizon was reached, if no model has it. */
    Optional<String> says(int days) {
        int first = models.get(0).horizon();
        int last = models.get(models.size() - 1).horizon();
        if (models.stream().anyMatch(model -> model.horizon() == days)) {
            return Optional.empty();
        }
        if (days < first || days > last) {
            int from = days < first ? first : last;
            return Optional.of(
                    days + " days are reached from " + from + " by a constant hazard: every day as likely as another");
        }
        int upper = nearest(days).horizon();
        int lower = models.stream()
                .mapToInt(HorizonModel::horizon)
                .filter(horizon -> horizon < days)
                .max()
                .orElse(first);
        return Optional.of(days + " days are interpolated between " + lower + " and " + upper);
    }

    private static double between(int lower, double low, int upper, double high, int days) {
        double share = StrictMath.log((double) days / lower) / StrictMath.log((double) upper / lower);
        return StrictMath.exp((1 - share) * StrictMath.log(low) + share * StrictMath.log(high));
    }

    private static double hazard(double share) {
        return -StrictMath.log1p(-Math.min(1 - 1e-12, Math.max(1e-12, share)));
    }

    private static LogOdds odds(double hazard) {
        return Foresight.odds(-StrictMath.expm1(-hazard));
    }
}
