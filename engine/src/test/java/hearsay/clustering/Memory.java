// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.PropositionCluster;
import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small honest store of components, for tests. */
final class Memory implements Neighbourhood {

    private final Map<TestimonyId, Component> components = new HashMap<>();
    private final Map<String, List<Testimony>> blocks = new HashMap<>();

    /** How many testimonies were handed out. */
    int handed;

    void keep(Collection<Testimony> fresh, List<Component> changed) {
        fresh.forEach(one -> Blocking.keys(one)
                .forEach(key ->
                        blocks.computeIfAbsent(key, none -> new ArrayList<>()).add(one)));
        changed.forEach(component -> component.members().forEach(member -> components.put(member.id(), component)));
    }

    List<PropositionCluster> clusters() {
        return components.values().stream()
                .distinct()
                .flatMap(component -> component.clusters().stream())
                .sorted(Component.BY_TIME)
                .toList();
    }

    @Override
    public Collection<Testimony> sharing(Set<String> keys) {
        List<Testimony> found = keys.stream()
                .flatMap(key -> blocks.getOrDefault(key, List.of()).stream())
                .distinct()
                .toList();
        handed += found.size();
        return found;
    }

    @Override
    public Collection<Testimony> component(TestimonyId member) {
        Component component = components.get(member);
        return component == null ? Collections.emptyList() : component.members();
    }
}
