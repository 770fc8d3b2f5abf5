// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A lexicon of phrases of one word or several, looked up in a {@link Wording} by any reading of each word. */
final class Phrases<T> {

    /** A phrase in a wording: its words from {@code from} up to, not including, {@code to}. */
    record Found<T>(T value, int from, int to) {
        int length() {
            return to - from;
        }
    }

    private record Entry<T>(List<String> words, T value, int number) {}

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();
    private int added;

    /** Adds a phrase: words parted by single spaces, as the tokeniser parts them ({@code can not}, {@code u.s.}). */
    void add(String phrase, T value) {
        List<String> words = List.of(phrase.toLowerCase(Locale.ROOT).strip().split(" +"));
        byFirstWord.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(new Entry<>(words, value, added++));
    }

    /** Every phrase that begins at a word, longest first; of equals, the first that was added. */
    List<Found<T>> at(Wording wording, int at) {
        List<Entry<T>> fitting = new ArrayList<>();
        for (String reading : wording.words().get(at).readings()) {
            for (Entry<T> entry : byFirstWord.getOrDefault(reading, List.of())) {
                if (fits(wording, at, entry.words())) {
                    fitting.add(entry);
                }
            }
        }
        // Readings are a set, whose order differs from one run to the next: the number keeps the result from doing so.
        fitting.sort(Comparator.<Entry<T>>comparingInt(entry -> -entry.words().size())
                .thenComparingInt(Entry::number));
        return fitting.stream()
                .map(entry -> new Found<>(entry.value(), at, at + entry.words().size()))
                .toList();
    }

    /** The longest phrase that begins at a word. */
    Optional<Found<T>> longestAt(Wording wording, int at) {
        return at(wording, at).stream().findFirst();
    }

    /** The longest phrases from left to right, none overlapping another. */
    List<Found<T>> in(Wording wording) {
        List<Found<T>> found = new ArrayList<>();
        int at = 0;
        while (at < wording.words().size()) {
            Optional<Found<T>> here = longestAt(wording, at);
            here.ifPresent(found::add);
            at = here.map(Found::to).orElse(at + 1);
        }
        return found;
    }

    /** What of all that was found ends with the words, as the head of a noun phrase does. */
    static <T> Optional<T> last(List<Found<T>> all, Wording wording) {
        return all.stream()
                .filter(found -> found.to() == wording.size())
                .map(Found::value)
                .findFirst();
    }

    private static boolean fits(Wording wording, int at, List<String> words) {
        if (at + words.size() > wording.words().size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!wording.words().get(at + i).readings().contains(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
