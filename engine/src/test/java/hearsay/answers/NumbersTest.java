// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Asked;
import hearsay.claims.Derivation;
import hearsay.claims.EventType;
import hearsay.claims.Evidence;
import hearsay.claims.Grain;
import hearsay.claims.Interval;
import hearsay.claims.Judgement;
import hearsay.claims.Measure;
import hearsay.claims.Outcome;
import hearsay.claims.Place;
import hearsay.claims.Position;
import hearsay.claims.Proposition;
import hearsay.claims.Quantity;
import hearsay.claims.Question;
import hearsay.claims.Realis;
import hearsay.claims.Report;
import hearsay.laws.Generators;
import hearsay.text.Span;
import hearsay.truth.Weighed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** How many: what is counted so far counts, what is to come follows its pace, and when it is over it settles itself. */
class NumbersTest {

    private static final List<String> HOLDERS =
            List.of("own", "named Red Crescent - NGO", "named South council LBY GOV", "class doctors LBY CVL");

    private static Question dead(double least, int days) {
        Asked asked = new Asked(
                List.of(),
                new TreeSet<>(List.of(EventType.ASSAULT)),
                new TreeSet<>(),
                List.of(),
                List.of(Affair.SOUTHTOWN),
                false,
                Optional.of(new Measure("people", least, false, Optional.empty())));
        return Question.of(
                "Will at least so many people be killed in Southtown by then?",
                asked,
                Affair.TODAY,
                new Interval(
                        Optional.of(Affair.TODAY.atStartOfDay()),
                        Optional.of(Affair.TODAY.plusDays(days).atStartOfDay()),
                        Grain.DAY));
    }

    /** So many holders who tell of so many dead, the day before yesterday. */
    private static Weighed told(double dead, int holders, List<Place> where) {
        Proposition plain = Affair.proposition(EventType.ASSAULT, Realis.ACTUAL, List.of(), List.of(), where);
        Derivation because = new Derivation("events/en/kill.verb.ASSAULT", List.of());
        Quantity quantity = new Quantity(
                new Span(0, 2), Optional.of(dead), dead, Optional.of(dead), "1", Optional.of("person"), because);
        Proposition counted = new Proposition(
                plain.trigger(),
                plain.type(),
                plain.mode(),
                plain.contexts(),
                plain.participants(),
                plain.locations(),
                plain.when(),
                List.of(quantity),
                plain.realis(),
                because);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < holders; i++) {
            reports.add(Affair.report(
                    "Outlet " + i, "2019-05-18", "w" + i + " v" + i, HOLDERS.get(i), Position.AFFIRM, counted));
        }
        return Affair.weigh(reports);
    }

    private static Background asking(boolean total) {
        return new Background(
                List.of(), List.of(), Optional.empty(), Background.NONE.taught(), new Phrase(total, List.of()));
    }

    private static Judgement answer(Question question, List<Weighed> known, boolean total) {
        return Affair.answerer()
                .answer(question, known, asking(total), Affair.TODAY, Instant.EPOCH, Generators.edition(1));
    }

    private static double yes(double least, List<Weighed> known, boolean total) {
        return answer(dead(least, 40), known, total).probability();
    }

    @Test
    void whatIsCountedAlreadyIsAsSureAsItsReportsAre() {
        List<Weighed> one = List.of(told(60, 1, List.of(Affair.SOUTHTOWN)));
        List<Weighed> four = List.of(told(60, 4, List.of(Affair.SOUTHTOWN)));
        assertThat(yes(50, one, true)).isGreaterThan(one.get(0).credence().probability());
        assertThat(yes(50, four, true)).isGreaterThan(0.95).isGreaterThan(yes(50, one, true));
        assertThat(yes(50, four, false)).as("on top of those").isLessThan(yes(50, four, true));
    }

    @Test
    void whatIsToComeFollowsThePaceAndALargerNumberIsNeverLikelier() {
        List<Weighed> known = List.of(told(60, 2, List.of(Affair.SOUTHTOWN)));
        double last = 1;
        for (double least : new double[] {10, 60, 100, 300, 1000, 10_000}) {
            double now = yes(least, known, true);
            assertThat(now).as(least + " dead").isLessThanOrEqualTo(last);
            assertThat(now).isGreaterThan(yes(least, List.of(), true));
            last = now;
        }
        assertThat(yes(300, known, true)).isBetween(0.15, 0.85);
        assertThat(last).isLessThan(0.05);
        assertThat(answer(dead(100, 20), known, true).probability())
                .isLessThan(answer(dead(100, 60), known, true).probability());
    }

    @Test
    void theRowSaysWhatIsCountedAndCitesIt() {
        Judgement judgement = answer(dead(300, 40), List.of(told(60, 2, List.of(Affair.SOUTHTOWN))), true);
        Evidence row = judgement.evidence().stream()
                .filter(one -> one.indicator().equals("how-many"))
                .findFirst()
                .orElseThrow();
        assertThat(row.because().says()).contains("60 (").contains("300 or more");
        assertThat(row.claims()).isNotEmpty();
    }

    @Test
    void whatNobodyPlacesCountsLess() {
        double placed = yes(300, List.of(told(60, 2, List.of(Affair.SOUTHTOWN))), true);
        double country = yes(300, List.of(told(60, 2, List.of(Affair.SOUTHLAND))), true);
        double elsewhere = yes(300, List.of(told(60, 2, List.of(Affair.NEARBY))), true);
        assertThat(country).isLessThan(placed).isGreaterThan(elsewhere);
    }

    @Test
    void itSettlesWhenSoManyAreToldOrItsDaysAreOver() {
        List<Weighed> known = List.of(told(60, 4, List.of(Affair.SOUTHTOWN)));
        LocalDate late = Affair.TODAY.plusDays(90);
        Settlement yes = settlement(dead(50, 40), known, Affair.TODAY).orElseThrow();
        assertThat(yes.outcome()).isEqualTo(Outcome.YES);
        assertThat(yes.rule()).isEqualTo("resolve/counted");
        assertThat(settlement(dead(500, 40), known, Affair.TODAY)).isEmpty();
        Settlement no = settlement(dead(500, 40), known, late).orElseThrow();
        assertThat(no.outcome()).isEqualTo(Outcome.NO);
        assertThat(no.rule()).isEqualTo("resolve/horizon-over");
        assertThat(settlement(dead(50, 40), List.of(told(60, 1, List.of(Affair.SOUTHTOWN))), late))
                .as("one voice neither settles it nor lets it be settled")
                .isEmpty();
    }

    private static Optional<Settlement> settlement(Question question, List<Weighed> known, LocalDate asOf) {
        return Settlement.of(Affair.model(), question, known, Optional.of(asOf), asking(true), asOf);
    }
}
