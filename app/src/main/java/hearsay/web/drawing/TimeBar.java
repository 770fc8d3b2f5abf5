// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import hearsay.claims.Interval;
import hearsay.claims.Polarity;
import hearsay.ledger.ToldTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is told alike of one happening in one slot of report time: of the same time, to the same effect. One bar stands for all
 * who tell it.
 *
 * @param slot of report time, see {@link TimeLanes}
 * @param style {@code for}, {@code against} or {@code neither}
 * @param times how often it is told
 */
record TimeBar(long slot, Interval when, String style, int times) {

    private static final double LEAST = 5;

    /** The bars of some tellings, in their order. */
    static List<TimeBar> of(List<ToldTime> told, TimeLanes lanes) {
        Map<TimeBar, Integer> counted = new LinkedHashMap<>();
        told.forEach(one -> counted.merge(
                new TimeBar(lanes.slot(one.told().getEpochSecond()), one.when(), style(one.polarity()), 0),
                1,
                Integer::sum));
        List<TimeBar> bars = new ArrayList<>();
        counted.forEach((bar, times) -> bars.add(new TimeBar(bar.slot, bar.when, bar.style, times)));
        return bars;
    }

    private static String style(Polarity polarity) {
        return switch (polarity) {
            case FOR -> "for";
            case AGAINST -> "against";
            case LEANS_FOR, LEANS_AGAINST, NEITHER -> "neither";
        };
    }

    /** Wider where more tell it. */
    double width() {
        return times == 1 ? 3 : times < 5 ? 4 : 5;
    }

    /** The colour where no style sheet gives another. */
    String paper() {
        return style.equals("for") ? "#1c6848" : style.equals("against") ? "#a42a2d" : "#77748c";
    }

    /** Upper end in pixels, for what lies at least partly in the picture. */
    double top(TimeFrame frame) {
        return middle(frame) - length(frame) / 2;
    }

    double bottom(TimeFrame frame) {
        return middle(frame) + length(frame) / 2;
    }

    double middle(TimeFrame frame) {
        TimeAxis axis = frame.happened();
        return (axis.within(TimeFrame.end(when)) + axis.within(TimeFrame.start(when))) / 2;
    }

    private double length(TimeFrame frame) {
        TimeAxis axis = frame.happened();
        return Math.max(LEAST, axis.within(TimeFrame.start(when)) - axis.within(TimeFrame.end(when)));
    }
}
