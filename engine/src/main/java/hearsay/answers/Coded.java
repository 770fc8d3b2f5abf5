// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.HistoryEvent;
import hearsay.claims.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is asked about, told by an imported data set to have happened within the days that count. */
final class Coded {

    /** Data sets whose events people coded. */
    private static final Set<String> BY_HAND = Set.of("acled", "ucdp");

    private static final double RIGHT_BY_HAND = 0.97;
    private static final double RIGHT_BY_MACHINE = 0.8;

    /** So many events of a data set coded by a machine count as one that is coded by people. */
    private static final int SEVERAL = 3;

    private static final int SHOWN = 3;

    private final Indicator row;
    private final List<HistoryEvent> events;

    Coded(Indicators indicators, Question question, LocalDate asOf, Sides sides, Background background) {
        this.row = indicators.model("coded");
        LocalDate last = question.until().isBefore(asOf) ? question.until() : asOf;
        this.events = question.asked()
                                .measure()
                                .filter(one -> one.usual().isPresent())
                                .isPresent()
                        || last.isBefore(question.from())
                ? List.of()
                : new Precedents(question.asked(), sides, background).matching(question.from(), last);
    }

    /** Whether people coded one of the events. */
    boolean byHand() {
        return events.stream().anyMatch(Coded::byHand);
    }

    static boolean byHand(HistoryEvent event) {
        return BY_HAND.contains(event.source());
    }

    /** Whether it is told well enough to settle a question. */
    boolean settles() {
        return byHand() || events.size() >= SEVERAL;
    }

    boolean told() {
        return !events.isEmpty();
    }

    /** {@code acled LBY1234, 2020-01-15: Tripoli} and so on; how many there are more. */
    String says() {
        String shown = events.stream()
                .limit(SHOWN)
                .map(event -> event.source() + " " + event.key() + ", " + event.day()
                        + event.place().map(place -> ", " + place).orElse(""))
                .reduce((one, other) -> one + "; " + other)
                .orElse("nothing");
        int more = events.size() - SHOWN;
        return more > 0 ? shown + "; and " + more + " more" : shown;
    }

    /** @param before the log-odds that all the rest comes to @param number that is asked about, if one is */
    Optional<Piece> piece(double before, Optional<HowMany> number) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        double right = byHand() ? RIGHT_BY_HAND : RIGHT_BY_MACHINE;
        double enough = number.map(one -> one.share(events)).orElse(1.0);
        String says = row.says()
                + String.format(Locale.ROOT, " (taken to be right %.2f times%s): ", right, share(number, enough))
                + says();
        return Optional.of(Piece.of(row, "", List.of(), Answerer.mixed(right * enough, before), says));
    }

    private static String share(Optional<HowMany> number, double enough) {
        return number.isEmpty() ? "" : String.format(Locale.ROOT, ", × %.2f that they are so many", enough);
    }
}
