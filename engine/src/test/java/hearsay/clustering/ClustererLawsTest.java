// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.PropositionCluster;
import hearsay.claims.Ruling;
import hearsay.claims.Testimony;
import hearsay.claims.Verdict;
import hearsay.knowledge.Edition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws "order" and "rebuild" over made-up worlds in which much happens in few places within a month. */
class ClustererLawsTest {

    private static final Clusterer CLUSTERER = Clusterer.of(Edition.bundled().text(Clusterer.WEIGHTS));
    private static final int WORLDS = 40;

    private static final List<String> WHO = List.of(
            "",
            "|who=RUS:MIL:special forces",
            "|who=RUS:GOV:Russia",
            "|who=-:MIL:foreign soldiers",
            "|who=LBY:REB:brigades");
    private static final List<String> AT =
            List.of("", "", "|at=Egypt", "|at=Sidi Barrani", "|at=Ras Lanuf", "|at=Es Sider", "|at=Libya");
    private static final List<String> WHAT =
            List.of("MOBILIZE/TROOPS", "MOBILIZE", "ASSAULT", "ASSAULT/AERIAL", "AID", "RETREAT/WITHDRAW");
    private static final List<String> STANCE = List.of("AFFIRM", "AFFIRM", "DENY", "NO_COMMENT");
    private static final List<String> REALIS = List.of("ACTUAL", "ACTUAL", "NEGATED", "FUTURE", "HYPOTHETICAL");

    private static List<Testimony> world(Random random) {
        List<Testimony> all = new ArrayList<>();
        int size = 5 + random.nextInt(60);
        for (int i = 0; i < size; i++) {
            int day = 1 + random.nextInt(28);
            String line = "2017-03-%02d ".formatted(day) + pick(STANCE, random) + " " + pick(WHAT, random) + " "
                    + pick(REALIS, random) + pick(WHO, random) + pick(AT, random)
                    + (random.nextInt(3) == 0 ? "|on=2017-03-%02d".formatted(1 + random.nextInt(day)) : "")
                    + "|about=EGY,LBY,RUS";
            all.add(Told.of(line, i));
        }
        return all;
    }

    private static List<Ruling> rulings(List<Testimony> all, Random random) {
        List<Ruling> rulings = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Testimony one = pick(all, random);
            Testimony other = pick(all, random);
            if (!one.equals(other)) {
                Verdict verdict = random.nextBoolean()
                        ? new Verdict.Same(one.id(), other.id())
                        : new Verdict.Different(one.id(), other.id());
                rulings.add(Ruling.of("analyst", Instant.ofEpochSecond(i), verdict, ""));
            }
        }
        return rulings;
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    @Test
    void anyOrderGivesTheSameClusters() {
        for (int seed = 1; seed <= WORLDS; seed++) {
            Random random = new Random(seed);
            List<Testimony> all = world(random);
            List<Ruling> rulings = rulings(all, random);
            List<PropositionCluster> once = CLUSTERER.cluster(all, rulings);
            Collections.shuffle(all, random);
            Collections.shuffle(rulings, random);
            assertThat(CLUSTERER.cluster(all, rulings)).as("seed %d", seed).isEqualTo(once);
        }
    }

    @Test
    void oneAfterTheOtherGivesTheSameAsAllAtOnce() {
        int together = 0;
        for (int seed = 1; seed <= WORLDS; seed++) {
            Random random = new Random(seed);
            List<Testimony> all = world(random);
            List<Ruling> rulings = rulings(all, random);
            Collections.shuffle(all, random);
            Memory memory = new Memory();
            for (int from = 0; from < all.size(); ) {
                int to = Math.min(all.size(), from + 1 + random.nextInt(4));
                List<Testimony> fresh = all.subList(from, to);
                memory.keep(fresh, CLUSTERER.add(fresh, memory, rulings));
                from = to;
            }
            List<PropositionCluster> once = CLUSTERER.cluster(all, rulings);
            assertThat(memory.clusters()).as("seed %d", seed).isEqualTo(once);
            together += all.size() - once.size();
        }
        assertThat(together).as("the worlds are no test if nothing is joined").isGreaterThan(WORLDS);
    }

    @Test
    void aRulingGivesTheSameAsClusteringAnew() {
        for (int seed = 1; seed <= WORLDS; seed++) {
            Random random = new Random(seed);
            List<Testimony> all = world(random);
            Memory memory = new Memory();
            memory.keep(all, CLUSTERER.components(all, List.of()));
            List<Ruling> heard = new ArrayList<>();
            for (Ruling ruling : rulings(all, random)) {
                heard.add(ruling);
                memory.keep(List.of(), CLUSTERER.again(Rulings.named(ruling.id(), heard), memory, heard));
            }
            assertThat(memory.clusters()).as("seed %d", seed).isEqualTo(CLUSTERER.cluster(all, heard));
        }
    }

    @Test
    void everyTestimonyIsInOneCluster() {
        for (int seed = 1; seed <= WORLDS; seed++) {
            List<Testimony> all = world(new Random(seed));
            assertThat(CLUSTERER.cluster(all, List.of()).stream()
                            .flatMap(cluster -> cluster.members().stream())
                            .toList())
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(all);
        }
    }
}
