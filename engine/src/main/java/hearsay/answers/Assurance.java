// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Confidence;
import hearsay.claims.Confidence.Level;
import hearsay.claims.Question;
import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import hearsay.truth.origins.Side;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much there is to go on, and what is missing: counted in origins, never in reports, and apart from how likely it is. */
final class Assurance {

    private static final int FEW = 2;
    private static final int MANY = 4;
    private static final int QUIET_DAYS = 14;

    private final Question question;
    private final LocalDate asOf;
    private final List<Happening> known;
    private final List<Happening> bearing;
    private final List<Piece> pieces;
    private final Scene scene;
    private final Background background;

    Assurance(
            Question question,
            LocalDate asOf,
            List<Happening> happenings,
            Background background,
            List<Piece> pieces,
            Scene scene) {
        this.known = happenings;
        this.background = background;
        this.question = question;
        this.asOf = asOf;
        this.pieces = pieces;
        this.scene = scene;
        Set<TestimonyId> used = pieces.stream()
                .flatMap(piece -> piece.testimonies().stream())
                .map(Testimony::id)
                .collect(Collectors.toSet());
        this.bearing = happenings.stream()
                .filter(one ->
                        one.weighed().origins().members().stream().anyMatch(member -> used.contains(member.id())))
                .toList();
    }

    Confidence confidence() {
        List<String> reasons = new ArrayList<>();
        long origins = origins();
        reasons.add(
                origins == 0
                        ? "nothing that is reported bears on it: the base rate stands alone"
                        : "what is reported on it comes from " + count(origins, "origin"));
        long contested =
                bearing.stream().filter(one -> one.weighed().contested()).count();
        if (contested > 0) {
            reasons.add(
                    count(contested, "report") + " of what is used " + (contested == 1 ? "is" : "are") + " contested");
        }
        int best = bearing.stream()
                .mapToInt(one -> one.weighed().grade().credibility())
                .min()
                .orElse(6);
        if (origins > 0) {
            reasons.add("the best grade of information among it is " + best);
        }
        if (!background.taught().equals(Background.NONE.taught())) {
            reasons.add("what follows what was learned from " + background.taught());
        }
        reasons.add("the weights are documented assumptions and not yet fitted to outcomes");
        boolean moderate = origins >= MANY
                && best <= FEW
                && heard(true)
                && contested <= bearing.size() / 2
                && gaps().size() <= FEW;
        return new Confidence(moderate ? Level.MODERATE : Level.LOW, reasons);
    }

    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        if (!question.asked().actors().isEmpty() && !heard(true)) {
            gaps.add(unheard(true, scene.sides().actorName()));
        }
        if (scene.sides().hosted() && !heard(false)) {
            gaps.add(unheard(false, "the side of " + scene.sides().hostName()));
        }
        heaviest()
                .filter(one -> one.weighed().origins().origins(Side.FOR).size() == 1)
                .ifPresent(one -> gaps.add("the heaviest piece of evidence rests on a single origin: "
                        + one.weighed().origins().origins(Side.FOR).get(0).source()));
        Optional<LocalDate> last = bearing.stream().map(Happening::told).max(Comparator.naturalOrder());
        last.filter(day -> ChronoUnit.DAYS.between(day, asOf) >= QUIET_DAYS)
                .ifPresent(day -> gaps.add("nothing that bears on it was reported after " + day));
        if (background.events().isEmpty()) {
            gaps.add(
                    background.coverage().isEmpty()
                            ? "no event history was imported: what went on before the reports of this ledger is not looked at"
                            : "the imported event history tells nothing of those who are asked about");
        }
        if (bearing.isEmpty()) {
            gaps.add("no report in the ledger bears on it");
        }
        return gaps;
    }

    /** Who has spoken of other things is not silent. */
    private String unheard(boolean actor, String who) {
        return spoken(known, actor)
                .max(Comparator.comparing(Testimony::published).thenComparing(Testimony::id))
                .map(last -> "no word from " + who + " on any of this; the last on other things is of "
                        + last.published().toLocalDate())
                .orElse("no word from " + who);
    }

    private Optional<Happening> heaviest() {
        return pieces.stream()
                .filter(piece -> !piece.testimonies().isEmpty())
                .max(Comparator.comparingDouble((Piece piece) -> Math.abs(piece.bits())))
                .flatMap(piece -> bearing.stream()
                        .filter(one -> one.weighed().origins().members().stream()
                                .anyMatch(member -> member.id()
                                        .equals(piece.testimonies().get(0).id())))
                        .findFirst());
    }

    private boolean heard(boolean actor) {
        return spoken(bearing, actor).findAny().isPresent();
    }

    private Stream<Testimony> spoken(List<Happening> all, boolean actor) {
        return all.stream()
                .flatMap(one -> one.weighed().origins().members().stream())
                .filter(one -> actor
                        ? scene.sides().actsAs(one.holder())
                        : scene.sides().hostsAs(one.holder()));
    }

    private long origins() {
        return bearing.stream()
                .flatMap(one -> one.weighed().origins().origins().stream())
                .filter(origin -> origin.side() != Side.NEITHER)
                .map(origin -> origin.source())
                .distinct()
                .count();
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
