// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.actors.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the words of all tables in one pass over a text, the longest at each place. */
final class Lexicon {

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<Entry> entries = new ArrayList<>(1);
    }

    private final Node root = new Node();

    Lexicon(List<Entry> entries) {
        for (Entry entry : entries) {
            Node node = root;
            for (String key : Spelling.keys(entry.written())) {
                node = node.next.computeIfAbsent(key, one -> new Node());
            }
            node.entries.add(entry);
        }
    }

    /** What a spelling stands for, whatever its capitals; of several the first that was given. */
    Optional<Entry> exactly(String written) {
        Node node = root;
        for (String key : Spelling.keys(written)) {
            node = node.next.get(key);
            if (node == null) {
                return Optional.empty();
            }
        }
        return node.entries.stream().findFirst();
    }

    /**
     * All that is found, by where it begins. Of a shelf no two overlap, save that words with several meanings give them all.
     */
    List<Hit> in(List<Word> words) {
        List<Hit> hits = new ArrayList<>();
        int[] free = new int[Entry.SHELVES];
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (!root.next.containsKey(word.key()) && !root.next.containsKey(word.lemma())) {
                continue;
            }
            Search search = new Search(words, at);
            search.walk(root, at);
            for (int shelf = 0; shelf < Entry.SHELVES; shelf++) {
                if (at >= free[shelf] && search.end[shelf] > 0) {
                    free[shelf] = search.end[shelf];
                    hits.addAll(search.found.get(shelf));
                }
            }
        }
        return hits;
    }

    /** The longest of each shelf that begins at a word. */
    private static final class Search {
        private final List<Word> words;
        private final int start;
        private final int[] end = new int[Entry.SHELVES];
        private final List<List<Hit>> found = new ArrayList<>(List.of(List.of(), List.of(), List.of()));

        Search(List<Word> words, int start) {
            this.words = words;
            this.start = start;
        }

        void walk(Node node, int at) {
            if (at > start) {
                take(node, at);
            }
            if (at == words.size()) {
                return;
            }
            Word word = words.get(at);
            step(node, word.key(), at);
            if (!word.lemma().equals(word.key())) {
                step(node, word.lemma(), at);
            }
        }

        private void step(Node node, String key, int at) {
            Node next = node.next.get(key);
            if (next != null) {
                walk(next, at + 1);
            }
        }

        private void take(Node node, int stop) {
            for (Entry entry : node.entries) {
                int shelf = entry.kind().shelf();
                if (stop < end[shelf] || !entry.cased(words.get(start).written())) {
                    continue;
                }
                if (stop > end[shelf]) {
                    end[shelf] = stop;
                    found.set(shelf, new ArrayList<>());
                }
                int from = words.get(start).token();
                found.get(shelf).add(new Hit(entry, from, words.get(stop - 1).token() + 1));
            }
        }
    }
}
