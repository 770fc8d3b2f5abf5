// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.claims.EventType;
import hearsay.forecast.Outlook.Cause;
import hearsay.knowledge.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What a caller who has events by name learns from them about the days to come. */
class ForesightTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 6, 1);

    private final Experience experience = Experience.parse(Edition.bundled().text("forecast/plover.tsv"));

    private static PastEvent event(String actor, EventType type, String recipient, int daysAgo) {
        return new PastEvent(actor, type, recipient, TODAY.minusDays(daysAgo), 1, actor + type + daysAgo);
    }

    /** North and South at blows every third day for four months; North and East met once, long ago. */
    private static List<PastEvent> war() {
        List<PastEvent> events = new ArrayList<>();
        for (int ago = 2; ago < 120; ago += 3) {
            events.add(event("north", EventType.ASSAULT, "south", ago));
            events.add(event("south", EventType.ACCUSE, "north", ago - 1));
        }
        events.add(event("north", EventType.CONSULT, "east", 110));
        return events;
    }

    private static Prospect asked(String actor, EventType type, String recipient, int days) {
        return Prospect.of(
                Optional.of(actor).filter(name -> !name.isEmpty()),
                Set.of(type),
                Optional.of(recipient).filter(name -> !name.isEmpty()),
                TODAY,
                days);
    }

    @Test
    void warGoesOnAndPeaceDoesNotBreak() {
        Foresight foresight = Foresight.of(experience, war(), 0.5);
        double again =
                foresight.of(asked("north", EventType.ASSAULT, "south", 30)).probability();
        double elsewhere =
                foresight.of(asked("north", EventType.ASSAULT, "east", 30)).probability();
        double unheardOf =
                foresight.of(asked("west", EventType.ASSAULT, "east", 30)).probability();
        assertThat(again).isGreaterThan(0.7);
        assertThat(elsewhere).isLessThan(again / 10);
        assertThat(unheardOf).isLessThan(elsewhere).isGreaterThan(0);
        assertThat(foresight.of(asked("north", EventType.ASSAULT, "", 30)).probability())
                .isGreaterThan(0.7);
        assertThat(foresight.of(asked("", EventType.ASSAULT, "south", 30)).probability())
                .isGreaterThan(0.7);
        assertThat(foresight.of(asked("", EventType.ASSAULT, "east", 30)).probability())
                .isLessThan(0.1);
    }

    @Test
    void everyRuleNamesItsEventsAndTheirDays() {
        Outlook outlook = Foresight.of(experience, war(), 0.5).of(asked("north", EventType.ASSAULT, "south", 30));
        assertThat(outlook.fired()).extracting(Outlook.Firing::says).contains("ASSAULT(x, y) after ASSAULT(x, y)");
        assertThat(outlook.fired()).allSatisfy(fired -> {
            assertThat(fired.events()).isNotEmpty();
            assertThat(fired.events()).allMatch(event -> !event.day().isBefore(TODAY.minusDays(50)));
            assertThat(fired.examples()).isGreaterThanOrEqualTo(fired.positives());
        });
        assertThat(outlook.parts().get(0).cause()).isEqualTo(Cause.START);
        assertThat(outlook.start().probability()).isLessThan(0.01);
        assertThat(outlook.basis().get(0))
                .isEqualTo("81 past events from 2019-02-02 to 2019-05-31, 80 of them with those asked for");
    }

    @Test
    void partsAddUpAtEveryHorizonAndLongerIsNeverLessLikely() {
        Foresight foresight = Foresight.of(experience, war(), 0.5);
        for (String actor : List.of("north", "", "nobody")) {
            double before = 0;
            for (int days : new int[] {1, 3, 7, 10, 14, 29, 30, 31, 60, 89, 90, 91, 180, 365, 3650}) {
                Outlook outlook = foresight.of(asked(actor, EventType.ACCUSE, "south", days));
                double bits =
                        outlook.parts().stream().mapToDouble(Outlook.Part::bits).sum();
                assertThat(1 / (1 + StrictMath.pow(2, -bits))).isEqualTo(outlook.probability(), Offset.offset(1e-9));
                assertThat(outlook.probability()).isGreaterThanOrEqualTo(before - 1e-9);
                before = outlook.probability();
            }
        }
        assertThat(foresight.of(asked("north", EventType.ACCUSE, "south", 14)).basis())
                .contains("14 days are interpolated between 7 and 30");
        assertThat(foresight.of(asked("north", EventType.ACCUSE, "south", 180)).basis())
                .anyMatch(says -> says.startsWith("180 days are reached from 90 by a constant hazard"));
    }

    @Test
    void onlyWhatIsBelievedAndPastCounts() {
        Prospect asked = asked("north", EventType.ASSAULT, "south", 30);
        Outlook none = Foresight.of(experience, List.of(), 0.5).of(asked);
        assertThat(none.basis().get(0)).isEqualTo("no past event is known");
        List<PastEvent> doubtful = List.of(
                new PastEvent("north", EventType.ASSAULT, "south", TODAY.minusDays(3), 0.4, "doubtful"),
                new PastEvent("north", EventType.ASSAULT, "south", TODAY, 1, "of the day itself"),
                new PastEvent("north", EventType.ASSAULT, "south", TODAY.plusDays(2), 1, "later"));
        Foresight foresight = Foresight.of(experience, doubtful, 0.5);
        assertThat(foresight.of(asked).odds()).isEqualTo(none.odds());
        assertThat(foresight.of(asked).fired()).isEmpty();
        assertThat(Foresight.of(experience, doubtful, 0.3).of(asked).odds().bits())
                .isGreaterThan(none.odds().bits());
    }

    @Test
    void theOrderOfEventsIsNothing() {
        List<PastEvent> shuffled = new ArrayList<>(war());
        Collections.shuffle(shuffled, new Random(5));
        Prospect asked = Prospect.of(
                Optional.of("north"), Set.of(EventType.ASSAULT, EventType.MOBILIZE), Optional.of("south"), TODAY, 20);
        Outlook outlook = Foresight.of(experience, shuffled, 0.5).of(asked);
        assertThat(outlook).isEqualTo(Foresight.of(experience, war(), 0.5).of(asked));
        assertThat(outlook.parts()).extracting(Outlook.Part::cause).contains(Cause.TYPES);
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        assertThatThrownBy(() -> asked("", EventType.ASSAULT, "", 30)).hasMessageContaining("an actor or a recipient");
        assertThatThrownBy(() -> asked("north", EventType.ASSAULT, "south", 0)).hasMessageContaining("within 0 days");
        assertThatThrownBy(() -> new PastEvent("north", EventType.ASSAULT, " ", TODAY, 1, "x"))
                .hasMessageContaining("an actor and a recipient");
    }
}
