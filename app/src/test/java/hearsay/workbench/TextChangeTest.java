// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.workbench.TextChange.Kind;
import hearsay.workbench.TextChange.Piece;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextChangeTest {

    @Test
    void namesWhatWasTakenOutAndPutIn() {
        assertThat(TextChange.between("At least two men died.", "At least four men died."))
                .containsExactly(
                        new Piece(Kind.KEPT, "At least "),
                        new Piece(Kind.TAKEN_OUT, "two "),
                        new Piece(Kind.PUT_IN, "four "),
                        new Piece(Kind.KEPT, "men died."));
    }

    @Test
    void whiteSpaceAloneIsNoChange() {
        assertThat(TextChange.between("one  two\n", "one two"))
                .extracting(Piece::kind)
                .containsOnly(Kind.KEPT);
        assertThat(TextChange.between("", "")).isEmpty();
    }

    @Test
    void whatIsKeptAndPutInIsTheLaterText() {
        Random random = new Random(20201);
        for (int i = 0; i < 200; i++) {
            String before = words(random);
            String after = words(random);
            List<Piece> change = TextChange.between(before, after);
            assertThat(of(change, Set.of(Kind.KEPT, Kind.PUT_IN))).isEqualTo(after);
            assertThat(of(change, Set.of(Kind.KEPT, Kind.TAKEN_OUT)).split("\\s+"))
                    .isEqualTo(before.split("\\s+"));
        }
    }

    private static String words(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> "abc".charAt(random.nextInt(3)) + (random.nextBoolean() ? " " : "\n\n"))
                .collect(Collectors.joining());
    }

    private static String of(List<Piece> change, Set<Kind> kinds) {
        return change.stream()
                .filter(piece -> kinds.contains(piece.kind()))
                .map(Piece::words)
                .collect(Collectors.joining());
    }
}
