// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import hearsay.claims.Interval;

/** The room that a timeline is drawn in: report time to the right, event time upwards. */
final class TimeFrame {

    private static final double LEFT = 74;
    private static final double RIGHT = 18;
    private static final double TOP = 16;
    private static final double BOTTOM = 46;

    private final double width;
    private final double height;
    private final TimeAxis told;
    private final TimeAxis happened;

    TimeFrame(TimeWindow window, int width, int height) {
        this.width = width;
        this.height = height;
        this.told = new TimeAxis(window.toldFrom(), window.toldTo(), LEFT, width - RIGHT);
        this.happened = new TimeAxis(window.from(), window.to(), height - BOTTOM, TOP);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double left() {
        return LEFT;
    }

    double right() {
        return width - RIGHT;
    }

    double top() {
        return TOP;
    }

    double bottom() {
        return height - BOTTOM;
    }

    TimeAxis told() {
        return told;
    }

    TimeAxis happened() {
        return happened;
    }

    /** When something begins, or ends where no beginning is told, in seconds since 1970. */
    static double start(Interval when) {
        return when.start().or(when::end).map(TimeAxis::seconds).orElse(0.0);
    }

    static double end(Interval when) {
        return when.end().or(when::start).map(TimeAxis::seconds).orElse(0.0);
    }
}
