// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AverageLinkTest {

    @Test
    void aChainOfWeakLinksDoesNotRunTogether() {
        double[][] chain = {
            {0, 0.9, 0.1, 0.0},
            {0.9, 0, 0.5, 0.1},
            {0.1, 0.5, 0, 0.9},
            {0.0, 0.1, 0.9, 0}
        };
        assertThat(AverageLink.groups(chain, 0.4)).containsExactly(0, 0, 2, 2);
        assertThat(AverageLink.groups(chain, 0.1)).containsExactly(0, 0, 0, 0);
    }

    @Test
    void nothingToMergeAndNothingAtAll() {
        assertThat(AverageLink.groups(new double[][] {{0, 0.2}, {0.2, 0}}, 0.3)).containsExactly(0, 1);
        assertThat(AverageLink.groups(new double[0][0], 0.3)).isEmpty();
    }
}
