// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.knowledge.Edition;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every frame's own examples: what it must match, and what it must not. */
class FramesTest {

    private static final Stances STANCES = Stances.of(Edition.bundled());

    static Stream<Arguments> yes() {
        return STANCES.frames().stream()
                .flatMap(frame -> frame.yes().stream().map(example -> Arguments.of(frame.name(), example)));
    }

    static Stream<Arguments> no() {
        return STANCES.frames().stream()
                .flatMap(frame -> frame.no().stream().map(example -> Arguments.of(frame.name(), example)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("yes")
    void matches(String frame, String example) {
        assertThat(rule(example)).isEqualTo("attribution/en/" + frame);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("no")
    void doesNotMatch(String frame, String example) {
        assertThat(rule(example)).isNotEqualTo("attribution/en/" + frame);
    }

    @org.junit.jupiter.api.Test
    void everyFrameBringsItsYesAndItsNo() {
        assertThat(STANCES.frames()).isNotEmpty().allSatisfy(frame -> {
            assertThat(frame.yes()).as(frame.name() + ": yes").isNotEmpty();
            assertThat(frame.no()).as(frame.name() + ": no").isNotEmpty();
        });
    }

    private static String rule(String example) {
        Marked marked = Marked.parse(example);
        return STANCES.read(marked.analysis(), marked.cue(), marked.source(), marked.contents())
                .because()
                .rule();
    }
}
