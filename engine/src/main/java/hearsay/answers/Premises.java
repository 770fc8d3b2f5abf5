// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.answers.Rows.Row;
import hearsay.claims.Question;
import hearsay.claims.Testimony;
import hearsay.truth.origins.Origin;
import hearsay.truth.origins.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What a question takes for granted, and whether the reports know it: "recapture" that the place was lost, a withdrawal that there
 * are forces to withdraw. Immutable.
 */
public final class Premises {

    /** The table; a file of the edition. */
    public static final String FILE = "answers/premises.tsv";

    /** What is less credible shows nothing. */
    private static final double CREDIBLE = 0.3;

    /** What shows a premise, or that it is so no longer. */
    private record Sign(
            List<Kind> kinds, boolean asked, Indicator.Parties parties, Indicator.Where where, Pattern rule) {}

    private record Premise(String name, List<Kind> asks, Sign sees, Optional<Sign> undone, String says) {}

    private final List<Premise> premises;

    private Premises(List<Premise> premises) {
        this.premises = premises;
    }

    /** @param text of {@link #FILE} */
    public static Premises parse(String text) {
        return new Premises(
                Rows.parse(FILE, text).stream().map(Premises::premise).toList());
    }

    private static Premise premise(Row row) {
        Indicator.Where where = row.name(row.get("where"), Indicator.Where.class);
        Sign sees = sign(row, "sees", "parties", where);
        Optional<Sign> undone =
                row.get("undone").isEmpty() ? Optional.empty() : Optional.of(sign(row, "undone", "by", where));
        return new Premise(row.get("name"), Kind.of(row, "asks", ""), sees, undone, row.get("says"));
    }

    private static Sign sign(Row row, String kinds, String parties, Indicator.Where where) {
        try {
            return new Sign(
                    Kind.of(row, kinds, "ASKED"),
                    row.get(kinds).contains("ASKED"),
                    row.name(row.get(parties), Indicator.Parties.class),
                    where,
                    Pattern.compile(row.get("rule")));
        } catch (PatternSyntaxException e) {
            throw row.fault("no pattern: \"" + row.get("rule") + '"');
        }
    }

    /**
     * What was found of the premises of one question.
     *
     * @param pieces those that are told, or told to be so no longer
     * @param unknown those of which nothing is told, in words
     */
    record Found(List<Piece> pieces, List<String> unknown) {

        /** Whether something that is taken for granted is by the last word no longer so. */
        boolean undone() {
            return pieces.stream().anyMatch(piece -> piece.indicator().name().equals("premise.undone"));
        }
    }

    /** @param indicators the rows {@code premise} and {@code premise.undone} */
    Found of(Question question, Phrase phrase, List<Happening> happenings, Sighting sighting, Indicators indicators) {
        List<Piece> pieces = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Premise premise : premises) {
            boolean taken = phrase.premises().contains(premise.name())
                    || premise.asks().stream().anyMatch(kind -> kind.asked(question.asked()));
            if (taken) {
                String says = sighting.scene().named(premise.says());
                Optional<Happening> shown = last(premise.sees(), happenings, sighting);
                Optional<Happening> undone = premise.undone()
                        .flatMap(sign -> last(sign, happenings, sighting))
                        .filter(one -> shown.isEmpty()
                                || one.told().isAfter(shown.get().told()));
                if (undone.isPresent()) {
                    Indicator row = indicators.model("premise.undone");
                    pieces.add(piece(
                            row,
                            says,
                            undone.get(),
                            Sighting.uncertain(row.bits(), undone.get().credence())));
                } else if (shown.isPresent()) {
                    pieces.add(piece(indicators.model("premise"), says, shown.get(), 0));
                } else {
                    unknown.add("the question takes for granted that " + says + "; no report tells so");
                }
            }
        }
        return new Found(pieces, unknown);
    }

    private static Optional<Happening> last(Sign sign, List<Happening> happenings, Sighting sighting) {
        Scene scene = sighting.scene();
        return happenings.stream()
                .filter(Happening::real)
                .filter(one -> one.credence() >= CREDIBLE)
                .filter(one -> !one.weighed().origins().origins(Side.FOR).isEmpty())
                .filter(one -> sign.asked() && scene.ofAskedType(one)
                        || sign.kinds().stream().anyMatch(kind -> kind.seen(one)))
                .filter(one -> scene.parties(sign.parties(), one)
                        || sign.parties() == Indicator.Parties.ACTOR
                                && scene.surroundings().who(one))
                .filter(one -> sign.where() != Indicator.Where.THERE
                        || scene.there(one)
                        || scene.surroundings().where(one) > 0)
                .filter(one -> one.weighed().origins().members().stream()
                        .anyMatch(member -> sign.rule()
                                .matcher(member.proposition().because().rule())
                                .find()))
                .max(Comparator.comparing(Happening::told)
                        .thenComparing(Happening::credence)
                        .thenComparing(Happening.ORDER));
    }

    private static Piece piece(Indicator row, String says, Happening happening, double bits) {
        List<Testimony> roots = happening.weighed().origins().origins(Side.FOR).stream()
                .map(Origin::root)
                .toList();
        return Piece.of(
                row,
                happening.weighed().cluster().id().value(),
                roots,
                bits,
                String.format(
                        Locale.ROOT,
                        "%s %s (told on %s, credence %.2f)",
                        row.says(),
                        says,
                        happening.told(),
                        happening.credence()));
    }
}
