// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.analysis.Token;
import hearsay.text.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Words of blame, doubt and claim in the sentences of an organisation and of an incident, and how the name hangs in its sentence. */
final class WordClues {

    private static final Set<String> DOUBTS = Set.of("suspect", "accuse", "maybe", "link");

    private final Page page;

    WordClues(Page page) {
        this.page = page;
    }

    void add(Suspect suspect, int index, Set<String> clues) {
        String camp = suspect.camp();
        Set<Integer> told = new TreeSet<>();
        page.incidents().get(index).triggers().forEach(trigger -> told.add(page.sentence(trigger)));
        Set<String> near = new TreeSet<>();
        Set<String> far = new TreeSet<>();
        for (Span mention : suspect.mentions()) {
            int at = page.sentence(mention);
            boolean close = told.stream().anyMatch(sentence -> Math.abs(sentence - at) <= 1);
            (close ? near : far).addAll(page.guilt(at));
            if (told.contains(at)) {
                page.guilt(at).forEach(word -> clues.add("same=" + word));
            }
            if (close) {
                neighbours(mention, camp, clues);
            }
        }
        all(near, far, camp, clues);
        for (String word : near) {
            clues.add("near=" + word);
            clues.add("near,camp=" + word + camp);
        }
        far.removeAll(near);
        far.forEach(word -> clues.add("far=" + word));
        told.forEach(sentence -> page.guilt(sentence).forEach(word -> clues.add("told:" + word)));
        if (claims(near)) {
            clues.add("near claims responsibility");
        }
        if (claims(far)) {
            clues.add("far claims responsibility");
        }
    }

    private static void all(Set<String> near, Set<String> far, String camp, Set<String> clues) {
        Set<String> all = new TreeSet<>(near);
        all.addAll(far);
        for (String word : all) {
            clues.add("all=" + word);
            clues.add("all,camp=" + word + camp);
        }
        clues.add("all suspicious=" + all.stream().anyMatch(DOUBTS::contains));
        clues.add("all claims=" + claims(all));
    }

    private static boolean claims(Set<String> words) {
        return words.contains("claim") && words.contains("responsibility");
    }

    private void neighbours(Span mention, String camp, Set<String> clues) {
        int from = page.token(mention.start());
        int to = page.token(mention.end() - 1);
        List<Token> tokens = page.reading().analysis().tokens();
        for (int i = from; i <= to; i++) {
            int head = tokens.get(i).head();
            if (head < from || head > to) {
                String relation = tokens.get(i).relation();
                clues.add("relation=" + relation);
                clues.add("relation,camp=" + relation + camp);
                if (head >= 0 && head < tokens.size()) {
                    governor(page.lemma(head), relation, camp, clues);
                }
                break;
            }
        }
        if (from > 0) {
            String before = page.lemma(from - 1);
            clues.add("before=" + before);
            page.words().guilt(before).ifPresent(word -> clues.add("before group=" + word));
        }
        if (to + 1 < tokens.size()) {
            String after = page.lemma(to + 1);
            clues.add("after=" + after);
            page.words().doer(after).ifPresent(kind -> clues.add("after kind=" + kind));
        }
    }

    private void governor(String lemma, String relation, String camp, Set<String> clues) {
        clues.add("governor=" + lemma);
        page.words().guilt(lemma).ifPresent(word -> clues.add("governs=" + word + relation));
        page.words().doer(lemma).ifPresent(kind -> clues.add("governor kind=" + kind + camp));
    }
}
