// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsTest {

    @Test
    void sharesAddUpToTheMean() {
        Weights mean = new Weights();
        mean.add(one(1, 2), 0.25);
        mean.add(one(5, -2), 0.75);
        assertThat(mean.get("x")).containsExactly(4, -1);
        assertThat(mean.shape("x")).containsExactly(1, 2);
    }

    @Test
    void whatDiffersInSizeIsNamed() {
        Weights weights = one(1, 2);
        assertThatThrownBy(() -> weights.add(one(1, 2, 3), 0.5)).hasMessage("x: 3 numbers cannot be added to 2");
    }

    @Test
    void whatWasWrittenIsRead(@TempDir Path folder) throws IOException {
        one(1, 2).write(folder.resolve("weights.bin"));
        assertThat(Weights.read(folder.resolve("weights.bin")).get("x")).containsExactly(1, 2);
    }

    private static Weights one(float... values) {
        Weights weights = new Weights();
        weights.put("x", values, 1, values.length);
        return weights;
    }
}
