// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NetworkTest {

    /** Against the plain way: every subset of the links that may hold, its probability, and its components counted. */
    @Test
    void theExpectationIsThatOverAllSubsetsOfLinks() {
        for (long seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            int size = 2 + random.nextInt(5);
            double[][] together = new double[size][size];
            Network network = new Network(size);
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < i; j++) {
                    together[i][j] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
                    network.join(i, j, together[i][j]);
                }
            }
            int[] all = IntStream.range(0, size).toArray();
            assertThat(network.expectedComponents(all)).as("seed " + seed).isEqualTo(plain(together), within(1e-9));
        }
    }

    @Test
    void aLongChainIsExactAndALargeCliqueIsNeverCountedTooLow() {
        Network chain = new Network(40);
        for (int i = 1; i < 40; i++) {
            chain.join(i, i - 1, 0.5);
        }
        assertThat(chain.expectedComponents(IntStream.range(0, 40).toArray())).isEqualTo(20.5, within(1e-9));
        Network clique = new Network(20);
        for (int i = 0; i < 20; i++) {
            for (int j = 0; j < i; j++) {
                clique.join(i, j, 0.7);
            }
        }
        assertThat(clique.expectedComponents(IntStream.range(0, 20).toArray())).isBetween(1.0, 1.5);
    }

    @Test
    void reasonsAddUp() {
        Network network = new Network(2);
        network.join(0, 1, 0.5);
        network.join(1, 0, 0.5);
        assertThat(network.together(0, 1)).isEqualTo(0.75);
        assertThat(network.components(0.7, 0, 1)).hasSize(1);
        assertThat(network.components(0.8, 0, 1)).hasSize(2);
    }

    private static double plain(double[][] together) {
        int size = together.length;
        int pairs = size * (size - 1) / 2;
        double expected = 0;
        for (int subset = 0; subset < 1 << pairs; subset++) {
            double probability = 1;
            int[] group = IntStream.range(0, size).toArray();
            int pair = 0;
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < i; j++) {
                    boolean holds = (subset >> pair++ & 1) == 1;
                    probability *= holds ? together[i][j] : 1 - together[i][j];
                    if (holds) {
                        int gone = group[i];
                        int kept = group[j];
                        IntStream.range(0, size).filter(k -> group[k] == gone).forEach(k -> group[k] = kept);
                    }
                }
            }
            expected += probability * IntStream.of(group).distinct().count();
        }
        return expected;
    }
}
