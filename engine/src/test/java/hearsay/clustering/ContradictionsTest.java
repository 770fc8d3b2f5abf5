// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.PropositionCluster;
import hearsay.claims.Testimony;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codebook, section 8: what stands against one another in a cluster; more general is not contradictory. */
class ContradictionsTest {

    private static PropositionCluster cluster(String... lines) {
        Testimony[] members = new Testimony[lines.length];
        for (int i = 0; i < lines.length; i++) {
            members[i] = Told.of(lines[i], i + 1);
        }
        return PropositionCluster.of(List.of(members));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "AFFIRM MOBILIZE ACTUAL; DENY MOBILIZE ACTUAL; EXISTENCE",
                "AFFIRM MOBILIZE ACTUAL; AFFIRM MOBILIZE NEGATED; EXISTENCE",
                "DENY MOBILIZE NEGATED; DENY MOBILIZE ACTUAL; EXISTENCE",
                "AFFIRM MOBILIZE ACTUAL; DOUBT MOBILIZE ACTUAL;",
                "AFFIRM MOBILIZE ACTUAL; NO_COMMENT MOBILIZE ACTUAL;",
                "AFFIRM MOBILIZE ACTUAL; ASK MOBILIZE ACTUAL;",
                "AFFIRM MOBILIZE NEGATED; DENY MOBILIZE ACTUAL;",
                "AFFIRM MOBILIZE ACTUAL|at=Sirte; AFFIRM MOBILIZE ACTUAL|at=Brega; PLACE",
                "AFFIRM MOBILIZE ACTUAL|at=Sirte; AFFIRM MOBILIZE ACTUAL|at=Libya;",
                "AFFIRM MOBILIZE ACTUAL|at=Sirte; AFFIRM MOBILIZE ACTUAL|at=Egypt; PLACE",
                "AFFIRM MOBILIZE ACTUAL|at=Sirte; AFFIRM MOBILIZE ACTUAL;",
                "AFFIRM MOBILIZE ACTUAL|at=Ras Lanuf; AFFIRM MOBILIZE ACTUAL|at=Es Sider;",
                "AFFIRM MOBILIZE ACTUAL|at=Sirte|at=Brega; AFFIRM MOBILIZE ACTUAL|at=Brega;",
                "AFFIRM MOBILIZE ACTUAL|on=2017-03-03; AFFIRM MOBILIZE ACTUAL|on=2017-03-04; TIME",
                "AFFIRM MOBILIZE ACTUAL|on=2017-03-03; AFFIRM MOBILIZE ACTUAL|on=2017-03-01..2017-03-07;",
                "AFFIRM MOBILIZE ACTUAL|on=2017-03-03; AFFIRM MOBILIZE ACTUAL;",
                "AFFIRM MOBILIZE ACTUAL|n=22 soldier; AFFIRM MOBILIZE ACTUAL|n=40 soldier; NUMBER",
                "AFFIRM MOBILIZE ACTUAL|n=22 soldier; AFFIRM MOBILIZE ACTUAL|n=20-30 soldier;",
                "AFFIRM MOBILIZE ACTUAL|n=22 soldier; AFFIRM MOBILIZE ACTUAL|n=20+ soldier;",
                "AFFIRM MOBILIZE ACTUAL|n=22 soldier; AFFIRM MOBILIZE ACTUAL|n=30+ soldier; NUMBER",
                "AFFIRM MOBILIZE ACTUAL|n=22 soldier; AFFIRM MOBILIZE ACTUAL|n=40 drone;",
                "AFFIRM MOBILIZE ACTUAL|n=22 soldier|n=3 drone; AFFIRM MOBILIZE ACTUAL|n=3 drone;",
                "AFFIRM MOBILIZE ACTUAL|who=RUS:MIL:Russians; AFFIRM MOBILIZE ACTUAL|who=TUR:MIL:Turks; ACTOR",
                "AFFIRM MOBILIZE ACTUAL|who=RUS:MIL:Russians; AFFIRM MOBILIZE ACTUAL|who=-:MIL:foreigners;",
                "AFFIRM MOBILIZE ACTUAL|who=RUS:MIL:Russians; AFFIRM MOBILIZE ACTUAL|who=RUS:GOV:Russia;",
                "AFFIRM ASSAULT ACTUAL|who=LBY:REB:brigades; AFFIRM ASSAULT ACTUAL|who=LBY:MIL:army; ACTOR",
                "AFFIRM MOBILIZE ACTUAL|who=RUS:MIL:Russians; DENY MOBILIZE ACTUAL|who=TUR:MIL:Turks; EXISTENCE"
            })
    void kinds(String one, String other, String kind) {
        PropositionCluster cluster = cluster("2017-03-13 " + one, "2017-03-14 " + other);
        assertThat(Contradictions.in(cluster))
                .extracting(found -> found.kind().name())
                .containsExactlyElementsOf(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void aContradictionNamesBothAndCitesThem() {
        PropositionCluster cluster = cluster(
                "2017-03-13 AFFIRM MOBILIZE ACTUAL|n=22 soldier", "2017-03-14 AFFIRM MOBILIZE ACTUAL|n=40+ soldier");
        Contradiction found = Contradictions.in(cluster).get(0);
        assertThat(found.said()).isEqualTo("22 soldier");
        assertThat(found.against()).isEqualTo("at least 40 soldier");
        assertThat(found.one()).isEqualTo(cluster.members().get(0).id());
        assertThat(found.citations())
                .extracting(citation -> citation.document())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void numbersKeepEveryHolderAndShowTheSpread() {
        PropositionCluster cluster = cluster(
                "2017-03-13 AFFIRM ASSAULT ACTUAL|by=LBY:MIL:army|n=21+ fighter",
                "2017-03-14 AFFIRM ASSAULT ACTUAL|by=LBY:MED:hospital|n=12 fighter",
                "2017-03-15 AFFIRM ASSAULT ACTUAL|by=LBY:MIL:army|n=24 fighter",
                "2017-03-16 AFFIRM ASSAULT ACTUAL|by=USA:GOV:an official|n=200 fighter");
        List<FusedNumber> numbers = Contradictions.numbers(cluster);
        assertThat(numbers).hasSize(1);
        FusedNumber fused = numbers.get(0);
        assertThat(fused.holdings())
                .extracting(FusedNumber.Holding::holder)
                .containsExactly("army", "hospital", "an official");
        assertThat(fused.best()).isEqualTo(24);
        assertThat(fused.low()).isEqualTo(12);
        assertThat(fused.high()).contains(200.0);
        assertThat(fused.counted()).contains("fighter");
        assertThat(fused.spread()).isEqualTo(200.0 / 12);
    }

    @Test
    void anOpenNumberLeavesTheFusedOneOpen() {
        FusedNumber fused = Contradictions.numbers(cluster("2017-03-13 AFFIRM ASSAULT ACTUAL|n=21+ fighter"))
                .get(0);
        assertThat(fused.high()).isEmpty();
        assertThat(fused.spread()).isEqualTo(1);
    }
}
