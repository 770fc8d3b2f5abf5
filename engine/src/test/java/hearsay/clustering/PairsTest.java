// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Testimony;
import hearsay.knowledge.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which two testimonies are one happening: cases are lines of {@code pairs.tsv}, and variations over types and actors. */
class PairsTest {

    private static final Clusterer CLUSTERER = Clusterer.of(Edition.bundled().text(Clusterer.WEIGHTS));

    private static final List<String> TYPES = List.of(
            "CONSULT/VISIT",
            "COOPERATE",
            "AID",
            "RETREAT/WITHDRAW",
            "REQUEST/YIELD",
            "ACCUSE/ALLEGE",
            "REJECT/YIELD",
            "THREATEN/VIOLENCE",
            "PROTEST/DEMO",
            "SANCTION/EXPEL",
            "MOBILIZE/TROOPS",
            "COERCE/ARREST",
            "ASSAULT/AERIAL");

    private static final List<String> ACTORS = List.of(
            "|who=RUS:MIL:special forces|whom=EGY:GOV:Egypt|at=Sidi Barrani|about=RUS,EGY",
            "|who=LBY:REB:brigades|whom=LBY:MIL:army|at=Ras Lanuf|about=LBY",
            "|who=MLI:GOV:Mali|whom=MLI:OPP:opposition|at=Bamako|about=MLI",
            "|who=TUR:GOV:Turkey|whom=LBY:GOV:Libya|at=Benghazi|about=TUR,LBY");

    @TestFactory
    Stream<DynamicTest> pairs() throws IOException {
        return lines().map(line -> line.split("\t"))
                .map(cells -> DynamicTest.dynamicTest(cells[1], () -> {
                    Testimony one = Told.of(cells[2], 1);
                    Testimony other = Told.of(cells[3], 2);
                    assertThat(together(one, other))
                            .as(() -> CLUSTERER
                                    .comparison()
                                    .match(one, other)
                                    .because()
                                    .toString())
                            .isEqualTo(cells[0].equals("join"));
                }));
    }

    private static Stream<String> lines() throws IOException {
        try (InputStream in = PairsTest.class.getResourceAsStream("/hearsay/clustering/pairs.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank());
        }
    }

    private static boolean together(Testimony one, Testimony other) {
        return CLUSTERER.cluster(List.of(one, other), List.of()).size() == 1;
    }

    private static void check(String one, String other, boolean joined) {
        assertThat(together(Told.of(one, 1), Told.of(other, 2)))
                .as("%s%n%s", one, other)
                .isEqualTo(joined);
    }

    @Test
    void whatIsToldAgainTheNextDayJoins() {
        TYPES.forEach(type -> ACTORS.forEach(who -> check(
                "2018-05-02 AFFIRM " + type + " ACTUAL" + who, "2018-05-03 AFFIRM " + type + " ACTUAL" + who, true)));
    }

    @Test
    void whatIsDeniedJoins() {
        TYPES.forEach(type -> ACTORS.forEach(who -> check(
                "2018-05-02 AFFIRM " + type + " ACTUAL" + who, "2018-05-03 DENY " + type + " ACTUAL" + who, true)));
    }

    @Test
    void whatIsToldWithoutModeOrPlaceJoins() {
        TYPES.forEach(type -> ACTORS.forEach(who -> check(
                "2018-05-02 AFFIRM " + type + " ACTUAL" + who,
                "2018-05-03 AFFIRM " + type.split("/")[0] + " ACTUAL" + who.replaceAll("\\|at=[A-Za-z ]+", ""),
                true)));
    }

    @Test
    void whatOthersDoElsewhereStaysApart() {
        for (String type : TYPES) {
            for (String who : ACTORS) {
                for (String whom : ACTORS) {
                    if (!who.equals(whom)) {
                        check(
                                "2018-05-02 AFFIRM " + type + " ACTUAL" + who,
                                "2018-05-02 AFFIRM " + type + " ACTUAL" + whom,
                                false);
                    }
                }
            }
        }
    }

    @Test
    void whatIsToldAYearLaterStaysApart() {
        TYPES.forEach(type -> ACTORS.forEach(who -> check(
                "2018-05-02 AFFIRM " + type + " ACTUAL" + who, "2019-05-03 AFFIRM " + type + " ACTUAL" + who, false)));
    }

    @Test
    void aComparisonAddsUpAndIsTheSameEitherWay() {
        for (String type : TYPES) {
            Testimony one = Told.of("2018-05-02 AFFIRM " + type + " ACTUAL" + ACTORS.get(0), 1);
            Testimony other = Told.of("2018-05-04 DENY " + type + " ACTUAL" + ACTORS.get(3), 2);
            Match match = CLUSTERER.comparison().match(one, other);
            assertThat(match).isEqualTo(CLUSTERER.comparison().match(other, one));
            assertThat(match.odds().bits()).isEqualTo(match.because().value());
            assertThat(match.levels()).extracting(Level::field).containsExactly(Field.values());
        }
    }

    @Test
    void whatJoinsSharesAKey() throws IOException {
        lines().map(line -> line.split("\t"))
                .filter(cells -> cells[0].equals("join"))
                .forEach(cells -> assertThat(Blocking.keys(Told.of(cells[2], 1)))
                        .as(cells[1])
                        .containsAnyElementsOf(Blocking.keys(Told.of(cells[3], 2))));
    }
}
