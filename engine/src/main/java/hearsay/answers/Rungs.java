// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.forecast.ReferenceClass;
import java.util.Comparator;
import java.util.List;

/**
 * Classes of one kind over several stretches of time, and what lies between them. With H = −ln(1 − p), ln H is a straight line over
 * ln days between two of them; before the first and after the last H grows as the days do, which is the same chance on every day. So a
 * longer stretch is never less likely than a shorter one.
 */
final class Rungs {

    private final List<ReferenceClass> classes;

    /** @param classes one or more, each over another stretch */
    Rungs(List<ReferenceClass> classes) {
        this.classes = classes.stream()
                .sorted(Comparator.comparingInt(ReferenceClass::days))
                .toList();
    }

    /** The class of the nearest stretch, by the share in which they differ. */
    ReferenceClass nearest(int days) {
        return classes.stream()
                .min(Comparator.comparingDouble(one -> Math.abs(StrictMath.log((double) days / one.days()))))
                .orElseThrow();
    }

    double within(int days) {
        ReferenceClass before = classes.get(0);
        double hazard = hazard(before);
        if (days <= before.days()) {
            return share(hazard * days / before.days());
        }
        for (ReferenceClass next : classes.subList(1, classes.size())) {
            double grown = Math.max(hazard, hazard(next));
            if (days <= next.days()) {
                double part = StrictMath.log((double) days / before.days())
                        / StrictMath.log((double) next.days() / before.days());
                return share(StrictMath.exp((1 - part) * StrictMath.log(hazard) + part * StrictMath.log(grown)));
            }
            hazard = grown;
            before = next;
        }
        return share(hazard * days / before.days());
    }

    private static double hazard(ReferenceClass one) {
        return -StrictMath.log1p(-one.rate());
    }

    private static double share(double hazard) {
        return -StrictMath.expm1(-hazard);
    }
}
