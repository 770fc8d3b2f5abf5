// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rumours of one happening that say and deny the same, or count it differently. */
class ContradictionsTest {

    private final List<Conversation> all = new ArrayList<>();
    private final Conversation closed = rumour("The old harbour bridge is closed for lorries", 0);
    private final Conversation open = rumour("The old harbour bridge is not closed for lorries", 60);
    private final Conversation twelve = rumour("Twelve sailors missing after ferry fire", 120);
    private final Conversation forty = rumour("Ferry fire: 40 sailors missing, rescue under way", 180);
    private final Conversation same = rumour("12 sailors missing as the ferry burns", 240);
    private final Conversation alone = rumour("Mayor visits a school", 300);
    private final Conversation elsewhere = rumour("The old harbour bridge is not closed for lorries", 9_000_000);

    @Test
    void aStoryThatAnotherDenies() throws IOException {
        Contradictions contradictions = contradictions();
        assertThat(all.stream().filter(contradictions::contradicted)).containsExactly(closed, open);
        assertThat(contradictions.contradicted(elsewhere))
                .as("another happening")
                .isFalse();
    }

    @Test
    void aThingThatIsCountedDifferently() throws IOException {
        Contradictions contradictions = contradictions();
        assertThat(all.stream().filter(contradictions::counted)).containsExactly(twelve, forty, same);
        assertThat(contradictions.counted(alone)).isFalse();
    }

    private Contradictions contradictions() throws IOException {
        return new Contradictions(all, new Happenings(all), new Stories(all), Signs.bundled(), ReplyCues.bundled());
    }

    private Conversation rumour(String text, double time) {
        Post post = new Post("p" + all.size(), text, Optional.empty(), Optional.empty());
        Conversation conversation = new Conversation(List.of(post), time, Veracity.TRUE);
        all.add(conversation);
        return conversation;
    }
}
