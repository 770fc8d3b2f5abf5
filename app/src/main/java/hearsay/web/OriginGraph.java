// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import hearsay.truth.Weighed;
import hearsay.truth.origins.OriginLink;
import hearsay.workbench.WhoseWord;
import hearsay.workbench.json.JsonText;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who leans on whom, for the script that draws it: the members, and of all links of each the most likely one. */
final class OriginGraph implements Leaf {

    /** Where the graph of a proposition stands. */
    static String path(String proposition) {
        return "/proposition/" + proposition + "/origins.json";
    }

    @Override
    public String path() {
        return path("{id}");
    }

    @Override
    public String type() {
        return "application/json";
    }

    @Override
    public String text(Visit visit) {
        Weighed weighed = OpenedProposition.of(visit, visit.part("id")).weighed();
        Map<TestimonyId, TestimonyId> roots = new HashMap<>();
        weighed.origins()
                .origins()
                .forEach(origin -> origin.members()
                        .forEach(id -> roots.put(id, origin.root().id())));
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put(
                "nodes",
                weighed.cluster().members().stream()
                        .map(one -> node(
                                one,
                                Optional.ofNullable(roots.get(one.id())),
                                weighed.origins().withdrawn().contains(one)))
                        .toList());
        graph.put(
                "links",
                strongest(weighed.origins().links()).stream()
                        .map(OriginGraph::edge)
                        .toList());
        return JsonText.of(graph);
    }

    private static Collection<OriginLink> strongest(List<OriginLink> links) {
        return links.stream()
                .collect(Collectors.toMap(
                        OriginLink::from,
                        link -> link,
                        (one, other) -> other.probability() > one.probability() ? other : one,
                        LinkedHashMap::new))
                .values();
    }

    private static Map<String, Object> node(Testimony one, Optional<TestimonyId> root, boolean aside) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", one.id());
        node.put("outlet", one.outlet());
        node.put("holder", WhoseWord.hop(one.holder()));
        node.put("day", Say.day(one.published()));
        node.put("moment", one.published().toEpochSecond());
        node.put("tone", PropositionView.tone(one.polarity()));
        node.put("document", one.document());
        node.put("origin", root.map(TestimonyId::value));
        node.put("aside", aside);
        return node;
    }

    private static Map<String, Object> edge(OriginLink link) {
        Map<String, Object> edge = new LinkedHashMap<>();
        edge.put("from", link.from());
        edge.put("to", link.to());
        edge.put("reason", Say.lower(link.reason()));
        edge.put("says", link.says());
        edge.put("probability", link.probability());
        return edge;
    }
}
