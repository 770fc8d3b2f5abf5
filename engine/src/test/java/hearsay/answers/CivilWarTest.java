// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Actor;
import hearsay.claims.EventType;
import hearsay.claims.Evidence;
import hearsay.claims.Judgement;
import hearsay.claims.Position;
import hearsay.claims.Question;
import hearsay.claims.Realis;
import hearsay.claims.Sector;
import hearsay.claims.Who;
import hearsay.laws.Generators;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Two sides of one country are two. */
class CivilWarTest {

    private static final Actor ARMY = Affair.actor("Libyan National Army", "LBY", Sector.MIL);
    private static final Actor GENERAL = Affair.actor("Khalifa Haftar", "LBY", Sector.MIL);
    private static final Actor ACCORD = Affair.actor("Government of National Accord", "LBY", Sector.GOV);
    private static final Actor POLICE = Affair.actor("Libyan police", "LBY", Sector.COP);
    private static final Actor FARMERS = Affair.actor("Libyan farmers", "LBY", Sector.CVL);

    private static Who who(Actor actor) {
        return new Who(actor.name(), Optional.of(actor.id()), actor.country(), new TreeSet<>(List.of(actor.sector())));
    }

    private static Sides sides(Question question) {
        return new Scene(question, Affair.model()).sides();
    }

    @Test
    void theArmyOfARivalIsNoPartOfTheState() {
        Who state = new Who("Libya", Optional.empty(), Optional.of("LBY"), new TreeSet<>(Camps.STATE));
        Sides sides = sides(Affair.asking(EventType.ASSAULT, List.of(Affair.north()), List.of(state), 30));
        assertThat(sides.hosts(POLICE)).isTrue();
        assertThat(sides.hosts(ACCORD)).isTrue();
        assertThat(sides.hosts(ARMY)).isFalse();
    }

    @Test
    void eachSideIsItselfAndTheOtherIsTheOther() {
        Sides sides = sides(Affair.asking(EventType.ASSAULT, List.of(who(ARMY)), List.of(who(ACCORD)), 30));
        assertThat(sides.acts(ARMY)).isTrue();
        assertThat(sides.acts(GENERAL)).isTrue();
        assertThat(sides.acts(POLICE)).isFalse();
        assertThat(sides.hosts(ACCORD)).isTrue();
        assertThat(sides.hosts(POLICE)).isTrue();
        assertThat(sides.hosts(GENERAL)).isFalse();
        assertThat(sides.hosts(FARMERS)).isFalse();
    }

    @Test
    void whereNobodyIsNamedTheRivalsAreTheHost() {
        Question question = Affair.there(EventType.ASSAULT, who(ARMY));
        assertThat(sides(question).hosts(ACCORD)).isTrue();
        assertThat(sides(question).hosts(FARMERS)).isFalse();
        assertThat(sides(question).hosts(GENERAL)).isFalse();
        assertThat(sides(question).hostName()).isEqualTo("the other side");
    }

    @Test
    void aVisitOfAGeneralIsNoVisitOfHisArmy() {
        Sides sides = sides(Affair.asking(EventType.CONSULT, List.of(who(GENERAL)), List.of(Affair.north()), 30));
        assertThat(sides.acts(GENERAL)).isTrue();
        assertThat(sides.acts(ARMY)).isFalse();
    }

    /** An attack of the government on the army provokes the army; one of the army on the farmers provokes nobody. */
    @Test
    void onlyTheOtherSideProvokes() {
        Question question = Affair.there(EventType.ASSAULT, who(ARMY));
        assertThat(rows(question, ACCORD, ARMY)).contains("provoked");
        assertThat(rows(question, GENERAL, FARMERS)).doesNotContain("provoked");
        assertThat(rows(question, FARMERS, FARMERS)).doesNotContain("provoked");
    }

    private static List<String> rows(Question question, Actor doer, Actor sufferer) {
        Judgement judgement = Affair.answerer()
                .answer(
                        question,
                        List.of(Affair.weigh(List.of(Affair.report(
                                "Port Wire",
                                "2019-05-18",
                                "w",
                                "own",
                                Position.AFFIRM,
                                Affair.proposition(
                                        EventType.ASSAULT,
                                        Realis.ACTUAL,
                                        List.of(doer),
                                        List.of(sufferer),
                                        List.of(Affair.SOUTHTOWN)))))),
                        Background.NONE,
                        Affair.TODAY,
                        Instant.EPOCH,
                        Generators.edition(1));
        return judgement.evidence().stream().map(Evidence::indicator).toList();
    }
}
