// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.ActorId;
import hearsay.claims.Ruling;
import hearsay.claims.RulingId;
import hearsay.claims.TestimonyId;
import hearsay.claims.Verdict;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What persons have ruled, as it stands: without what was taken back. */
public final class Rulings {

    /** A ruling that is later comes first: of two that cannot both hold it prevails. */
    private static final Comparator<Ruling> LATEST =
            Comparator.comparing(Ruling::at).thenComparing(Ruling::id).reversed();

    private final List<Ruling> standing;

    private Rulings(List<Ruling> standing) {
        this.standing = standing;
    }

    static Rulings of(Collection<Ruling> rulings) {
        return new Rulings(standing(rulings).stream().sorted(LATEST).toList());
    }

    /**
     * The rulings that hold, earliest first, without those that take others back. What takes a ruling back can itself be
     * taken back; then the ruling holds again.
     */
    public static List<Ruling> standing(Collection<Ruling> rulings) {
        Map<RulingId, Set<RulingId>> undoing = new HashMap<>();
        for (Ruling ruling : rulings) {
            if (ruling.verdict() instanceof Verdict.Undo undo) {
                undoing.computeIfAbsent(undo.ruling(), id -> new HashSet<>()).add(ruling.id());
            }
        }
        return rulings.stream()
                .distinct()
                .filter(ruling -> !(ruling.verdict() instanceof Verdict.Undo))
                .filter(ruling -> holds(ruling.id(), undoing))
                .sorted(LATEST.reversed())
                .toList();
    }

    private static boolean holds(RulingId id, Map<RulingId, Set<RulingId>> undoing) {
        return undoing.getOrDefault(id, Set.of()).stream().noneMatch(undo -> holds(undo, undoing));
    }

    /** Whose clusters a ruling about sameness can change, or one that takes such a ruling back; none for any other. */
    public static List<TestimonyId> named(RulingId id, Collection<Ruling> rulings) {
        Verdict verdict = rulings.stream()
                .filter(ruling -> ruling.id().equals(id))
                .findFirst()
                .map(Ruling::verdict)
                .orElseThrow(() -> new IllegalArgumentException("no ruling " + id));
        if (verdict instanceof Verdict.Same same) {
            return List.of(same.one(), same.other());
        }
        if (verdict instanceof Verdict.Different different) {
            return List.of(different.one(), different.other());
        }
        return verdict instanceof Verdict.Undo undo ? named(undo.ruling(), rulings) : List.of();
    }

    /** The latest first. */
    List<Ruling> standing() {
        return standing;
    }

    /** Which actors are ruled to be another, followed to the end. */
    Map<ActorId, ActorId> merges() {
        Map<ActorId, ActorId> into = new TreeMap<>();
        for (Ruling ruling : standing) {
            if (ruling.verdict() instanceof Verdict.Merge merge) {
                into.putIfAbsent(merge.merged(), merge.into());
            }
        }
        Map<ActorId, ActorId> ends = new TreeMap<>();
        into.keySet().forEach(actor -> ends.put(actor, end(actor, into)));
        return ends;
    }

    /** Where two rulings send one round in a circle, the least of the circle stands for all. */
    private static ActorId end(ActorId actor, Map<ActorId, ActorId> into) {
        Set<ActorId> passed = new HashSet<>();
        ActorId at = actor;
        while (into.containsKey(at) && passed.add(at)) {
            at = into.get(at);
        }
        return into.containsKey(at) ? circle(at, into) : at;
    }

    private static ActorId circle(ActorId start, Map<ActorId, ActorId> into) {
        ActorId least = start;
        ActorId at = into.getOrDefault(start, start);
        while (!at.equals(start)) {
            least = at.compareTo(least) < 0 ? at : least;
            at = into.getOrDefault(at, start);
        }
        return least;
    }
}
