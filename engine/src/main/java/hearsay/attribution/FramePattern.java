// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sequence of words with gaps, compiled from the small language that {@code frames.rules} explains: {@code a|b} is either
 * word, {@code $name} any word of a class, a trailing {@code ?} makes a step optional, a
 * trailing {@code !} wants the word in the cue, {@code ..3} is a gap of at most three
 * words inside the clause, {@code ...3} one that may cross commas and quotation marks.
 */
record FramePattern(String written, List<Step> steps) {

    FramePattern {
        steps = List.copyOf(steps);
    }

    /** One word, perhaps one that must lie in the cue; or a gap of at most {@code gap} words. */
    record Step(Set<String> words, boolean optional, boolean inCue, int gap, boolean crosses) {
        boolean isGap() {
            return gap > 0;
        }

        /** Whether any of its words is among others; looks through the fewer. */
        boolean meets(Set<String> others) {
            return words.size() < others.size()
                    ? !Collections.disjoint(others, words)
                    : !Collections.disjoint(words, others);
        }

        boolean takes(Wording.Word word) {
            return (!inCue || word.cue()) && word.reads(words);
        }
    }

    /** Where a pattern fits: words from {@code from} up to, not including, {@code to}; {@code read} are those it names. */
    record Fit(int from, int to, List<Integer> read) {
        Fit {
            read = List.copyOf(read);
        }
    }

    /** @throws IllegalArgumentException naming {@code where}, the pattern and the fault */
    static FramePattern compile(String written, Map<String, Set<String>> classes, String where) {
        List<Step> steps = new ArrayList<>();
        for (String part : written.strip().split("\\s+")) {
            steps.add(part.startsWith("..") ? gap(part, written, where) : words(part, classes, written, where));
        }
        if (steps.get(0).isGap() || steps.get(steps.size() - 1).isGap()) {
            throw new IllegalArgumentException(where + ": a pattern neither begins nor ends with a gap: " + written);
        }
        return new FramePattern(written, steps);
    }

    private static Step gap(String part, String written, String where) {
        boolean crosses = part.startsWith("...");
        try {
            return new Step(Set.of(), false, false, Integer.parseInt(part.substring(crosses ? 3 : 2)), crosses);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(where + ": gap \"" + part + "\" lacks its width, in " + written, e);
        }
    }

    private static Step words(String part, Map<String, Set<String>> classes, String written, String where) {
        boolean optional = part.length() > 1 && part.endsWith("?");
        boolean inCue = part.length() > 1 && part.endsWith("!");
        List<Set<String>> either = new ArrayList<>();
        for (String word : (optional || inCue ? part.substring(0, part.length() - 1) : part).split("\\|")) {
            either.add(members(word, classes, written, where));
        }
        return new Step(union(either), optional, inCue, 0, false);
    }

    private static Set<String> members(String word, Map<String, Set<String>> classes, String written, String where) {
        if (word.length() == 1 || !word.startsWith("$")) {
            return Set.of(word);
        }
        Set<String> named = classes.get(word.substring(1));
        if (named == null) {
            throw new IllegalArgumentException(where + ": no class \"" + word + "\", in " + written);
        }
        return named;
    }

    /** A class that stands by itself is not copied: classes are large, and many patterns share them. */
    private static Set<String> union(List<Set<String>> either) {
        if (either.size() == 1) {
            return either.get(0);
        }
        Set<String> all = new HashSet<>();
        either.forEach(all::addAll);
        return Set.copyOf(all);
    }

    /** The fit that begins at a word, with the narrowest gaps. */
    Optional<Fit> at(Wording wording, int start) {
        return fit(wording, start, 0, start, List.of());
    }

    /** Whether a text with these words could hold the pattern at all: a quick look before the slow one. */
    boolean possible(Set<String> vocabulary) {
        for (Step step : steps) {
            if (!step.isGap() && !step.optional() && !step.meets(vocabulary)) {
                return false;
            }
        }
        return true;
    }

    /** The words of the step that fewest words can take: one of them stands wherever the pattern fits. */
    Set<String> mostTelling() {
        return steps.stream()
                .filter(step -> !step.isGap() && !step.optional())
                .map(Step::words)
                .min(Comparator.comparingInt(Set::size))
                .orElseThrow(() -> new IllegalStateException("a pattern of optional words only: " + written));
    }

    private Optional<Fit> fit(Wording wording, int start, int step, int at, List<Integer> read) {
        if (step == steps.size()) {
            return Optional.of(new Fit(start, at, read));
        }
        Step next = steps.get(step);
        if (next.isGap()) {
            return leap(wording, start, step, at, read, next);
        }
        if (at < wording.size() && next.takes(wording.word(at))) {
            List<Integer> more = new ArrayList<>(read);
            more.add(at);
            Optional<Fit> fit = fit(wording, start, step + 1, at + 1, more);
            if (fit.isPresent()) {
                return fit;
            }
        }
        return next.optional() ? fit(wording, start, step + 1, at, read) : Optional.empty();
    }

    private Optional<Fit> leap(Wording wording, int start, int step, int at, List<Integer> read, Step gap) {
        for (int skipped = 0;
                skipped <= gap.gap() && at + skipped < wording.words().size();
                skipped++) {
            Optional<Fit> fit = fit(wording, start, step + 1, at + skipped, read);
            if (fit.isPresent()) {
                return fit;
            }
            if (wording.words().get(at + skipped).fence() && !gap.crosses()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
