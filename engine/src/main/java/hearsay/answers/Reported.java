// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Question;
import hearsay.claims.Testimony;
import hearsay.truth.origins.Origin;
import hearsay.truth.origins.Side;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is asked about, reported to have happened within the days that count: then the answer follows the report's credence. */
final class Reported {

    private final Indicator row;
    private final Question question;
    private final LocalDate asOf;
    private final Scene scene;
    private final Optional<HowMany> number;

    /** @param number that is asked about */
    Reported(Indicators indicators, Question question, LocalDate asOf, Scene scene, Optional<HowMany> number) {
        this.row = indicators.model("reported");
        this.question = question;
        this.asOf = asOf;
        this.scene = scene;
        this.number = number;
    }

    /** Whether it would settle the question if it were so. */
    boolean answers(Happening happening) {
        LocalDate last = question.until().isBefore(asOf) ? question.until() : asOf;
        return (question.asked().measure().isEmpty() || number.isPresent())
                && happening.real()
                && scene.ofAskedType(happening)
                && scene.parties(Indicator.Parties.ACTOR, happening)
                && (question.asked().recipients().isEmpty()
                        || scene.parties(Indicator.Parties.ACTOR_TO_HOST, happening))
                && scene.there(happening)
                && !happening.until().isBefore(question.from())
                && !happening.from().isAfter(last)
                && !happening.from().isBefore(question.from());
    }

    /** The most credible such report, if any. @param before the log-odds that all the rest comes to */
    Optional<Piece> piece(List<Happening> happenings, double before) {
        return happenings.stream()
                .filter(this::answers)
                .max(Comparator.comparingDouble(this::credence).thenComparing(Happening.ORDER))
                .map(found -> piece(found, before));
    }

    /** That it is so, and so many. */
    private double credence(Happening happening) {
        return happening.credence() * number.map(one -> one.share(happening)).orElse(1.0);
    }

    private Piece piece(Happening happening, double before) {
        List<Testimony> roots = Stream.of(roots(happening, Side.FOR), roots(happening, Side.AGAINST))
                .flatMap(List::stream)
                .toList();
        String says = row.says()
                + spoken(happening)
                + String.format(Locale.ROOT, " (credence %.2f%s)", happening.credence(), enough(happening));
        return Piece.of(
                row,
                happening.weighed().cluster().id().value(),
                roots,
                Answerer.mixed(credence(happening), before),
                says);
    }

    private static List<Testimony> roots(Happening happening, Side side) {
        return happening.weighed().origins().origins(side).stream()
                .map(Origin::root)
                .toList();
    }

    /** Who is against it, where it is contested: an answer that follows a report does not hide its denials. */
    private static String spoken(Happening happening) {
        int against = happening.weighed().origins().origins(Side.AGAINST).size();
        int all = against + happening.weighed().origins().origins(Side.FOR).size();
        return against == 0 ? "" : "; " + against + " of " + all + " origins say that it is not so";
    }

    private String enough(Happening happening) {
        return number.map(one -> String.format(Locale.ROOT, ", × %.2f that they are so many", one.share(happening)))
                .orElse("");
    }
}
