// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What holds of every origin graph. */
final class GraphLaws {

    private GraphLaws() {}

    static void hold(OriginGraph graph) {
        Map<TestimonyId, Side> members =
                graph.members().stream().collect(Collectors.toMap(Testimony::id, member -> Side.of(member.polarity())));
        assertThat(graph.origins().stream().flatMap(origin -> origin.members().stream()))
                .as("every member stands in one origin")
                .containsExactlyInAnyOrderElementsOf(members.keySet());
        assertThat(graph.links()).isSortedAccordingTo(OriginLink.ORDER).allSatisfy(link -> {
            assertThat(members).containsKeys(link.from(), link.to());
            assertThat(members.get(link.from())).as("links join one side only").isEqualTo(members.get(link.to()));
        });
        for (Side side : Side.values()) {
            List<Origin> origins = graph.origins(side);
            assertThat(graph.expectedOrigins(side))
                    .as("expected origins of " + side)
                    .isBetween(origins.isEmpty() ? 0.0 : 1 - 1e-12, (double)
                            graph.members().size());
            assertThat(origins).allSatisfy(origin -> {
                assertThat(origin.side()).isEqualTo(side);
                assertThat(origin.reports()).isBetween(1, origin.members().size());
            });
        }
        assertThat(graph.members())
                .allSatisfy(member -> assertThat(graph.weight(member.id())).isBetween(0.0, 1.0));
        graph.members().stream()
                .findFirst()
                .ifPresent(first ->
                        assertThat(graph.dependence(first.id(), first.id())).isEqualTo(1, within(0.0)));
    }
}
