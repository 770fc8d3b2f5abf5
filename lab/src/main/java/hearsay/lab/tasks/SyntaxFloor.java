// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.lab.scores.TreeScore.Trees;
import hearsay.lab.scores.TreeScore.Word;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Syntax without learning: a word is a run of letters and digits or one mark; a sentence ends at a full stop, question or
 * exclamation mark; each word has the commonest tag of its kind by a dozen rules, is its own lemma in lower case, and
 * hangs on its left neighbour.
 */
final class SyntaxFloor {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\S");
    private static final Map<String, String> CLOSED = Map.ofEntries(
            Map.entry("the", "DET DT"),
            Map.entry("a", "DET DT"),
            Map.entry("of", "ADP IN"),
            Map.entry("in", "ADP IN"),
            Map.entry("on", "ADP IN"),
            Map.entry("for", "ADP IN"),
            Map.entry("to", "PART TO"),
            Map.entry("and", "CCONJ CC"),
            Map.entry("or", "CCONJ CC"),
            Map.entry("is", "AUX VBZ"),
            Map.entry("was", "AUX VBD"),
            Map.entry("it", "PRON PRP"),
            Map.entry("he", "PRON PRP"),
            Map.entry("that", "SCONJ IN"));

    private SyntaxFloor() {}

    /** Words, sentences and trees of some paragraphs. */
    static Trees of(String text, List<Span> paragraphs) {
        List<Span> sentences = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            int from = words.size();
            Matcher matcher = WORD.matcher(text).region(paragraph.start(), paragraph.end());
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                boolean first = words.size() == from;
                words.add(word(span, matcher.group(), first ? -1 : words.size() - 1, first));
                if (".?!".contains(matcher.group())) {
                    sentences.add(words.get(from).span().cover(span));
                    from = words.size();
                }
            }
            if (from < words.size()) {
                sentences.add(
                        words.get(from).span().cover(words.get(words.size() - 1).span()));
            }
        }
        return new Trees(sentences, words);
    }

    /** The same tags and trees over words and sentences that are given. */
    static Trees given(Trees gold) {
        List<Word> words = new ArrayList<>();
        int sentence = 0;
        for (Word word : gold.words()) {
            boolean first = sentence < gold.sentences().size()
                    && gold.sentences().get(sentence).start() == word.span().start()
                    && (words.isEmpty()
                            || words.get(words.size() - 1).span().start()
                                    < word.span().start());
            words.add(word(word.span(), word.form(), first ? -1 : words.size() - 1, first));
            sentence += first ? 1 : 0;
        }
        return new Trees(gold.sentences(), words);
    }

    private static Word word(Span span, String form, int head, boolean first) {
        String lower = form.toLowerCase(Locale.ROOT);
        String[] tags = tags(form, lower, first).split(" ");
        String relation = first ? "root" : tags[0].equals("PUNCT") ? "punct" : "nmod";
        return new Word(span, form, tags[0], tags[1], lower, head, relation);
    }

    private static String tags(String form, String lower, boolean first) {
        if (CLOSED.containsKey(lower)) {
            return CLOSED.getOrDefault(lower, "");
        }
        if (form.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return "PUNCT " + (".?!".contains(form) ? "." : form);
        }
        if (Character.isDigit(form.charAt(0))) {
            return "NUM CD";
        }
        if (Character.isUpperCase(form.charAt(0)) && !first) {
            return "PROPN NNP";
        }
        if (lower.endsWith("ly")) {
            return "ADV RB";
        }
        if (lower.endsWith("ed")) {
            return "VERB VBD";
        }
        return lower.endsWith("ing") ? "VERB VBG" : "NOUN NN";
    }
}
