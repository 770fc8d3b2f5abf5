// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.LogOdds;
import hearsay.claims.Question;
import hearsay.claims.Watchpoint;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What would change a judgement: rows of the model that nothing fits yet, with what they would be worth. */
final class Watching {

    /** How far a report is taken to be so that is watched for: such as independent origins agree on. */
    private static final double CREDIBLE = 0.9;

    private static final int MOST = 8;

    private final Indicators indicators;
    private final Question question;
    private final Scene scene;

    Watching(Indicators indicators, Question question, Scene scene) {
        this.indicators = indicators;
        this.question = question;
        this.scene = scene;
    }

    /** The heaviest first. @param sign −1 where the question is answered yes if it does not happen */
    List<Watchpoint> points(List<Piece> pieces, int sign) {
        Set<String> fired = new TreeSet<>(
                pieces.stream().map(piece -> piece.indicator().name()).toList());
        return indicators.all().stream()
                .filter(row -> !row.watch().isEmpty() && !fired.contains(row.name()))
                .filter(row -> row.bearsOn(question.asked()))
                .filter(this::possible)
                .map(row -> new Watchpoint(row.name(), scene.named(row.watch()), new LogOdds(sign * worth(row))))
                .sorted(Comparator.comparingDouble(
                                (Watchpoint point) -> -Math.abs(point.would().bits()))
                        .thenComparing(Watchpoint::indicator))
                .limit(MOST)
                .toList();
    }

    /** Whether the question names those whom the row is about. */
    private boolean possible(Indicator row) {
        boolean acted = !question.asked().actors().isEmpty();
        boolean hosted = scene.sides().hosted();
        boolean parties = switch (row.parties()) {
            case ANY -> true;
            case ACTOR, OTHER_TO_ACTOR -> acted;
            case HOST, TO_HOST, OTHER -> hosted;
            case ACTOR_TO_HOST, HOST_TO_ACTOR, BOTH -> acted && hosted;
        };
        boolean voice = switch (row.voice()) {
            case ANYBODY, OTHERS -> true;
            case ACTOR -> acted;
            case HOST -> hosted;
        };
        boolean placed = row.where() == Indicator.Where.ANYWHERE
                || !question.asked().places().isEmpty();
        return parties && voice && placed;
    }

    private static double worth(Indicator row) {
        return row.stance() == Indicator.Stance.SO ? Sighting.uncertain(row.bits(), CREDIBLE) : row.bits();
    }
}
