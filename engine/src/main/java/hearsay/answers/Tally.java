// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Asked;
import hearsay.claims.EventType;
import hearsay.claims.Measure;
import hearsay.claims.Mode;
import hearsay.claims.Question;
import hearsay.claims.Testimony;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is reported so far of a number that grows, as deaths do, and what is to be expected of the days to come at the same pace.
 *
 * <p>Numbers of one place and people are words on one number: the largest that is credible counts. Numbers of several add up. What
 * nobody places is a word on the whole. The pace is what was counted over the days in which it came about; it is held back by a truce that is told, and halves every
 * {@value #HALF_LIFE} days, as most bouts of violence fade, and around what is to be expected lies a log-logistic. Uncalibrated.
 *
 * @param so the number that counts: of the days that are asked about, or of all days where the whole is asked about
 * @param pace a day, at the day of the question
 * @param expected of the days that are open
 * @param credence how far what it rests on is so
 * @param counts what it rests on, the largest first; never empty
 */
record Tally(double so, double pace, double expected, double credence, List<Counted> counts, String says) {

    /** Older numbers are of another bout. */
    static final int RECENT_DAYS = 90;

    /** A number that came about in a day does not come about every day. */
    private static final int LEAST_DAYS = 4;

    static final int HALF_LIFE = 30;

    private static final double EXPONENT = 1.2;

    /** Less credible numbers are passed over. */
    private static final double CREDIBLE = 0.2;

    /** If the number is wrong, it is taken to be so many times too large. */
    private static final double WRONG = 4;

    /** What a truce that is told for certain takes off the pace. */
    private static final double HELD_BACK = 0.7;

    private static final int SHOWN = 3;

    /** @param total whether what was counted before the days that are asked about counts too */
    static Optional<Tally> of(
            Model model, Question question, List<Happening> happenings, Scene scene, LocalDate asOf, boolean total) {
        Asked asked = question.asked();
        Optional<Measure> measure = asked.measure().filter(one -> one.usual().isEmpty());
        if (measure.isEmpty() || !model.severity().scale(asked, measure.get()).grows()) {
            return Optional.empty();
        }
        List<Counted> counts = happenings.stream()
                .filter(one -> ChronoUnit.DAYS.between(one.told(), asOf) <= RECENT_DAYS)
                .flatMap(one -> Counted.of(one, asked, measure.get(), model.severity(), scene).stream())
                .filter(one -> one.credence() >= CREDIBLE)
                .sorted(Comparator.comparingDouble((Counted one) -> -one.best())
                        .thenComparing(
                                one -> one.happening().weighed().cluster().id().value()))
                .toList();
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(of(question, whole(counts), asOf, total, truce(happenings, scene)));
    }

    /** How credibly a truce is told there. */
    private static double truce(List<Happening> happenings, Scene scene) {
        return happenings.stream()
                .filter(Happening::real)
                .filter(one -> one.type() == EventType.RETREAT && one.modes().contains(Mode.CEASEFIRE))
                .filter(one -> scene.placed() ? scene.there(one) : scene.anywhere() || scene.among(one))
                .mapToDouble(Happening::credence)
                .max()
                .orElse(0);
    }

    /** The largest of each place, or the largest that nobody places where that is more. */
    static List<Counted> whole(Collection<Counted> counts) {
        Map<String, Counted> largest = new TreeMap<>();
        counts.forEach(
                one -> largest.merge(one.where(), one, (first, next) -> next.best() > first.best() ? next : first));
        Counted unplaced = largest.remove("");
        List<Counted> placed = largest.values().stream()
                .sorted(Comparator.comparingDouble((Counted one) -> -one.best()).thenComparing(Counted::where))
                .toList();
        return unplaced != null && unplaced.best() >= sum(placed) ? List.of(unplaced) : placed;
    }

    static double sum(List<Counted> counts) {
        return counts.stream().mapToDouble(Counted::best).sum();
    }

    private static Tally of(Question question, List<Counted> counts, LocalDate asOf, boolean total, double truce) {
        double all = sum(counts);
        double so = total
                ? all
                : sum(counts.stream()
                        .filter(one -> !one.happening().until().isBefore(question.from())
                                && question.from().isBefore(asOf))
                        .toList());
        LocalDate first = counts.stream()
                .map(Counted::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = counts.stream()
                .map(one -> one.happening().until())
                .max(Comparator.naturalOrder())
                .filter(day -> day.isBefore(asOf))
                .orElse(asOf);
        long days = Math.max(LEAST_DAYS, ChronoUnit.DAYS.between(first, last) + 1);
        double cooled = StrictMath.pow(0.5, (double) ChronoUnit.DAYS.between(last, asOf) / HALF_LIFE);
        double pace = all / days * cooled * (1 - HELD_BACK * truce);
        int open = BaseRates.open(question, asOf);
        double expected = question.past()
                ? 0
                : pace * HALF_LIFE / StrictMath.log(2) * (1 - StrictMath.pow(0.5, (double) open / HALF_LIFE));
        double credence =
                counts.stream().mapToDouble(one -> one.credence() * one.best()).sum() / all;
        String numbers = counts.stream().limit(SHOWN).map(Counted::says).collect(Collectors.joining(" + "));
        String says = String.format(
                        Locale.ROOT,
                        "%s reported so far%s: %s in %d days, so that %,.0f more are to be expected in the %d days to come at a pace that halves every %d days",
                        counts.size() > 1 ? String.format(Locale.ROOT, "%,.0f are", all) : "",
                        total ? "" : String.format(Locale.ROOT, ", %,.0f of them within the days that count", so),
                        numbers,
                        days,
                        expected,
                        open,
                        HALF_LIFE)
                + (truce > 0 ? String.format(Locale.ROOT, ", held back by a truce (credence %.2f)", truce) : "");
        return new Tally(so, pace, expected, credence, counts, says.strip());
    }

    /** That so many are reached: if what is reported is so, and, with a smaller number, if it is not. */
    double reaches(double number) {
        return credence * reaches(number, 1) + (1 - credence) * reaches(number, WRONG);
    }

    private double reaches(double number, double times) {
        double wanted = number - so / times;
        if (wanted <= 0) {
            return 1;
        }
        double coming = expected / times;
        return coming <= 0 ? 0 : 1 / (1 + StrictMath.pow(wanted / coming, EXPONENT));
    }

    List<Testimony> roots() {
        List<Testimony> roots = new ArrayList<>();
        counts.forEach(one -> roots.addAll(one.roots()));
        return roots.stream().distinct().toList();
    }
}
