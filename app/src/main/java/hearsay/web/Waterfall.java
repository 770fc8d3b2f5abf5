// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Citation;
import hearsay.claims.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sum drawn step by step: each bar begins where the one before it ended. Drawn on a scale of bits that all steps share.
 *
 * @param low the least that the sum comes to on its way, or 0
 * @param high the most
 */
record Waterfall(List<Step> steps, double sum, double low, double high) {

    private static final double WIDTH = 240;

    /** @param from what the sum was before @param parts what the step is itself the sum of */
    record Step(double from, double value, String says, List<Citation> citations, List<Explanation> parts) {

        Step {
            citations = List.copyOf(citations);
            parts = List.copyOf(parts);
        }

        double to() {
            return from + value;
        }
    }

    Waterfall {
        steps = List.copyOf(steps);
    }

    static Waterfall of(Explanation sum) {
        List<Step> steps = new ArrayList<>();
        double at = 0;
        double low = 0;
        double high = 0;
        for (Explanation part : sum.parts()) {
            steps.add(new Step(at, part.value(), part.says(), part.citations(), part.parts()));
            at += part.value();
            low = Math.min(low, at);
            high = Math.max(high, at);
        }
        double room = Math.max(0.5, (high - low) * 0.04);
        return new Waterfall(steps, sum.value(), low - room, high + room);
    }

    /** Where a number of bits stands, in the units of the drawing. */
    String x(double bits) {
        return String.format(Locale.ROOT, "%.2f", (bits - low) / (high - low) * WIDTH);
    }

    String left(Step step) {
        return x(Math.min(step.from(), step.to()));
    }

    String width(Step step) {
        double width = Math.abs(step.value()) / (high - low) * WIDTH;
        return String.format(Locale.ROOT, "%.2f", Math.max(width, 1));
    }

    String tone(double value) {
        return value < 0 ? "against" : value > 0 ? "for" : "neither";
    }

    /** Whole numbers of bits on the scale, not too many. */
    List<Integer> ticks() {
        int step = (int) Math.max(1, Math.ceil((high - low) / 8));
        List<Integer> ticks = new ArrayList<>();
        for (int tick = (int) Math.ceil(low / step) * step; tick <= high; tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }
}
