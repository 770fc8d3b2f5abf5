// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.answers.Rows.Row;
import hearsay.claims.Asked;
import hearsay.claims.BaseRate;
import hearsay.claims.EventType;
import hearsay.claims.Measure;
import hearsay.claims.Mode;
import hearsay.claims.Question;
import hearsay.forecast.ReferenceClass;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a judgement starts from: the first row of a table of reference classes that the question fits; where none does, how
 * often events of the type are reported at all. Rates over another stretch of time are reckoned with the same chance on every
 * day.
 */
public final class BaseRates {

    /** Which class serves which question; a file of the edition, like those of the classes. */
    public static final String FILE = "answers/classes.tsv";

    public static final List<String> CLASSES = List.of(
            "forecast/reference-classes.tsv",
            "forecast/reference-classes-icews.tsv",
            "forecast/habits-icews.tsv",
            "answers/reference-classes.tsv");

    private static final int MOST_DAYS = 3660;

    /** Whom and where a class is about. */
    enum Ground {
        ANY,
        /** A country that is not the actor's own. */
        FOREIGN,
        /** The place or the recipients are of the actor's own country, or there is neither. */
        OWN
    }

    private record Choice(
            Set<EventType> asks,
            Set<Mode> modes,
            boolean state,
            Ground ground,
            Measured measured,
            double least,
            String name,
            boolean one) {}

    /** What number is asked about. */
    private enum Measured {
        NONE,
        USUAL,
        COUNT
    }

    private final List<Choice> choices;
    private final List<ReferenceClass> classes;
    private final Habits habits;

    private BaseRates(List<Choice> choices, List<ReferenceClass> classes) {
        this.choices = choices;
        this.classes = List.copyOf(classes);
        this.habits = new Habits(classes);
    }

    /**
     * @param choices the text of {@link #FILE}
     * @param classes reference classes of all the files of {@link #CLASSES}; of one name the most recent years count
     */
    public static BaseRates of(String choices, List<ReferenceClass> classes) {
        return new BaseRates(
                Rows.parse(FILE, choices).stream().map(BaseRates::choice).toList(), classes);
    }

    private static Choice choice(Row row) {
        return new Choice(
                row.names("asks", EventType.class),
                row.names("modes", Mode.class),
                row.get("actor").equals("STATE"),
                row.name(row.get("ground"), Ground.class),
                row.get("measure").equals("-") ? Measured.NONE : row.name(row.get("measure"), Measured.class),
                row.number("least"),
                row.get("class"),
                row.get("one").equals("one"));
    }

    /**
     * Where a judgement starts.
     *
     * @param rate that it happens; whether "yes" means that is not looked at
     * @param class that the rate is of counts what anybody does, while the question names one
     * @param counted whether it is of the asked themselves, by an imported history
     */
    record Start(BaseRate rate, boolean oneOfMany, boolean counted) {}

    /**
     * The base rate of a question.
     *
     * @param asOf the day before the first that is still open
     * @param lower bits that a class of anybody's deeds is lower for one who is named; 0 or less
     */
    Start of(Question question, LocalDate asOf, Sides sides, Background background, double lower) {
        int days = open(question, asOf);
        Asked asked = question.asked();
        Optional<Background.Wording> wording =
                question.past() || asked.measure().isPresent()
                        ? Optional.empty()
                        : background.wording().map(one -> asked.negated() ? one.turned() : one);
        Optional<Choice> choice = choice(asked);
        boolean one = choice.filter(Choice::one).isPresent();
        LocalDate before = question.past() ? question.from() : asOf;
        boolean usual = asked.measure().flatMap(Measure::usual).isPresent();
        Optional<Precedents.Count> count =
                usual ? Optional.empty() : new Precedents(asked, sides, background.before(before)).count();
        int year = asOf.getYear();
        if (count.isEmpty()) {
            return new Start(of(asked, sides, choice, days, year, wording), one, false);
        }
        BaseRate prior = of(asked, sides, choice, Precedents.WINDOW, year, wording);
        return new Start(
                Shrinkage.joined(count.get(), one ? Shrinkage.lowered(prior, lower) : prior, days), false, true);
    }

    private BaseRate of(
            Asked asked,
            Sides sides,
            Optional<Choice> choice,
            int days,
            int year,
            Optional<Background.Wording> wording) {
        return choice.flatMap(row -> latest(row.name()))
                .map(found -> rate(found, days))
                .or(() -> asked.measure().isPresent()
                        ? Optional.empty()
                        : habits.rate(asked, sides, days, year, byType(asked, Habits.WEEK)))
                .orElseGet(() -> Shrinkage.bounded(Shrinkage.pooled(byType(asked, days), wording)));
    }

    private Optional<Choice> choice(Asked asked) {
        return choices.stream().filter(choice -> fits(choice, asked)).findFirst();
    }

    /** How many days of the horizon are still open; all of them where the past is asked about. */
    static int open(Question question, LocalDate asOf) {
        LocalDate from = question.from().isAfter(asOf) || question.past() ? question.from() : asOf;
        long days = ChronoUnit.DAYS.between(from, question.until().plusDays(1));
        return (int) Math.max(1, Math.min(MOST_DAYS, days));
    }

    private boolean fits(Choice choice, Asked asked) {
        boolean modes = asked.modes().isEmpty()
                || choice.modes().isEmpty()
                || asked.modes().stream().anyMatch(choice.modes()::contains);
        Measured measured = asked.measure()
                .map(measure -> measure.usual().isPresent() ? Measured.USUAL : Measured.COUNT)
                .orElse(Measured.NONE);
        double number = asked.measure().map(Measure::least).orElse(0.0);
        return choice.asks().containsAll(asked.types())
                && modes
                && measured == choice.measured()
                && number >= choice.least()
                && (!choice.state() || state(asked))
                && (choice.ground() == Ground.ANY || choice.ground() == ground(asked));
    }

    private static boolean state(Asked asked) {
        return !asked.actors().isEmpty()
                && asked.actors().stream()
                        .allMatch(who ->
                                who.country().isPresent() && who.sectors().size() > 1);
    }

    /** Whether it is asked what one state does to another. */
    private static boolean states(Asked asked) {
        return state(asked)
                && ground(asked) == Ground.FOREIGN
                && !asked.recipients().isEmpty()
                && asked.recipients().stream()
                        .allMatch(who ->
                                who.country().isPresent() && who.sectors().size() > 1);
    }

    private static Ground ground(Asked asked) {
        Optional<String> ground = asked.places().stream()
                .flatMap(place -> place.country().stream())
                .findFirst()
                .or(() -> asked.recipients().stream()
                        .flatMap(who -> who.country().stream())
                        .findFirst());
        boolean foreign = ground.isPresent()
                && asked.actors().stream().noneMatch(who -> who.country().equals(ground));
        return foreign ? Ground.FOREIGN : Ground.OWN;
    }

    private Optional<ReferenceClass> latest(String name) {
        return classes.stream()
                .filter(one -> one.name().equals(name))
                .max(Comparator.comparingInt(ReferenceClass::from));
    }

    private static BaseRate rate(ReferenceClass found, int days) {
        return rate(found, found.rateWithin(days), days, "at the same chance every day");
    }

    private static BaseRate rate(ReferenceClass found, double within, int days, String reached) {
        String says = String.format(
                Locale.ROOT,
                "%s: %,d of %,d cases, each watched for %d days, %d to %d (%s); for %d days %s",
                found.says(),
                found.happened(),
                found.cases(),
                found.days(),
                found.from(),
                found.until(),
                found.source(),
                days,
                reached);
        return new BaseRate(
                found.name(),
                says,
                found.from(),
                found.until(),
                found.days(),
                found.cases(),
                found.happened(),
                found.source(),
                within);
    }

    /** By how often events of the type are reported: between two, by one, or to one, as far as the question names them. */
    private BaseRate byType(Asked asked, int days) {
        boolean hosted = !asked.recipients().isEmpty() || !asked.places().isEmpty();
        String kind = asked.actors().isEmpty() ? ".in." : states(asked) ? ".states." : hosted ? ".met." : ".by.";
        return asked.types().stream()
                .map(type -> rungs(type.name() + kind))
                .map(rungs -> rate(rungs.nearest(days), rungs.within(days), days, "reckoned from 7, 30 and 90 days"))
                .max(Comparator.comparingDouble(BaseRate::probability))
                .orElseThrow();
    }

    private Rungs rungs(String prefix) {
        List<ReferenceClass> found =
                classes.stream().filter(one -> one.name().startsWith(prefix)).toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("no reference class " + prefix);
        }
        return new Rungs(found);
    }
}
