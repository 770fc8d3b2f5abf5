// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.ActorId;
import hearsay.claims.Ruling;
import hearsay.claims.Testimony;
import hearsay.claims.Verdict;
import hearsay.knowledge.Edition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A person's word wins over the machine's, the later over the earlier, and can be taken back. */
class RulingsTest {

    private static final Clusterer CLUSTERER = Clusterer.of(Edition.bundled().text(Clusterer.WEIGHTS));

    private static final Testimony RUSSIANS = Told.of(
            "2017-03-13 AFFIRM MOBILIZE/TROOPS ACTUAL|who=RUS:MIL:special forces|at=Sidi Barrani|about=EGY,RUS", 1);
    private static final Testimony AGAIN = Told.of(
            "2017-03-14 AFFIRM MOBILIZE/TROOPS ACTUAL|who=RUS:MIL:special forces|at=Sidi Barrani|about=EGY,RUS", 2);
    private static final Testimony FRENCH =
            Told.of("2018-03-14 AFFIRM ASSAULT ACTUAL|who=FRA:MIL:French troops|at=Gao|about=MLI", 3);
    private static final List<Testimony> ALL = List.of(RUSSIANS, AGAIN, FRENCH);

    private static Ruling ruling(int at, Verdict verdict) {
        return Ruling.of("analyst", Instant.ofEpochSecond(at), verdict, "");
    }

    private static Verdict same(Testimony one, Testimony other) {
        return new Verdict.Same(one.id(), other.id());
    }

    private static Verdict different(Testimony one, Testimony other) {
        return new Verdict.Different(one.id(), other.id());
    }

    private static boolean together(Testimony one, Testimony other, Ruling... rulings) {
        return CLUSTERER.cluster(ALL, List.of(rulings)).stream()
                .anyMatch(cluster -> cluster.members().containsAll(List.of(one, other)));
    }

    @Test
    void theMachineJoinsTwoOfTheThree() {
        assertThat(CLUSTERER.cluster(ALL, List.of())).hasSize(2);
        assertThat(together(RUSSIANS, AGAIN)).isTrue();
    }

    @Test
    void sameJoinsWhatNothingElseWould() {
        assertThat(together(RUSSIANS, FRENCH, ruling(1, same(RUSSIANS, FRENCH))))
                .isTrue();
    }

    @Test
    void differentParts() {
        assertThat(together(RUSSIANS, AGAIN, ruling(1, different(AGAIN, RUSSIANS))))
                .isFalse();
    }

    @Test
    void theLaterWins() {
        Ruling apart = ruling(1, different(AGAIN, RUSSIANS));
        Ruling one = ruling(2, same(AGAIN, RUSSIANS));
        Ruling apartAgain = ruling(3, different(AGAIN, RUSSIANS));
        assertThat(together(RUSSIANS, AGAIN, one, apart)).isTrue();
        assertThat(together(RUSSIANS, AGAIN, one, apart, apartAgain)).isFalse();
    }

    @Test
    void ofThreeThatCannotAllHoldTheLatestTwoDo() {
        Ruling first = ruling(1, same(RUSSIANS, AGAIN));
        Ruling second = ruling(2, same(AGAIN, FRENCH));
        Ruling third = ruling(3, different(RUSSIANS, FRENCH));
        assertThat(together(AGAIN, FRENCH, first, second, third)).isTrue();
        assertThat(together(RUSSIANS, FRENCH, first, second, third)).isFalse();
        assertThat(together(RUSSIANS, AGAIN, first, second, third)).isFalse();
    }

    @Test
    void whatIsTakenBackHoldsNoMoreAndWhatTakesItBackCanBeTakenBack() {
        Ruling apart = ruling(1, different(AGAIN, RUSSIANS));
        Ruling undo = ruling(2, new Verdict.Undo(apart.id()));
        Ruling redo = ruling(3, new Verdict.Undo(undo.id()));
        assertThat(Rulings.standing(List.of(undo, apart))).isEmpty();
        assertThat(Rulings.standing(List.of(redo, undo, apart))).containsExactly(apart);
        assertThat(together(RUSSIANS, AGAIN, apart, undo)).isTrue();
        assertThat(together(RUSSIANS, AGAIN, apart, undo, redo)).isFalse();
    }

    @Test
    void mergedActorsAreOne() {
        Testimony one = Told.of(
                "2017-03-13 AFFIRM ACCUSE ACTUAL|who=-:REB:the Free Column|whom=LBY:GOV:the council|about=LBY,Sebha,Murzuk",
                4);
        Testimony other = Told.of(
                "2017-03-13 AFFIRM ACCUSE ACTUAL|who=-:OPP:Liberation Front|whom=LBY:GOV:the council|about=LBY,Sebha,Murzuk",
                5);
        ActorId first =
                one.proposition().participants().get(0).actor().orElseThrow().id();
        ActorId second =
                other.proposition().participants().get(0).actor().orElseThrow().id();
        List<Testimony> both = new ArrayList<>(List.of(one, other));
        assertThat(CLUSTERER.cluster(both, List.of())).hasSize(2);
        assertThat(CLUSTERER.cluster(both, List.of(ruling(1, new Verdict.Merge(first, second)))))
                .hasSize(1);
        assertThat(CLUSTERER.cluster(
                        both,
                        List.of(
                                ruling(1, new Verdict.Merge(first, second)),
                                ruling(2, new Verdict.Merge(second, first)))))
                .hasSize(1);
    }
}
