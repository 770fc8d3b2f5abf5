// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import hearsay.claims.Link;
import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts components into words. */
final class Origins {

    private Origins() {}

    /** @param order of the places, what is leant on first */
    static List<Origin> of(List<Voice> voices, List<List<Integer>> components, int[] order) {
        List<Testimony> members = voices.stream().map(Voice::testimony).toList();
        int[] rank = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        List<Origin> origins = new ArrayList<>();
        for (List<Integer> component : components) {
            int root = component.stream()
                    .min(Comparator.comparing(place -> rank[place]))
                    .orElseThrow();
            List<TestimonyId> ids = Stream.concat(
                            Stream.of(root), component.stream().filter(place -> place != root))
                    .map(place -> members.get(place).id())
                    .toList();
            int reports = (int) component.stream()
                    .map(place -> members.get(place).document())
                    .distinct()
                    .count();
            Testimony first = members.get(root);
            origins.add(new Origin(first, voices.get(root).side(), source(voices.get(root)), ids, reports));
        }
        origins.sort(Comparator.comparing(Origin::side).thenComparing(Origin::root, Testimony.BY_TIME));
        return origins;
    }

    /** Whose word the root is, and through whom it came. */
    private static String source(Voice voice) {
        Testimony testimony = voice.testimony();
        String holder = switch (voice.kind()) {
            case OUTLET -> testimony.credit().orElse(testimony.outlet());
            case HIDDEN -> "somebody who is not named";
            case NAMED, UNNAMED -> testimony.holder().label();
        };
        List<String> mouths = Stream.concat(
                        testimony.chain().relays().stream().map(Link::source).map(relay -> relay.label()),
                        voice.kind() == Voice.Kind.OUTLET ? Stream.of() : testimony.credit().stream())
                .distinct()
                .toList();
        return mouths.isEmpty() ? holder : holder + ", through " + String.join(" and ", mouths);
    }
}
