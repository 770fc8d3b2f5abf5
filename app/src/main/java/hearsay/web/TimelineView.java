// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Interval;
import hearsay.claims.Source;
import hearsay.ledger.HolderKind;
import hearsay.ledger.ToldTime;
import hearsay.web.drawing.Side;
import hearsay.web.drawing.TimeWindow;
import hearsay.workbench.InWords;
import hearsay.workbench.TimePicture;
import hearsay.workbench.WhoseWord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A timeline and the table that tells the same. @param drawing as SVG */
record TimelineView(Wish wish, TimePicture picture, TimeWindow window, String drawing) {

    /** The first day of telling that is shown. */
    LocalDate first() {
        return day(window.toldFrom());
    }

    /** The last day of telling that is shown. */
    LocalDate last() {
        return day(window.toldTo()).minusDays(1);
    }

    /** The address of other days of telling. @param length of theirs, to those shown @param shift of their middle, likewise */
    String with(double length, double shift) {
        long days = Math.max(1, ChronoUnit.DAYS.between(first(), last()) + 1);
        long wanted = Math.max(1, Math.round(days * length));
        LocalDate from = first().plusDays(Math.round(days * shift + (days - wanted) / 2.0));
        return "/timeline" + new Wish(wish.sieve(), Optional.of(from), Optional.of(from.plusDays(wanted - 1))).query();
    }

    private static LocalDate day(double seconds) {
        return LocalDate.ofEpochDay((long) Math.floor(seconds / 86_400));
    }

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

    /** Whose word it is; who is not named is told so. */
    static String teller(ToldTime told) {
        boolean hidden = told.holder().equals(new Source.Hidden(Optional.empty()).label());
        return WhoseWord.hop(told.holder(), hidden ? HolderKind.HIDDEN : HolderKind.NAMED);
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
