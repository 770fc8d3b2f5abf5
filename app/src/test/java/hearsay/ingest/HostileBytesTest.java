// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law: whatever bytes a file holds, it is taken or refused with a reason, and nothing is thrown. */
class HostileBytesTest {

    private static final int ROUNDS = 150;

    @TempDir
    private Path folder;

    static List<Path> cases() throws IOException, URISyntaxException {
        return TakingCasesTest.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyDamagedReportIsTakenOrRefused(Path original) throws IOException {
        byte[] bytes = Files.readAllBytes(original);
        for (long seed = 0; seed < ROUNDS; seed++) {
            Path file = folder.resolve(original.getFileName().toString());
            Files.write(file, damaged(bytes, new Random(seed)));
            assertThatCode(() -> check(file)).as("seed " + seed).doesNotThrowAnyException();
        }
    }

    private static void check(Path file) {
        try (Stream<Taking> takings = Intake.with(Defaults.NONE).take(file)) {
            List<Taking> all = takings.toList();
            assertThat(all).isNotEmpty();
            for (Taking taking : all) {
                if (taking instanceof Taking.Refused refused) {
                    assertThat(refused.reason()).isNotBlank();
                } else {
                    String text = ((Taking.Taken) taking).document().text();
                    assertThat(text).isNotBlank().doesNotContain("\r", "\0");
                }
            }
        }
    }

    /** Some bytes changed, a stretch doubled, the end cut off. */
    private static byte[] damaged(byte[] original, Random random) {
        byte[] bytes = original.clone();
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt()};
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        int from = random.nextInt(bytes.length);
        int length = random.nextInt(bytes.length - from);
        if (random.nextBoolean()) {
            byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
            System.arraycopy(bytes, from, longer, bytes.length, length);
            return longer;
        }
        return Arrays.copyOf(bytes, bytes.length - random.nextInt(bytes.length));
    }
}
