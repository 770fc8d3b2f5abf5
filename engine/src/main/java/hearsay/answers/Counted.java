// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Asked;
import hearsay.claims.Interval;
import hearsay.claims.Measure;
import hearsay.claims.Place;
import hearsay.claims.PlacePrecision;
import hearsay.claims.Quantity;
import hearsay.claims.Testimony;
import hearsay.claims.When;
import hearsay.clustering.FusedNumber;
import hearsay.truth.origins.Origin;
import hearsay.truth.origins.Side;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One number that is reported of what a question counts.
 *
 * @param where the places that are named and whose people they are, so that numbers of several places add up
 * @param share what is left of it where only its report says where it was, or who did it
 * @param from the first day of what is counted; that of the report where no day is told
 */
record Counted(Happening happening, FusedNumber number, String where, double share, LocalDate from) {

    /** Whatever anybody is called: a number of them is one of people. */
    private static final Pattern ANYBODY = Pattern.compile(
            "(?i).*(?:person|people|death|dead|fatalit|casualt|kill|victim|of them|abduct|kidnap|arrest|detain|wounded).*");

    /** The heaviest number of a happening that is of what is asked, if it has one. */
    static Optional<Counted> of(Happening happening, Asked asked, Measure measure, Severity severity, Scene scene) {
        double share = share(happening, asked, scene);
        return share == 0
                ? Optional.empty()
                : number(happening, asked, measure, severity)
                        .map(number -> new Counted(happening, number, where(happening), share, from(happening)));
    }

    static Optional<FusedNumber> number(Happening happening, Asked asked, Measure measure, Severity severity) {
        Severity.Scale scale = severity.scale(asked, measure);
        return happening.weighed().numbers().stream()
                .filter(number -> number.unit().equals("1") && number.best() > 0)
                .filter(number -> severity.scale(words(number), happening.type(), happening.modes())
                        .equals(scale))
                .filter(number -> like(measure.counted(), number))
                .max(Comparator.comparingDouble(FusedNumber::best));
    }

    /** What is counted, with "wounded" where that is what happened to them. */
    private static String words(FusedNumber number) {
        boolean wounded = number.holdings().stream()
                .map(one -> one.testimony().proposition().because().rule())
                .allMatch(rule -> rule.contains("wound") || rule.contains("injur"));
        return (wounded ? "wounded " : "") + number.counted().orElse("of them");
    }

    /** Of "soldiers" soldiers only, of "people" whoever they are. */
    private static boolean like(String asked, FusedNumber number) {
        String words = asked.toLowerCase(Locale.ROOT);
        return ANYBODY.matcher(words).matches()
                || number.counted()
                        .map(word -> words.contains(word.toLowerCase(Locale.ROOT)))
                        .orElse(true);
    }

    private static double share(Happening happening, Asked asked, Scene scene) {
        if (!happening.real() || !scene.ofAskedType(happening)) {
            return 0;
        }
        double who = asked.actors().isEmpty() || scene.parties(Indicator.Parties.ACTOR, happening)
                ? 1
                : happening.doers().isEmpty() || scene.surroundings().who(happening) ? Surroundings.WHO : 0;
        boolean whom = asked.recipients().isEmpty() || scene.aimed(happening);
        if (!whom
                && happening.receivers().stream().anyMatch(one -> one.country().isPresent())) {
            return 0;
        }
        if (scene.there(happening) && whom) {
            return who;
        }
        double where = scene.surroundings().where(happening);
        return who * (asked.places().isEmpty() && where > 0 ? Surroundings.WHERE : where);
    }

    private static String where(Happening happening) {
        Set<String> keys = new TreeSet<>();
        happening.places().stream()
                .filter(place -> place.precision() != PlacePrecision.COUNTRY)
                .map(Place::id)
                .forEach(id -> keys.add(id.value()));
        happening.receivers().forEach(one -> one.country().ifPresent(keys::add));
        return String.join(" ", keys);
    }

    private static LocalDate from(Happening happening) {
        return happening.weighed().origins().members().stream()
                .map(Counted::from)
                .min(Comparator.naturalOrder())
                .orElse(happening.told());
    }

    private static LocalDate from(Testimony testimony) {
        return testimony
                .proposition()
                .when()
                .map(When::interval)
                .flatMap(Interval::start)
                .map(start -> start.toLocalDate())
                .orElse(testimony.published().toLocalDate());
    }

    double best() {
        return number.best();
    }

    /** How far the report is taken to be so, less what is open in it. */
    double credence() {
        return happening.credence() * share;
    }

    /** One for each origin that says so. */
    List<Testimony> roots() {
        return happening.weighed().origins().origins(Side.FOR).stream()
                .map(Origin::root)
                .toList();
    }

    /** {@code 56 or more (doctors' union)}. */
    String says() {
        String open = number.holdings().stream()
                        .map(FusedNumber.Holding::quantity)
                        .map(Quantity::high)
                        .allMatch(Optional::isEmpty)
                ? " or more"
                : "";
        String holder = number.holdings().get(number.holdings().size() - 1).holder();
        return String.format(Locale.ROOT, "%,.0f%s (%s)", best(), open, holder);
    }
}
