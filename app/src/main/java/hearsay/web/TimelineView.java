// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Interval;
import hearsay.ledger.ToldTime;
import hearsay.web.drawing.Side;
import hearsay.web.drawing.TimeDrawing;
import hearsay.workbench.InWords;
import hearsay.workbench.TimePicture;
import java.util.List;

/** A timeline and the table that tells the same. @param drawing as SVG */
record TimelineView(Wish wish, TimePicture picture, TimeDrawing.Window window, String drawing) {

    static String when(ToldTime told) {
        return InWords.when(told.when());
    }

    static Side side(TimePicture.Happening happening) {
        boolean affirmed = happening.told().stream().anyMatch(one -> tone(one).equals("for"));
        boolean denied = happening.told().stream().anyMatch(one -> tone(one).equals("against"));
        return happening.alleged().row().contested() || affirmed && denied
                ? Side.CONTESTED
                : affirmed ? Side.FOR : denied ? Side.AGAINST : Side.NEITHER;
    }

    static String tone(ToldTime told) {
        return switch (told.polarity()) {
            case FOR -> "for";
            case AGAINST -> "against";
            case LEANS_FOR, LEANS_AGAINST -> "doubt";
            case NEITHER -> "neither";
        };
    }

    static String verb(ToldTime told) {
        return switch (told.polarity()) {
            case FOR -> "for";
            case AGAINST -> "against";
            case LEANS_FOR, LEANS_AGAINST -> "in doubt";
            case NEITHER -> "open";
        };
    }

    /** The different times that are told of one happening, each once, in the order of telling. */
    static List<String> times(TimePicture.Happening happening) {
        return happening.told().stream()
                .map(ToldTime::when)
                .distinct()
                .map(InWords::when)
                .distinct()
                .toList();
    }

    static boolean disputed(TimePicture.Happening happening) {
        List<Interval> times =
                happening.told().stream().map(ToldTime::when).distinct().toList();
        return times.stream().anyMatch(one -> times.stream().anyMatch(other -> apart(one, other)));
    }

    private static boolean apart(Interval one, Interval other) {
        return one.end().isPresent()
                && other.start().isPresent()
                && !one.end().get().isAfter(other.start().get());
    }
}
