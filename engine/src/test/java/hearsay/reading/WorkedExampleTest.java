// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Claim;
import hearsay.claims.Context;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Interval;
import hearsay.claims.Location;
import hearsay.claims.Mode;
import hearsay.claims.Participant;
import hearsay.claims.PlacePrecision;
import hearsay.claims.PlaceRelation;
import hearsay.claims.Proposition;
import hearsay.claims.Quantity;
import hearsay.claims.Realis;
import hearsay.claims.Sector;
import hearsay.knowledge.Edition;
import hearsay.text.Document;
import hearsay.text.Span;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The worked example of the codebook, section 12, column by column, read by the real model. */
final class WorkedExampleTest {

    private static final String REPORT = """
            Two Western diplomats told Reuters on Sunday that about 40 foreign military trainers had arrived at a base near \
            Sirte in late April. The interior ministry denied the reports, while the army command did not respond to a \
            request for comment. "There are no foreign troops in our city," a municipal spokesman said. Could more follow?""";

    private static final String ARRIVAL =
            "about 40 foreign military trainers had arrived at a base near Sirte in late April";

    private final Document document = Document.of(
            "Harbour Daily",
            Optional.empty(),
            Optional.of("Reuters"),
            OffsetDateTime.parse("2019-05-06T08:00:00Z"),
            Locale.ENGLISH,
            "",
            REPORT);
    private final List<Claim> claims =
            Reader.of(Edition.bundled()).read(document).claims();

    @Test
    void chainsAreThoseOfTheTable() {
        assertThat(claims.stream().map(WorkedExampleTest::chain))
                .containsExactly(
                        "Publisher Harbour Daily > Named Reuters > Unnamed Two Western diplomats",
                        "Publisher Harbour Daily > Named Reuters > Named interior ministry",
                        "Publisher Harbour Daily > Named Reuters > Named army command",
                        "Publisher Harbour Daily > Named Reuters > Unnamed municipal spokesman",
                        "Publisher Harbour Daily");
    }

    @Test
    void stancesAreThoseOfTheTable() {
        assertThat(claims.stream()
                        .map(claim ->
                                claim.stance().position() + "/" + claim.stance().certainty()))
                .containsExactly(
                        "AFFIRM/CERTAIN", "DENY/CERTAIN", "NO_COMMENT/UNSTATED", "AFFIRM/CERTAIN", "ASK/UNSTATED");
    }

    @Test
    void theDeniedAndTheUnansweredIsWhatTheDiplomatsSaid() {
        assertThat(claims.stream().map(this::content).toList().subList(0, 3))
                .allSatisfy(content -> assertThat(content).contains(ARRIVAL));
        assertThat(claims.get(1).contents()).isEqualTo(claims.get(0).contents());
        assertThat(claims.get(2).contents()).isEqualTo(claims.get(0).contents());
        assertThat(content(claims.get(3))).contains("There are no foreign troops in our city");
        assertThat(content(claims.get(4))).isEqualTo("Could more follow?");
    }

    @Test
    void whatTheDiplomatsSayHappened() {
        Proposition arrival = sole(0);
        assertThat(arrival.trigger().in(REPORT)).isEqualTo("arrived");
        assertThat(arrival.type()).isEqualTo(EventType.MOBILIZE);
        assertThat(arrival.mode()).contains(Mode.TROOPS);
        assertThat(arrival.contexts()).contains(Context.MILITARY);
        assertThat(arrival.realis()).isEqualTo(Realis.ACTUAL);
        Participant trainers = arrival.participants().get(0);
        assertThat(trainers.role()).isEqualTo(EventRole.ACTOR);
        assertThat(trainers.wording()).contains("foreign military trainers");
        assertThat(trainers.actor().orElseThrow().sector()).isEqualTo(Sector.MIL);
        Quantity forty = arrival.quantities().get(0);
        assertThat(forty.low()).contains(36.0);
        assertThat(forty.best()).isEqualTo(40);
        assertThat(forty.high()).contains(44.0);
    }

    @Test
    void whereAndWhen() {
        Proposition arrival = sole(0);
        Location base = arrival.locations().get(0);
        assertThat(base.role()).isEqualTo(EventRole.DESTINATION);
        assertThat(base.relation()).isEqualTo(PlaceRelation.NEAR);
        assertThat(base.place().name()).contains("Sirte");
        assertThat(base.place().country()).contains("LBY");
        assertThat(base.place().precision()).isEqualTo(PlacePrecision.NEAR);
        Interval late = arrival.when().orElseThrow().interval();
        assertThat(late.start()).contains(LocalDateTime.parse("2019-04-21T00:00"));
        assertThat(late.end()).contains(LocalDateTime.parse("2019-05-01T00:00"));
    }

    @Test
    void theDeniedAndTheUnansweredIsTheSameProposition() {
        assertThat(claims.get(1).propositions()).isEqualTo(claims.get(0).propositions());
        assertThat(claims.get(2).propositions()).isEqualTo(claims.get(0).propositions());
    }

    @Test
    void noForeignTroopsAreInSirte() {
        Proposition presence = sole(3);
        assertThat(presence.type()).isEqualTo(EventType.MOBILIZE);
        assertThat(presence.mode()).contains(Mode.TROOPS);
        assertThat(presence.realis()).isEqualTo(Realis.NEGATED);
        assertThat(presence.participants().get(0).wording()).contains("foreign troops");
        assertThat(presence.participants().get(0).actor().orElseThrow().sector())
                .isEqualTo(Sector.MIL);
        assertThat(presence.locations().get(0).place().name()).isEqualTo("Sirte");
        assertThat(presence.locations().get(0).place().precision()).isEqualTo(PlacePrecision.TOWN);
        assertThat(presence.locations().get(0).relation())
                .as("the trainers were near the city; what the city has none of would be in it")
                .isEqualTo(PlaceRelation.IN);
        assertThat(presence.locations().get(0).span().in(REPORT)).isEqualTo("our city");
    }

    @Test
    void moreArrivalsAreToCome() {
        Proposition more = sole(4);
        assertThat(more.type()).isEqualTo(EventType.MOBILIZE);
        assertThat(more.realis()).isEqualTo(Realis.FUTURE);
        assertThat(more.participants()).isEqualTo(sole(0).participants());
        assertThat(more.when().orElseThrow().interval().start()).contains(LocalDateTime.parse("2019-05-06T00:00"));
    }

    private Proposition sole(int claim) {
        assertThat(claims.get(claim).propositions()).hasSize(1);
        return claims.get(claim).propositions().get(0);
    }

    private String content(Claim claim) {
        return claim.contents().stream().map((Span span) -> span.in(REPORT)).collect(Collectors.joining(" … "));
    }

    private static String chain(Claim claim) {
        return claim.chain().links().stream()
                .map(link -> link.source().getClass().getSimpleName() + " "
                        + link.source().label())
                .collect(Collectors.joining(" > "));
    }
}
