// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Polarity;
import hearsay.claims.Position;
import hearsay.claims.Question;
import hearsay.claims.Source;
import hearsay.claims.Testimony;
import hearsay.truth.origins.Origin;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** Holds what is reported against the rows of the model. */
final class Sighting {

    /** At this distance what lies near counts half, at twice the distance a quarter. */
    static final double HALF_KM = 250;

    /** What would weigh less is left out. */
    static final double LEAST_BITS = 0.05;

    private final Indicators indicators;
    private final Question question;
    private final LocalDate asOf;
    private final Scene scene;

    Sighting(Model model, Question question, LocalDate asOf) {
        this.indicators = model.indicators();
        this.question = question;
        this.asOf = asOf;
        this.scene = new Scene(question, model);
    }

    Scene scene() {
        return scene;
    }

    /** What one happening is evidence of: at most one row for its being so, one for a denial and one for a silence. */
    List<Piece> pieces(Happening happening) {
        List<Piece> found = new ArrayList<>();
        for (Indicator.Stance stance : List.of(Indicator.Stance.SO, Indicator.Stance.DENIED, Indicator.Stance.SILENT)) {
            indicators.all().stream()
                    .filter(row -> row.stance() == stance)
                    .flatMap(row -> piece(row, happening).stream())
                    .findFirst()
                    .filter(piece -> Math.abs(piece.bits()) >= LEAST_BITS)
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Piece> piece(Indicator row, Happening happening) {
        boolean seen = row.seesAsked() && scene.ofAskedType(happening)
                || row.sees().stream().anyMatch(kind -> kind.seen(happening));
        if (!seen || !row.bearsOn(question.asked()) || !row.realis().contains(happening.realis())) {
            return Optional.empty();
        }
        List<Testimony> speaking = speaking(row, happening);
        Optional<Fit> who = who(row, happening);
        Optional<Fit> where = who.isEmpty() ? Optional.empty() : where(row, happening);
        boolean guessed = who.isPresent() && who.get().open();
        return speaking.isEmpty() || where.isEmpty() || guessed && scene.sides().abroad()
                ? Optional.empty()
                : Optional.of(weighed(row, happening, speaking, who.get().and(where.get())));
    }

    /** What the circumstances leave of a weight, and why. @param open whether it is a deed of which only the report around it says who did it */
    private record Fit(double share, String why, boolean open) {

        static final Fit WHOLE = new Fit(1, "", false);

        Fit and(Fit other) {
            return new Fit(share * other.share, why + other.why, open || other.open);
        }
    }

    private Optional<Fit> who(Indicator row, Happening happening) {
        if (scene.parties(row.parties(), happening)) {
            return Optional.of(Fit.WHOLE);
        }
        boolean acts = row.parties() == Indicator.Parties.ACTOR || row.parties() == Indicator.Parties.ACTOR_TO_HOST;
        boolean parties = acts || row.parties() == Indicator.Parties.BOTH;
        if (parties
                && row.stance() == Indicator.Stance.SO
                && scene.surroundings().both(happening)) {
            return Optional.of(new Fit(
                    Surroundings.BOTH,
                    String.format(Locale.ROOT, ", × %.2f as only the report says who the sides are", Surroundings.BOTH),
                    false));
        }
        return acts
                        && row.stance() == Indicator.Stance.SO
                        && scene.surroundings().who(happening)
                ? Optional.of(new Fit(
                        Surroundings.WHO,
                        String.format(
                                Locale.ROOT,
                                ", × %.2f as nobody says who it was and the report speaks of %s",
                                Surroundings.WHO,
                                scene.sides().actorName()),
                        true))
                : Optional.empty();
    }

    private Optional<Fit> where(Indicator row, Happening happening) {
        if (row.parties() == Indicator.Parties.ANY && !scene.placed() && scene.among(happening)) {
            return Optional.of(Fit.WHOLE);
        }
        // Of nobody in particular only what happens in the place itself says anything.
        boolean nobodys = !scene.acted() && row.where() != Indicator.Where.THERE && !scene.hosted(happening);
        boolean aimless = row.parties() == Indicator.Parties.ANY && !scene.placed() || nobodys;
        if (aimless) {
            return Optional.empty();
        }
        if (row.stance() == Indicator.Stance.SO && scene.surroundings().both(happening) && !scene.placed()) {
            return Optional.of(Fit.WHOLE);
        }
        OptionalDouble closeness = closeness(row.where(), happening);
        if (closeness.isPresent()) {
            double near = closeness.getAsDouble();
            String why = near < 1
                    ? String.format(
                            Locale.ROOT,
                            ", × %.2f at %.0f km",
                            near,
                            scene.away(happening).orElse(0))
                    : "";
            return Optional.of(new Fit(near, why, false));
        }
        double share = scene.surroundings().where(happening);
        return row.stance() == Indicator.Stance.SO && row.where() != Indicator.Where.NEAR && share > 0
                ? Optional.of(new Fit(
                        share,
                        String.format(
                                Locale.ROOT,
                                ", × %.2f as nobody says where it was and the report speaks of %s",
                                share,
                                scene.sides().groundName()),
                        false))
                : Optional.empty();
    }

    /** Those whose word the row is about, one for each origin; empty if it is not theirs. */
    private List<Testimony> speaking(Indicator row, Happening happening) {
        Predicate<Testimony> stance = switch (row.stance()) {
            case SO -> one -> one.polarity() == Polarity.FOR || one.polarity() == Polarity.LEANS_FOR;
            case DENIED -> one -> one.polarity() == Polarity.AGAINST;
            case SILENT -> one -> one.stance().position() == Position.NO_COMMENT;
            case MODEL -> one -> false;
        };
        List<Testimony> found = new ArrayList<>();
        for (Origin origin : happening.weighed().origins().origins()) {
            happening.weighed().origins().members().stream()
                    .filter(one -> origin.members().contains(one.id()))
                    .filter(one -> happening.weighed().origins().weight(one.id()) > 0)
                    .filter(stance)
                    .filter(one -> row.stance() == Indicator.Stance.SO || voice(row.voice(), one.holder()))
                    .findFirst()
                    .ifPresent(found::add);
        }
        boolean own = found.stream().anyMatch(one -> scene.sides().actsAs(one.holder()));
        boolean theirs = found.stream().anyMatch(one -> scene.sides().hostsAs(one.holder()));
        boolean fits = switch (row.voice()) {
            case ANYBODY -> true;
            case ACTOR -> own;
            case HOST -> theirs;
            case OTHERS -> !own;
        };
        return fits ? found : List.of();
    }

    private boolean voice(Indicator.Voice wanted, Source holder) {
        return switch (wanted) {
            case ANYBODY -> true;
            case ACTOR -> scene.sides().actsAs(holder);
            case HOST -> scene.sides().hostsAs(holder);
            case OTHERS -> !scene.sides().actsAs(holder);
        };
    }

    /** What of the weight the place leaves: 1 there, less the farther away, nothing where it lies wrong or is not told. */
    private OptionalDouble closeness(Indicator.Where where, Happening happening) {
        if (where == Indicator.Where.ANYWHERE) {
            return OptionalDouble.of(1);
        }
        boolean there = scene.there(happening);
        if (there) {
            return where == Indicator.Where.NEAR ? OptionalDouble.empty() : OptionalDouble.of(1);
        }
        OptionalDouble away = scene.away(happening);
        if (where == Indicator.Where.THERE || away.isEmpty() || away.getAsDouble() > 8 * HALF_KM) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(StrictMath.pow(0.5, away.getAsDouble() / HALF_KM));
    }

    private Piece weighed(Indicator row, Happening happening, List<Testimony> speaking, Fit fit) {
        long age = Math.max(0, ChronoUnit.DAYS.between(happening.told(), asOf));
        double fresh = row.halfLife() == 0 ? 1 : StrictMath.pow(0.5, (double) age / row.halfLife());
        double full = row.bits() * fit.share() * fresh;
        boolean so = row.stance() == Indicator.Stance.SO;
        double bits = so ? uncertain(full, happening.credence()) : full;
        StringBuilder says = new StringBuilder(scene.named(row.says()));
        says.append(String.format(Locale.ROOT, " (%+.1f if certain", row.bits()));
        says.append(fit.why());
        if (fresh < 0.995) {
            says.append(String.format(Locale.ROOT, ", × %.2f after %d days", fresh, age));
        }
        if (so) {
            says.append(String.format(Locale.ROOT, ", × %.2f for its credence", bits / full));
        }
        says.append(')');
        return Piece.of(row, happening.weighed().cluster().id().value(), speaking, bits, says.toString());
    }

    /**
     * What a report adds that is so with some probability only: the likelihood ratio is that of the thing itself as far as
     * it is so, and 1 as far as it is not (Jeffrey 1965; Pearl 1988, virtual evidence). log2(1 + c · (2^bits − 1)).
     */
    static double uncertain(double bits, double credence) {
        double ratio = StrictMath.exp(bits * StrictMath.log(2));
        return StrictMath.log(1 + credence * (ratio - 1)) / StrictMath.log(2);
    }
}
