// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import hearsay.claims.EntityType;
import hearsay.claims.Mention;
import hearsay.knowledge.Edition;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs the reading model over a text and decodes what it says. Built once, shared by all threads. */
public final class Analyzer {

    private final ReadingModel model;
    private final Windows windows;
    private final Labels labels;
    private final List<Upos> upos;
    private final Senses senses;

    private Analyzer(ReadingModel model, WordPieces wordPieces) {
        this.model = model;
        this.windows = new Windows(wordPieces);
        this.senses = Senses.of(wordPieces);
        this.labels = model.labels();
        this.upos = labels.upos().stream().map(Upos::valueOf).toList();
    }

    public static Analyzer of(Edition edition) {
        return new Analyzer(
                ReadingModel.of(edition.bytes(Edition.MODEL)), WordPieces.of(edition.text(Edition.VOCABULARY)));
    }

    /** Tells what sentences are about. */
    public Senses senses() {
        return senses;
    }

    /** Reads some paragraphs of a text; finds words and sentences itself. */
    public Analysis analyze(String text, List<Span> paragraphs) {
        Words words = Words.of(text, paragraphs);
        return decode(words, paragraphs, run(windows.pack(words)));
    }

    /** Reads given words: paragraphs of sentences of words. */
    public Analysis analyzeGiven(String text, List<List<List<Span>>> paragraphs) {
        Words words = Words.given(text, paragraphs);
        return decode(words, paragraphs(words), run(windows.pack(words)));
    }

    /** Reads words that are given, each paragraph by itself where {@code alone}, else in windows of several. */
    public Analysis analyze(Words words, boolean alone) {
        return decode(words, paragraphs(words), run(alone ? windows.single(words) : windows.pack(words)));
    }

    /** The windows of a text: what the model is given. */
    public List<Window> windows(Words words) {
        return windows.pack(words);
    }

    /** The bare model, one window after the other. */
    public List<Scores> run(List<Window> packed) {
        return packed.stream().map(model::run).toList();
    }

    private static List<Span> paragraphs(Words words) {
        List<Span> spans = new ArrayList<>();
        for (int p = 0; p < words.paragraphs().size(); p++) {
            Span first = words.spans().get(words.paragraphs().get(p));
            spans.add(first.cover(words.spans().get(words.paragraphEnd(p) - 1)));
        }
        return spans;
    }

    private Analysis decode(Words words, List<Span> paragraphs, List<Scores> scores) {
        Joined joined = Joined.of(scores, words.size());
        List<Sentence> sentences = sentences(words, joined);
        Token[] tokens = new Token[words.size()];
        sentences.forEach(sentence -> tokens(words, joined, sentence, tokens));
        List<Mention> mentions = new ArrayList<>();
        List<RoleSpan> roles = new ArrayList<>();
        for (int p = 0; p < words.paragraphs().size(); p++) {
            int from = words.paragraphs().get(p);
            int to = words.paragraphEnd(p);
            mentions(words, joined, from, to, mentions);
            roles(words, joined, from, to, roles);
        }
        return new Analysis(words.text(), paragraphs, Arrays.asList(tokens), sentences, mentions, roles);
    }

    private static List<Sentence> sentences(Words words, Joined joined) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || joined.start()[i] > 0) {
                sentences.add(new Sentence(cover(words, from, i), from, i));
                from = i;
            }
        }
        return sentences;
    }

    private static Span cover(Words words, int from, int to) {
        return words.spans().get(from).cover(words.spans().get(to - 1));
    }

    private void tokens(Words words, Joined joined, Sentence sentence, Token[] tokens) {
        int from = sentence.from();
        int[] heads = Tree.best(joined.arcs(sentence));
        for (int i = from; i < sentence.to(); i++) {
            String form = words.form(i);
            int head = from + heads[i - from];
            String relation = labels.relation().get((int) joined.relation()[i]);
            tokens[i] = new Token(
                    words.spans().get(i),
                    form,
                    upos.get((int) joined.upos()[i]),
                    labels.xpos().get((int) joined.xpos()[i]),
                    EditScript.apply(labels.lemma().get((int) joined.lemma()[i]), form),
                    head,
                    fitting(relation, head == i));
        }
    }

    /** Only the root is a root: the relation was scored for the best head, which the tree may have had to change. */
    private static String fitting(String relation, boolean root) {
        if (root) {
            return "root";
        }
        return relation.equals("root") ? "parataxis" : relation;
    }

    private void mentions(Words words, Joined joined, int from, int to, List<Mention> mentions) {
        float[][] logits = Arrays.copyOfRange(joined.entity(), from, to);
        int[] path = Bio.best(logits, Bio.free(labels.entity().size()));
        for (Bio.Stretch stretch : Bio.stretches(path)) {
            String name = labels.entity().get(2 * stretch.kind() + 1).substring(2);
            mentions.add(
                    new Mention(cover(words, from + stretch.from(), from + stretch.to()), EntityType.valueOf(name)));
        }
    }

    private void roles(Words words, Joined joined, int from, int to, List<RoleSpan> roles) {
        float[][] logits = Arrays.copyOfRange(joined.role(), from, to);
        for (Bio.Stretch stretch : Bio.stretches(Bio.best(logits, labels.transitions()))) {
            int first = from + stretch.from();
            int last = from + stretch.to();
            String name = labels.role().get(2 * stretch.kind() + 1).substring(2);
            roles.add(new RoleSpan(Role.valueOf(name), cover(words, first, last), first, last));
        }
    }
}
