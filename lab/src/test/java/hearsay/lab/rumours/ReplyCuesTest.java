// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each cue finds what its row says it finds, and spares what its row says it spares. */
class ReplyCuesTest {

    @Test
    void everyCueKeepsItsExamples() throws IOException {
        List<ReplyCues.Cue> cues = ReplyCues.bundled().all();
        assertThat(cues).hasSizeGreaterThan(80).allSatisfy(cue -> {
            assertThat(cue.matches()).as(cue.pattern().pattern()).isNotEmpty().allMatch(one -> cue.in(one));
            assertThat(cue.spares()).as(cue.pattern().pattern()).noneMatch(one -> cue.in(one));
        });
    }

    @Test
    void handlesAndAddressesAreNoWords() {
        assertThat(ReplyCues.plain(".@one @two, That’s  NOT &amp; https://example.org/a"))
                .isEqualTo("that's not & url");
        assertThat(ReplyCues.plain("@one: fire at the mill")).isEqualTo("@one: fire at the mill");
    }

    @Test
    void aReplyMayDoSeveralThings() throws IOException {
        ReplyCues cues = ReplyCues.bundled();
        assertThat(cues.kinds("@one That is false. Do you have any proof?")).contains("UNTRUE", "ASKS_SOURCE");
        assertThat(cues.kinds("@one Thoughts and prayers")).containsExactly("FEELS");
    }
}
