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

/** What is asked about, reported to have happened within the days that count: then the answer follows the report's credence. */
final class Reported {

    private final Indicator row;
    private final Question question;
    private final LocalDate asOf;
    private final Scene scene;

    Reported(Indicators indicators, Question question, LocalDate asOf, Scene scene) {
        this.row = indicators.model("reported");
        this.question = question;
        this.asOf = asOf;
        this.scene = scene;
    }

    /** Whether it would settle the question if it were so. */
    boolean answers(Happening happening) {
        LocalDate last = question.until().isBefore(asOf) ? question.until() : asOf;
        return question.asked().measure().isEmpty()
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
                .max(Comparator.comparingDouble(Happening::credence).thenComparing(Happening.ORDER))
                .map(found -> piece(found, before));
    }

    private Piece piece(Happening happening, double before) {
        List<Testimony> roots = happening.weighed().origins().origins().stream()
                .filter(origin -> origin.side() != Side.NEITHER)
                .map(Origin::root)
                .toList();
        String says = row.says() + String.format(Locale.ROOT, " (credence %.2f)", happening.credence());
        return Piece.of(
                row,
                happening.weighed().cluster().id().value(),
                roots,
                Answerer.mixed(happening.credence(), before),
                says);
    }
}
