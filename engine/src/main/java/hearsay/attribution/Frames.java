// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.claims.Basis;
import hearsay.claims.Certainty;
import hearsay.claims.Distance;
import hearsay.claims.Position;
import hearsay.knowledge.Rules;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Frames: patterns of words around a cue, each with a name, a meaning, and examples that a test runs. */
final class Frames {

    /** Which words a frame must touch. */
    enum Where {
        /** The cue; contents only to the right of it. */
        CUE,
        /** A content, under a cue that merely says. */
        CONTENT
    }

    /**
     * What a frame means; what it leaves open is the cue's.
     *
     * @param taken false where the words take no position to a truth at all
     */
    record Meaning(
            boolean taken,
            Optional<Position> position,
            Optional<Certainty> certainty,
            Optional<Distance> distance,
            Optional<Basis> basis) {

        static Meaning parse(List<String> words, String where) {
            Meaning meaning = new Meaning(true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
            for (String word : words) {
                meaning = meaning.with(word, where);
            }
            return meaning;
        }

        private Meaning with(String word, String where) {
            if (word.equals("NONE")) {
                return new Meaning(false, position, certainty, distance, basis);
            }
            Optional<Position> asPosition = named(Position.values(), word);
            Optional<Certainty> asCertainty = named(Certainty.values(), word);
            Optional<Distance> asDistance = named(Distance.values(), word);
            Optional<Basis> asBasis = named(Basis.values(), word);
            if (asPosition.isEmpty() && asCertainty.isEmpty() && asDistance.isEmpty() && asBasis.isEmpty()) {
                throw new IllegalArgumentException(where + ": \"" + word
                        + "\" is neither a position, a certainty, a distance nor a basis, nor NONE");
            }
            return new Meaning(
                    taken,
                    asPosition.or(() -> position),
                    asCertainty.or(() -> certainty),
                    asDistance.or(() -> distance),
                    asBasis.or(() -> basis));
        }

        private static <E extends Enum<E>> Optional<E> named(E[] constants, String name) {
            for (E constant : constants) {
                if (constant.name().equals(name)) {
                    return Optional.of(constant);
                }
            }
            return Optional.empty();
        }
    }

    /** One frame, with one pattern or several, and the sentences that must and must not show it. */
    record Frame(
            String name,
            Where where,
            List<FramePattern> patterns,
            Meaning meaning,
            List<String> yes,
            List<String> no) {}

    /** A frame found in a wording. */
    record Found(Frame frame, FramePattern.Fit fit) {}

    /** Among how many first words of a content a frame of contents begins: later ones are seldom its main clause. */
    private static final int CONTENT_REACH = 10;

    private final List<Frame> all;

    /** Every pattern, in the order of the file. */
    private final List<Entry> entries = new ArrayList<>();

    /** Patterns by the words of their most telling step: a text without any of these cannot hold them. */
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    private record Entry(Frame frame, FramePattern pattern) {}

    private Frames(List<Frame> all) {
        this.all = List.copyOf(all);
        for (Frame frame : all) {
            for (FramePattern pattern : frame.patterns()) {
                for (String word : pattern.mostTelling()) {
                    byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(entries.size());
                }
                entries.add(new Entry(frame, pattern));
            }
        }
    }

    /** @param classes word classes besides those that the file itself defines */
    static Frames of(Rules rules, Map<String, Set<String>> classes) {
        Map<String, Set<String>> known = new HashMap<>(classes);
        List<Frame> frames = new ArrayList<>();
        for (Rules.Rule rule : rules.all()) {
            if (rule.has("class")) {
                Set<String> words = new HashSet<>();
                rule.all("words").forEach(line -> {
                    for (String word : line.split("\\s+")) {
                        words.addAll(
                                word.startsWith("$") ? known.getOrDefault(word.substring(1), Set.of()) : Set.of(word));
                    }
                });
                known.put(rule.name(), Set.copyOf(words));
            } else {
                frames.add(frame(rule, known));
            }
        }
        return new Frames(frames);
    }

    private static Frame frame(Rules.Rule rule, Map<String, Set<String>> classes) {
        List<FramePattern> patterns = rule.all("match").stream()
                .map(match -> FramePattern.compile(match, classes, rule.place()))
                .toList();
        Where where = rule.first("where").map(Where::valueOf).orElse(Where.CUE);
        Meaning meaning =
                Meaning.parse(List.of(rule.first("means").orElse("").strip().split("\\s+")), rule.place());
        return new Frame(rule.name(), where, patterns, meaning, rule.all("yes"), rule.all("no"));
    }

    List<Frame> all() {
        return all;
    }

    /** The frame of a kind that names most words of the wording; of equals, the first in the file. */
    Optional<Found> best(Wording wording, Where where) {
        Set<String> vocabulary = wording.vocabulary();
        BitSet candidates = new BitSet(entries.size());
        vocabulary.forEach(word -> byWord.getOrDefault(word, List.of()).forEach(candidates::set));
        Optional<Found> best = Optional.empty();
        int score = 0;
        for (int at = candidates.nextSetBit(0); at >= 0; at = candidates.nextSetBit(at + 1)) {
            Entry entry = entries.get(at);
            if (entry.frame().where() == where && entry.pattern().possible(vocabulary)) {
                Optional<FramePattern.Fit> fit = longest(entry.pattern(), wording, where);
                if (fit.isPresent() && fit.get().read().size() > score) {
                    best = Optional.of(new Found(entry.frame(), fit.get()));
                    score = fit.get().read().size();
                }
            }
        }
        return best;
    }

    private static Optional<FramePattern.Fit> longest(FramePattern pattern, Wording wording, Where where) {
        Optional<FramePattern.Fit> best = Optional.empty();
        for (int start = 0; start < wording.words().size(); start++) {
            Optional<FramePattern.Fit> fit = pattern.at(wording, start).filter(one -> stands(one, wording, where));
            if (fit.isPresent()
                    && fit.get().read().size()
                            > best.map(one -> one.read().size()).orElse(0)) {
                best = fit;
            }
        }
        return best;
    }

    /** How many words of a content stand before a place. */
    private static int contentBefore(Wording wording, int place) {
        int words = 0;
        for (int at = 0; at < place; at++) {
            words += wording.word(at).content() ? 1 : 0;
        }
        return words;
    }

    private static boolean stands(FramePattern.Fit fit, Wording wording, Where where) {
        if (where == Where.CONTENT) {
            return wording.word(fit.from()).content() && contentBefore(wording, fit.from()) < CONTENT_REACH;
        }
        boolean cueSeen = false;
        for (int at : fit.read()) {
            cueSeen |= wording.words().get(at).cue();
            if (wording.words().get(at).content() && !cueSeen) {
                return false;
            }
        }
        return cueSeen;
    }
}
