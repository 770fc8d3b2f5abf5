// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LogLinearTest {

    private static LogLinear learned() {
        List<LogLinear.Case> cases = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            cases.add(new LogLinear.Case(Set.of("always", "near=claim"), new double[] {0, 1}));
            cases.add(new LogLinear.Case(Set.of("always", "near=deny"), new double[] {1, 0}));
        }
        cases.add(new LogLinear.Case(Set.of("always", "seen once"), new double[] {0, 1}));
        return LogLinear.fit(cases, 2, clue -> 1);
    }

    @Test
    @DisplayName("What a clue always went with becomes likely, and shares sum to one")
    void learns() {
        LogLinear model = learned();
        assertThat(model.shares(Set.of("always", "near=claim"))[1]).isGreaterThan(0.8);
        assertThat(model.shares(Set.of("always", "near=deny"))[0]).isGreaterThan(0.8);
        assertThat(Arrays.stream(model.shares(Set.of("always", "never seen"))).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    @DisplayName("The heaviest clue of a class comes first, and a clue seen once has no weight")
    void weighs() {
        LogLinear model = learned();
        assertThat(model.heaviest(1, 1).get(0).getKey()).isEqualTo("near=claim");
        assertThat(model.table("# test\n"))
                .contains("clue\tw0\tw1\n", "near=deny\t")
                .doesNotContain("seen once");
    }

    @Test
    @DisplayName("The weights that travel with the lab know a claim of responsibility from a suspicion")
    void bundled() {
        double[] claimed = StatusModel.bundled().statuses().shares(Set.of("always", "near claims responsibility"));
        double[] plain = StatusModel.bundled().statuses().shares(Set.of("always"));
        int claim = StatusModel.ANSWERS.indexOf(Status.CLAIMED_OR_ADMITTED);
        assertThat(claimed[claim]).isGreaterThan(plain[claim]);
    }
}
