// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Claim;
import hearsay.knowledge.Edition;
import hearsay.text.Document;
import hearsay.text.Span;
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
