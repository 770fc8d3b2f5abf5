// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.ClusterId;
import hearsay.claims.Place;
import hearsay.claims.PlaceId;
import hearsay.claims.PlacePrecision;
import hearsay.claims.Proposition;
import hearsay.claims.Ruling;
import hearsay.claims.Verdict;
import hearsay.clustering.Rulings;
import hearsay.ledger.ClaimQuery;
import hearsay.ledger.ClusterRow;
import hearsay.ledger.HolderQuery;
import hearsay.ledger.Ledger;
import hearsay.ledger.OutletRow;
import hearsay.ledger.RelayRow;
import hearsay.ledger.Sighting;
import hearsay.ledger.ToldTime;
import hearsay.ledger.Views;
import hearsay.space.Area;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What maps, timelines and pages of sources show. Drawn from indexes: nothing is weighed but what a withdrawal would touch. */
public final class Pictures {

    private static final int CLAIMS_OF_A_HOLDER = 500;
    private static final int LEANINGS = 60;

    /** Of so many with a name in theirs, the one of that name is sought. */
    private static final int LIKE = 500;

    private final Ledger ledger;
    private final Views views;
    private final Scales scales;

    /** What places are one on a map, whatever each report calls it. */
    private record Drawn(Area area, PlacePrecision precision) {}

    Pictures(Ledger ledger, Scales scales) {
        this.ledger = ledger;
        this.views = ledger.views();
        this.scales = scales;
    }

    /** What is told to have happened where. @param query which claims; its limit counts propositions */
    public MapPicture map(ClaimQuery query) {
        List<Sighting> found = views.sightings(oneMore(query));
        Set<ClusterId> clusters = found.stream()
                .map(sighting -> sighting.cluster().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<ClusterId> kept = clusters.stream().limit(query.limit()).collect(Collectors.toSet());
        List<Sighting> shown = found.stream()
                .filter(sighting -> kept.contains(sighting.cluster().id()))
                .toList();
        Map<PlaceId, Place> places =
                views.places(shown.stream().map(Sighting::place).collect(Collectors.toSet()));
        Map<ClusterId, Proposition> leading = views.leading(kept);
        Map<Drawn, Map<ClusterId, MappedPlace.Told>> byArea = new LinkedHashMap<>();
        Map<Drawn, Set<Place>> named = new HashMap<>();
        for (Sighting sighting : shown) {
            Optional.ofNullable(places.get(sighting.place())).ifPresent(place -> {
                Drawn drawn = new Drawn(place.area(), place.precision());
                named.computeIfAbsent(drawn, key -> new LinkedHashSet<>()).add(place);
                byArea.computeIfAbsent(drawn, key -> new LinkedHashMap<>())
                        .merge(
                                sighting.cluster().id(),
                                new MappedPlace.Told(sighting, alleged(sighting.cluster(), leading)),
                                MappedPlace.Told::with);
            });
        }
        List<MappedPlace> mapped = byArea.entrySet().stream()
                .map(entry -> new MappedPlace(
                        List.copyOf(named.getOrDefault(entry.getKey(), Set.of())),
                        List.copyOf(entry.getValue().values())))
                .toList();
        return new MapPicture(mapped, clusters.size() <= query.limit(), views.days());
    }

    /** What was told when of when. @param query which claims; its limit counts propositions */
    public TimePicture times(ClaimQuery query) {
        Map<ClusterRow, List<ToldTime>> byCluster = views.toldTimes(oneMore(query)).stream()
                .collect(Collectors.groupingBy(ToldTime::cluster, LinkedHashMap::new, Collectors.toList()));
        List<ClusterRow> shown =
                byCluster.keySet().stream().limit(query.limit()).toList();
        Map<ClusterId, Proposition> leading =
                views.leading(shown.stream().map(ClusterRow::id).toList());
        return new TimePicture(
                shown.stream()
                        .map(row -> new TimePicture.Happening(
                                alleged(row, leading), byCluster.getOrDefault(row, List.of())))
                        .toList(),
                byCluster.size() <= query.limit(),
                views.days());
    }

    /** Sources of all kinds, those with most first. @param wanted part of a name @param after an outlet of the page before */
    public SourceLists sources(Optional<String> wanted, Optional<OutletRow> after, int limit) {
        return new SourceLists(
                views.outlets(wanted, after, limit),
                wanted.isPresent() ? List.of() : views.relays(Optional.empty(), limit),
                views.holders(wanted, limit),
                views.leanings(Optional.empty(), LEANINGS));
    }

    /** All that is known of one source. @param label letter for letter, but for case and accents */
    public SourceSheet source(String label) {
        List<Standing> standings = ledger
                .holders()
                .standings(HolderQuery.ALL.withHolder(label).withLimit(200))
                .stream()
                .filter(row -> row.label().equalsIgnoreCase(label))
                .map(row -> new Standing(row, ledger.holders().claims(row, HolderQuery.ALL, CLAIMS_OF_A_HOLDER)))
                .toList();
        Optional<OutletRow> outlet = views.outlets(Optional.of(label), Optional.empty(), LIKE).stream()
                .filter(row -> row.outlet().equalsIgnoreCase(label))
                .findFirst();
        Optional<RelayRow> relay = views.relays(Optional.of(label), LIKE).stream()
                .filter(row -> row.label().equalsIgnoreCase(label))
                .findFirst();
        if (standings.isEmpty() && outlet.isEmpty() && relay.isEmpty()) {
            throw new CallerFault("no source is called \"" + label + "\"; the page of sources lists them");
        }
        return new SourceSheet(
                label,
                scales.grade(label),
                outlet,
                relay,
                standings,
                views.leanings(Optional.of(label), LEANINGS),
                withdrawal(label));
    }

    /**
     * What would fall if a source were withdrawn.
     *
     * @param most how many propositions are weighed for it, those of most reports
     */
    public Falling ifWithdrawn(String label, int most) {
        Verdict verdict = new Verdict.WithdrawSource(label);
        Set<ClusterId> touched = ledger.weighings().clustersOf(label);
        List<ClusterRow> rows = touched.stream()
                .flatMap(id -> ledger.weighings().row(id).stream())
                .sorted(Comparator.comparingInt(ClusterRow::reports)
                        .reversed()
                        .thenComparing(ClusterRow::last, Comparator.reverseOrder())
                        .thenComparing(ClusterRow::id))
                .limit(most)
                .toList();
        return new Falling(
                label,
                rows.stream()
                        .map(row -> new Falling.Fall(
                                row, scales.supposing(row.id(), verdict), InWords.of(scales.members(row.id()))))
                        .toList(),
                touched.size());
    }

    /** The ruling by which a person has set a source aside. */
    public Optional<Ruling> withdrawal(String label) {
        return Rulings.standing(ledger.rulings()).stream()
                .filter(ruling -> ruling.verdict() instanceof Verdict.WithdrawSource source
                        && source.label().equalsIgnoreCase(label))
                .findFirst();
    }

    /** So that it can be seen whether there is more. */
    private static ClaimQuery oneMore(ClaimQuery query) {
        return query.limit() == Integer.MAX_VALUE ? query : query.withLimit(query.limit() + 1);
    }

    private static Alleged alleged(ClusterRow row, Map<ClusterId, Proposition> leading) {
        return new Alleged(row, Optional.ofNullable(leading.get(row.id())));
    }
}
