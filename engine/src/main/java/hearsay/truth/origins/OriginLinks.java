// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import hearsay.claims.Basis;
import hearsay.claims.TestimonyId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All links among the voices of a cluster. */
final class OriginLinks {

    private final List<Voice> voices;
    private final Linking linking;

    /** What is a copy, word for word, and of which: nothing else is asked of it, but others may cite it. */
    private final Map<TestimonyId, OriginLink> twins = new HashMap<>();

    /** @param voices by time */
    OriginLinks(List<Voice> voices, Linking linking) {
        this.voices = voices;
        this.linking = linking;
    }

    List<OriginLink> all() {
        List<OriginLink> links = new ArrayList<>();
        for (int later = 0; later < voices.size(); later++) {
            links.addAll(of(later));
        }
        for (int place = 0; place < voices.size(); place++) {
            bareName(place).ifPresent(links::add);
        }
        links.sort(OriginLink.ORDER);
        return oneCitationEach(links);
    }

    private List<OriginLink> of(int place) {
        Voice later = voices.get(place);
        List<OriginLink> links = new ArrayList<>();
        for (int i = 0; i < place; i++) {
            Voice earlier = voices.get(i);
            boolean twin = twins.containsKey(earlier.testimony().id());
            if (twin && later.side() == earlier.side()) {
                Linking.citing(later, earlier).ifPresent(links::add);
            } else if (later.side() == earlier.side()) {
                links.addAll(linking.between(later, earlier));
            }
        }
        Optional<OriginLink> twin = links.stream()
                .filter(link -> link.probability() == 1 && !twins.containsKey(link.to()))
                .findFirst();
        if (twin.isPresent()) {
            twins.put(later.testimony().id(), twin.get());
            return List.of(twin.get());
        }
        withoutSource(later, place).ifPresent(links::add);
        return links;
    }

    private Optional<OriginLink> withoutSource(Voice voice, int place) {
        if (voice.sourced() || voice.doubting() || voice.testimony().basis() == Basis.WITNESSED) {
            return Optional.empty();
        }
        Optional<Voice> below = voices.stream()
                .filter(other -> other.sameReport(voice) && other.sourced() && other.side() == voice.side())
                .findFirst();
        if (below.isPresent()) {
            String says = "the same report has a source for it";
            return Linking.link(voice, below.get(), Reason.NO_OWN_SOURCE, "same-report", says);
        }
        return voice.ownerless() ? earlier(voice, place) : Optional.empty();
    }

    /** To the first voice of the only state that a bare name can mean; to none where armies of two states say the same. */
    private Optional<OriginLink> bareName(int place) {
        Voice bare = voices.get(place);
        if (!bare.bareBody() || twins.containsKey(bare.testimony().id())) {
            return Optional.empty();
        }
        List<Voice> meant = voices.stream()
                .filter(other -> other.stateName()
                        && other.side() == bare.side()
                        && other.sector() == bare.sector()
                        && !twins.containsKey(other.testimony().id())
                        && Linking.bareName(bare, other).isPresent())
                .toList();
        boolean oneState = meant.stream().map(Voice::country).distinct().count() == 1;
        return !oneState
                ? Optional.empty()
                : voices.indexOf(meant.get(0)) < place
                        ? Linking.bareName(bare, meant.get(0))
                        : Linking.bareName(meant.get(0), bare);
    }

    private Optional<OriginLink> earlier(Voice voice, int place) {
        boolean hidden = voice.kind() == Voice.Kind.HIDDEN;
        String says = "names no source, and others had told it before";
        return voices.subList(0, place).stream()
                .filter(other -> other.side() == voice.side()
                        && !twins.containsKey(other.testimony().id())
                        && !other.outlet().equals(voice.outlet())
                        && other.testimony()
                                .published()
                                .toInstant()
                                .isBefore(voice.testimony().published().toInstant()))
                .flatMap(other ->
                        Linking.link(voice, other, Reason.NO_OWN_SOURCE, hidden ? "reportedly" : "own-voice", says)
                                .stream())
                .findFirst();
    }

    /** Who cites a story with several sources leans on the story, and makes no one of its sources. */
    private List<OriginLink> oneCitationEach(List<OriginLink> links) {
        Map<TestimonyId, OriginLink> kept = new LinkedHashMap<>();
        Map<TestimonyId, Integer> places = new HashMap<>();
        for (int i = 0; i < voices.size(); i++) {
            places.put(voices.get(i).testimony().id(), i);
        }
        links.stream()
                .filter(link -> link.reason() == Reason.CITATION)
                .sorted(Comparator.comparing((OriginLink link) -> !otherwise(link, links))
                        .thenComparing(link -> places.get(link.to())))
                .forEach(link -> kept.putIfAbsent(link.from(), link));
        Stream<OriginLink> others = links.stream().filter(link -> link.reason() != Reason.CITATION);
        return Stream.concat(others, kept.values().stream())
                .sorted(OriginLink.ORDER)
                .toList();
    }

    /** Whether the two are linked for another reason too, as strongly as makes one origin. */
    private static boolean otherwise(OriginLink citation, List<OriginLink> links) {
        return links.stream()
                .anyMatch(link -> link.reason() != Reason.CITATION
                        && link.probability() >= OriginGraph.JOINS
                        && link.from().equals(citation.from())
                        && link.to().equals(citation.to()));
    }
}
