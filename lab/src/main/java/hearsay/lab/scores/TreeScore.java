// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.scores;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words, sentences, tags and trees as the CoNLL 2018 shared task scores them (D. Zeman et al., 2018; after its program
 * {@code conll18_ud_eval.py}).
 *
 * <p>Words are aligned if they are the same characters; where words of a multiword token share its characters, those of
 * both sides in that stretch are aligned by the longest common subsequence of their forms, case aside. A tag is right if
 * it is equal on aligned words; a head is right if both heads are aligned with each other or both are roots; LAS also
 * wants the relation without its subtype. A gold lemma {@code _} asks for nothing. On gold words each F1 is the accuracy.
 */
public final class TreeScore {

    public static final String WORDS = "words";
    public static final String SENTENCES = "sentences";
    public static final String UPOS = "upos";
    public static final String XPOS = "xpos";
    public static final String LEMMA = "lemma";
    public static final String UAS = "uas";
    public static final String LAS = "las";

    /**
     * A word of a tree.
     *
     * @param head index of its head among the words of the document; −1 at a root
     */
    public record Word(Span span, String form, String upos, String xpos, String lemma, int head, String relation) {}

    /** Sentences and words of one document, in order. */
    public record Trees(List<Span> sentences, List<Word> words) {

        public Trees {
            sentences = List.copyOf(sentences);
            words = List.copyOf(words);
        }
    }

    private TreeScore() {}

    /** Counts by {@link #WORDS} and the other names. */
    public static Map<String, Counts> count(Trees wanted, Trees given) {
        Map<Integer, Integer> aligned = align(wanted.words(), given.words());
        Map<String, Long> right = new LinkedHashMap<>();
        List.of(UPOS, XPOS, LEMMA, UAS, LAS).forEach(name -> right.put(name, 0L));
        aligned.forEach((g, w) -> {
            Word gold = wanted.words().get(w);
            Word answer = given.words().get(g);
            boolean head = answer.head() < 0 || gold.head() < 0
                    ? answer.head() < 0 && gold.head() < 0
                    : aligned.getOrDefault(answer.head(), -1) == gold.head();
            add(right, UPOS, gold.upos().equals(answer.upos()));
            add(right, XPOS, gold.xpos().equals(answer.xpos()));
            add(right, LEMMA, gold.lemma().equals("_") || gold.lemma().equals(answer.lemma()));
            add(right, UAS, head);
            add(right, LAS, head && universal(gold.relation()).equals(universal(answer.relation())));
        });
        Map<String, Counts> counts = new LinkedHashMap<>();
        counts.put(SENTENCES, sentences(wanted.sentences(), given.sentences()));
        counts.put(WORDS, of(aligned.size(), wanted, given));
        right.forEach((name, number) -> counts.put(name, of(number, wanted, given)));
        return counts;
    }

    private static Counts of(long right, Trees wanted, Trees given) {
        return new Counts(right, given.words().size(), wanted.words().size());
    }

    private static void add(Map<String, Long> right, String name, boolean yes) {
        right.merge(name, yes ? 1L : 0L, Long::sum);
    }

    private static String universal(String relation) {
        return relation.replaceFirst(":.*", "");
    }

    private static Counts sentences(List<Span> wanted, List<Span> given) {
        long right = given.stream().filter(Set.copyOf(wanted)::contains).count();
        return new Counts(right, given.size(), wanted.size());
    }

    /** From each aligned word of {@code given} to its partner in {@code wanted}, by index. */
    static Map<Integer, Integer> align(List<Word> wanted, List<Word> given) {
        Map<Integer, Integer> aligned = new HashMap<>();
        Set<Span> shared = shared(wanted).collect(Collectors.toSet());
        int w = 0;
        int g = 0;
        while (w < wanted.size() && g < given.size()) {
            Span mine = wanted.get(w).span();
            Span yours = given.get(g).span();
            if (shared.contains(mine) && mine.overlaps(yours)) {
                int wEnd = w;
                int gEnd = g;
                while (wEnd < wanted.size() && wanted.get(wEnd).span().equals(mine)) {
                    wEnd++;
                }
                while (gEnd < given.size() && given.get(gEnd).span().start() < mine.end()) {
                    gEnd++;
                }
                common(wanted, w, wEnd, given, g, gEnd, aligned);
                w = wEnd;
                g = gEnd;
            } else if (mine.equals(yours)) {
                aligned.put(g++, w++);
            } else if (mine.start() < yours.start() || (mine.start() == yours.start() && mine.end() < yours.end())) {
                w++;
            } else {
                g++;
            }
        }
        return aligned;
    }

    private static java.util.stream.Stream<Span> shared(List<Word> words) {
        List<Span> shared = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).span().equals(words.get(i - 1).span())) {
                shared.add(words.get(i).span());
            }
        }
        return shared.stream();
    }

    private static void common(
            List<Word> wanted, int w, int wEnd, List<Word> given, int g, int gEnd, Map<Integer, Integer> aligned) {
        int rows = wEnd - w;
        int columns = gEnd - g;
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = same(wanted.get(w + i), given.get(g + j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (same(wanted.get(w + i), given.get(g + j))) {
                aligned.put(g + j++, w + i++);
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static boolean same(Word wanted, Word given) {
        return wanted.form().toLowerCase(Locale.ROOT).equals(given.form().toLowerCase(Locale.ROOT));
    }
}
