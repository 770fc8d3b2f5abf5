// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.analysis.Analysis;
import hearsay.analysis.Analyzer;
import hearsay.analysis.Sentence;
import hearsay.analysis.Token;
import hearsay.lab.corpora.Corpora;
import hearsay.lab.corpora.GoldDocument;
import hearsay.lab.corpora.GoldParagraph;
import hearsay.lab.corpora.GoldSentence;
import hearsay.lab.corpora.GoldWord;
import hearsay.lab.corpora.Layer;
import hearsay.lab.corpora.Syntax;
import hearsay.lab.scores.Evaluation;
import hearsay.lab.scores.Figures;
import hearsay.lab.scores.TreeScore;
import hearsay.lab.scores.TreeScore.Trees;
import hearsay.lab.scores.TreeScore.Word;
import hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay-lab syntax}: tags, lemmas and trees against a treebank, as the CoNLL 2018 shared task scored them. */
@Command(
        name = "syntax",
        mixinStandardHelpOptions = true,
        description = "Scores parts of speech, lemmas and trees against a UD treebank (CoNLL 2018 F1).")
public final class SyntaxTask implements Callable<Integer> {

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "FILE",
            description = "A .conllu file, or a folder of them.")
    private Path gold = Path.of("");

    @Option(names = "--raw", description = "Give the model text only: it finds words and sentences itself.")
    private boolean raw;

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private Report report = new Report();

    @Override
    public Integer call() throws IOException {
        List<GoldDocument> documents = Corpora.read(gold).stream()
                .filter(document -> document.layers().contains(Layer.SYNTAX))
                .toList();
        if (documents.isEmpty()) {
            throw new IOException("no trees in " + gold);
        }
        Analyzer analyzer = Analyzer.of(model.edition());
        Evaluation evaluation = new Evaluation()
                .f1("upos", TreeScore.UPOS)
                .f1("xpos", TreeScore.XPOS)
                .f1("lemma", TreeScore.LEMMA)
                .f1("uas", TreeScore.UAS)
                .f1("las", TreeScore.LAS)
                .f1("sentences.f1", TreeScore.SENTENCES)
                .f1("words.f1", TreeScore.WORDS);
        for (int i = 0; i < documents.size(); i++) {
            GoldDocument document = documents.get(i);
            Trees wanted = wanted(document);
            Trees floor = raw ? SyntaxFloor.of(document.text(), spans(document)) : SyntaxFloor.given(wanted);
            evaluation.add(TreeScore.count(wanted, given(analyze(analyzer, document))), TreeScore.count(wanted, floor));
            report.progress(i + 1, documents.size());
        }
        report.write(new Figures("syntax", evaluation.figures()));
        return 0;
    }

    private Analysis analyze(Analyzer analyzer, GoldDocument document) {
        return raw
                ? analyzer.analyze(document.text(), spans(document))
                : analyzer.analyzeGiven(document.text(), words(document));
    }

    private static List<Span> spans(GoldDocument document) {
        return document.paragraphs().stream().map(GoldParagraph::span).toList();
    }

    private static List<List<List<Span>>> words(GoldDocument document) {
        return document.paragraphs().stream()
                .map(paragraph -> paragraph.sentences().stream()
                        .map(sentence ->
                                sentence.words().stream().map(GoldWord::span).toList())
                        .toList())
                .toList();
    }

    private static Trees wanted(GoldDocument document) {
        List<Word> words = new ArrayList<>();
        for (GoldSentence sentence : document.sentences()) {
            int from = words.size();
            for (GoldWord word : sentence.words()) {
                Syntax syntax = word.syntax().orElseThrow();
                int head = syntax.head() == 0 ? -1 : from + syntax.head() - 1;
                words.add(new Word(
                        word.span(),
                        word.form(),
                        syntax.upos(),
                        syntax.xpos(),
                        syntax.lemma(),
                        head,
                        syntax.relation()));
            }
        }
        return new Trees(document.sentences().stream().map(GoldSentence::span).toList(), words);
    }

    private static Trees given(Analysis analysis) {
        List<Word> words = new ArrayList<>();
        for (Token token : analysis.tokens()) {
            int head = token.head() == words.size() ? -1 : token.head();
            words.add(new Word(
                    token.span(),
                    token.form(),
                    token.upos().name(),
                    token.xpos(),
                    token.lemma(),
                    head,
                    token.relation()));
        }
        return new Trees(analysis.sentences().stream().map(Sentence::span).toList(), words);
    }
}
