// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.phrase;

import hearsay.analysis.Analysis;
import hearsay.analysis.Sentence;
import hearsay.knowledge.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Rules in layers. Within a layer all matches of a sentence compete: the one that begins first is taken, of these the longest
 * phrase, of these the one that read most around it, of these the first in the file. What it read becomes one cell, with the
 * labels the rule {@code gives}, and the next layer reads that.
 *
 * <p>A rule: {@code rule NAME}, {@code layer N} (1 if missing), {@code match PATTERN} (several are alternatives),
 * {@code gives LABEL…}, {@code means WORD…} for the room, and its examples {@code yes} and {@code no}.
 */
public final class Cascade<S> {

    private record Rule<S>(String name, int order, Pattern pattern, long gives, Meaning<S> meaning) {}

    private record Candidate<S>(Rule<S> rule, Pattern.Fit<S> fit) {}

    private static final Comparator<Candidate<?>> ORDER = Comparator.<Candidate<?>>comparingInt(
                    one -> one.fit().from())
            .thenComparing(one -> one.fit().from() - one.fit().to())
            .thenComparing(one -> one.fit().readFrom() - one.fit().readTo())
            .thenComparing(one -> one.rule().order());

    /** The rules of one layer by what they may begin with. */
    private static final class Layer<S> {
        private final Map<String, List<Rule<S>>> byWord = new HashMap<>();
        private final List<List<Rule<S>>> byLabel = new ArrayList<>();
        private long labels;

        Layer() {
            for (int i = 0; i < Long.SIZE; i++) {
                byLabel.add(new ArrayList<>());
            }
        }

        void add(Rule<S> rule) {
            for (Pattern.Step step : rule.pattern().openings()) {
                step.words()
                        .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                                .add(rule));
                for (long rest = step.labels(); rest != 0; rest &= rest - 1) {
                    byLabel.get(Long.numberOfTrailingZeros(rest)).add(rule);
                }
                labels |= step.labels();
            }
        }
    }

    private final Lexicon lexicon;
    private final Numerals numerals;
    private final Shapes shapes;
    private final List<Layer<S>> layers = new ArrayList<>();

    /**
     * @param meanings what the words of a rule's {@code means} line mean, given the line's words and the rule's place
     * @throws IllegalArgumentException naming file, line and rule, if one cannot be understood
     */
    public Cascade(
            Rules rules,
            Lexicon lexicon,
            Numerals numerals,
            Labels labels,
            BiFunction<List<String>, String, Meaning<S>> meanings) {
        this.lexicon = lexicon;
        this.numerals = numerals;
        this.shapes = new Shapes(labels);
        int order = 0;
        for (Rules.Rule rule : rules.all()) {
            int layer = rule.first("layer").map(Integer::parseInt).orElse(1);
            while (layers.size() < layer) {
                layers.add(new Layer<>());
            }
            long gives = 0;
            for (String label : rule.first("gives").orElse("").split("\\s+")) {
                gives |= label.isEmpty() ? 0 : labels.bit(label);
            }
            Meaning<S> meaning =
                    meanings.apply(List.of(rule.first("means").orElse("").split("\\s+")), rule.place());
            for (String match : rule.all("match")) {
                Pattern pattern = Pattern.compile(match, labels, rule.place());
                layers.get(layer - 1).add(new Rule<>(rule.name(), order++, pattern, gives, meaning));
            }
        }
    }

    /** The words of a sentence as cells, numbers and phrases of the lexicon folded. */
    public List<Cell<S>> cells(Analysis analysis, Sentence sentence) {
        int count = sentence.to() - sentence.from();
        List<String> words = new ArrayList<>(count);
        for (int i = sentence.from(); i < sentence.to(); i++) {
            words.add(Lexicon.normal(analysis.tokens().get(i).form()));
        }
        List<Cell<S>> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i = cells.get(cells.size() - 1).to() - sentence.from()) {
            cells.add(cell(analysis, sentence, words, i));
        }
        return cells;
    }

    private Cell<S> cell(Analysis analysis, Sentence sentence, List<String> words, int i) {
        int from = sentence.from() + i;
        String form = analysis.tokens().get(from).form();
        boolean upper = Character.isUpperCase(form.charAt(0));
        Optional<String> phrase = lexicon.phrase(words, i);
        if (phrase.isPresent() && lexicon.labels(phrase.get(), upper) != 0) {
            int length = phrase.get().split(" ").length;
            long labels = lexicon.labels(phrase.get(), upper);
            return new Cell<>(from, from + length, phrase.get(), labels, Optional.empty(), Optional.empty(), "");
        }
        String word = words.get(i);
        long labels = lexicon.labels(word, upper) | shapes.of(word);
        Optional<Numeral> numeral = numerals.at(analysis, from, sentence.to());
        if (numeral.isEmpty()) {
            return new Cell<>(from, from + 1, word, labels, numeral, Optional.empty(), "");
        }
        int to = numeral.get().to();
        labels = (to - from == 1 ? labels : 0) | shapes.of(numeral.get(), word);
        String joined = to - from == 1 ? word : String.join(" ", words.subList(i, to - sentence.from()));
        return new Cell<>(from, to, joined, labels, numeral, Optional.empty(), "");
    }

    /** The cells of a sentence after all layers: those with a sense are what the rules found. */
    public List<Cell<S>> run(Analysis analysis, List<Cell<S>> cells) {
        List<Cell<S>> now = cells;
        for (Layer<S> layer : layers) {
            now = run(layer, analysis, now);
        }
        return now;
    }

    private List<Cell<S>> run(Layer<S> layer, Analysis analysis, List<Cell<S>> cells) {
        List<Candidate<S>> candidates = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            Cell<S> cell = cells.get(at);
            List<Rule<S>> worded = layer.byWord.get(cell.word());
            if (worded != null) {
                tryAll(worded, cells, at, candidates);
            }
            for (long rest = cell.labels() & layer.labels; rest != 0; rest &= rest - 1) {
                tryAll(layer.byLabel.get(Long.numberOfTrailingZeros(rest)), cells, at, candidates);
            }
        }
        return candidates.isEmpty() ? cells : fold(analysis, cells, candidates);
    }

    private static <S> void tryAll(List<Rule<S>> rules, List<Cell<S>> cells, int at, List<Candidate<S>> candidates) {
        for (Rule<S> rule : rules) {
            rule.pattern().at(cells, at).ifPresent(fit -> candidates.add(new Candidate<>(rule, fit)));
        }
    }

    private List<Cell<S>> fold(Analysis analysis, List<Cell<S>> cells, List<Candidate<S>> candidates) {
        candidates.sort(ORDER);
        List<Cell<S>> folded = new ArrayList<>(cells.size());
        int at = 0;
        for (Candidate<S> candidate : candidates) {
            Pattern.Fit<S> fit = candidate.fit();
            if (fit.from() >= at) {
                Optional<Cell<S>> cell = cell(analysis, cells, candidate);
                if (cell.isPresent()) {
                    folded.addAll(cells.subList(at, fit.from()));
                    folded.add(cell.get());
                    at = fit.to();
                }
            }
        }
        folded.addAll(cells.subList(at, cells.size()));
        return folded;
    }

    private Optional<Cell<S>> cell(Analysis analysis, List<Cell<S>> cells, Candidate<S> candidate) {
        Pattern.Fit<S> fit = candidate.fit();
        int from = cells.get(fit.from()).from();
        int to = cells.get(fit.to() - 1).to();
        Match<S> match = new Match<>(analysis, lexicon, from, to, fit.groups());
        return candidate
                .rule()
                .meaning()
                .of(match)
                .map(sense -> new Cell<>(
                        from,
                        to,
                        "",
                        candidate.rule().gives(),
                        Optional.empty(),
                        Optional.of(sense),
                        candidate.rule().name()));
    }
}
