// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.actors.Entry.Kind;
import hearsay.claims.Sector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose people? What stands before a head and what a preposition adds tell its country and its sector. */
final class Affiliation {

    private static final Set<String> OF =
            Set.of("of", "for", "from", "in", "at", "with", "inside", "within", "loyal", "affiliated", "allied");

    /** Sectors of trades that soldiers have too. */
    private static final Set<Sector> CIVIL = Set.of(Sector.EDU, Sector.CVL, Sector.BUS);

    /** Sectors that a modifier gives to forces and fighters: "rebel forces" are no army. */
    private static final Set<Sector> STRONG =
            Set.of(Sector.REB, Sector.UAF, Sector.PRM, Sector.COP, Sector.OPP, Sector.CRM, Sector.SPY);

    private final Scene scene;
    private final List<Hit> before;
    private final List<Hit> behind;

    /**
     * @param from first token of the phrase
     * @param to where the head's own words begin; what stands from there on names, and tells nothing
     */
    Affiliation(Scene scene, int from, int to, int head) {
        this.scene = scene;
        this.before = new ArrayList<>(to > from ? scene.within(from, to) : List.of());
        before.sort(Comparator.comparingInt(hit -> -hit.from()));
        this.behind = new ArrayList<>();
        for (int child : scene.children(head)) {
            if (child >= head
                    && scene.token(child).relation().equals("nmod")
                    && OF.contains(scene.child(child, "case"))) {
                behind.addAll(scene.within(head + 1, end(child)));
            }
        }
    }

    /** Behind the last word of a complement: its head, or the name that goes on behind it. */
    private int end(int child) {
        int end = child + 1;
        for (Hit hit : scene.around(child, child)) {
            end = Math.max(end, hit.to());
        }
        return end;
    }

    /** The nearest country before the head, else the first behind it. */
    Optional<String> country() {
        return country(before).or(() -> country(behind));
    }

    private Optional<String> country(List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.entry().kind().state() && !scene.aside(hit))
                .flatMap(hit -> hit.entry().country().stream())
                .findFirst()
                .or(() -> hits.stream()
                        .filter(hit -> hit.entry().kind().listed() && !scene.aside(hit))
                        .flatMap(hit -> hit.entry().country().stream())
                        .findFirst());
    }

    /** The sector that goes with a head of some kind and sector. */
    Sector sector(Kind kind, Sector own) {
        boolean bears = kind == Kind.BEARER || kind == Kind.TITLE || own == Sector.UNK;
        if (bears) {
            return told(before).or(() -> told(behind)).orElse(own);
        }
        boolean plain = kind == Kind.PLURAL || kind == Kind.ORGANISED || kind == Kind.CLASS || kind == Kind.BODY;
        return plain ? side().or(this::strong).or(() -> uniformed(own)).orElse(own) : own;
    }

    /** "Military trainers" are no teachers. */
    private Optional<Sector> uniformed(Sector own) {
        return CIVIL.contains(own)
                ? before.stream()
                        .map(hit -> hit.entry().sector())
                        .filter(sector -> sector == Sector.MIL)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Sector> told(List<Hit> hits) {
        return hits.stream()
                .filter(hit -> !hit.entry().kind().state())
                .map(hit -> hit.entry().sector())
                .filter(sector -> sector != Sector.UNK)
                .findFirst()
                .or(() -> hits.stream()
                        .filter(hit -> hit.entry().kind() == Kind.SEAT)
                        .map(hit -> hit.entry().sector())
                        .findFirst());
    }

    private Optional<Sector> strong() {
        return before.stream()
                .filter(hit -> !scene.aside(hit))
                .map(hit -> hit.entry().sector())
                .filter(STRONG::contains)
                .findFirst();
    }

    /** "Pro-government forces" are not the government's own, "anti-government forces" are against it. */
    private Optional<Sector> side() {
        return before.stream()
                .filter(hit -> hit.entry().kind() == Kind.BODY && scene.aside(hit))
                .map(hit -> scene.token(hit.from()).form().startsWith("anti") ? Sector.REB : Sector.PRM)
                .findFirst();
    }

    /** Names of known actors whose people these are: "Haftar's forces". */
    Optional<Entry> owner() {
        return before.stream()
                .map(Hit::entry)
                .filter(entry -> entry.kind().listed())
                .findFirst()
                .or(() -> behind.stream()
                        .map(Hit::entry)
                        .filter(entry -> entry.kind().listed())
                        .findFirst());
    }

    /** Whether a word before the head is the name of the owner itself: "LNA fighters" are those of the Libyan National Army. */
    boolean called(String word) {
        return owner().filter(entry -> before.stream()
                        .anyMatch(hit -> hit.entry().name().equals(entry.name())
                                && words(hit).contains(word)))
                .isPresent();
    }

    private List<String> words(Hit hit) {
        List<String> words = new ArrayList<>();
        for (int token = hit.from(); token < hit.to(); token++) {
            words.add(scene.token(token).form());
        }
        return words;
    }

    /** What stands before the head and tells of what kind it is, from left to right, each word once. */
    List<Hit> kinds() {
        List<Hit> kinds = new ArrayList<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            Hit hit = before.get(i);
            boolean tells = hit.entry().kind().shelf() == 2 && hit.entry().kind() != Kind.QUANTITY;
            boolean named = before.stream()
                    .anyMatch(other -> other.entry().kind().listed() && hit.within(other.from(), other.to()));
            if (tells && !named && kinds.stream().noneMatch(other -> other.from() == hit.from())) {
                kinds.add(hit);
            }
        }
        return kinds;
    }
}
