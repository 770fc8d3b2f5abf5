// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of tokens as the lexicons read it: each word with every dictionary word it may be, and whether it lies in the cue or
 * in a content. Hyphens, possessives and {@code n't} are words of their own, however the tokeniser has them.
 */
record Wording(List<Word> words) {

    /** Words that a gap of a frame does not reach over: what follows them is another clause. */
    private static final Set<String> FENCES = Set.of(
            ",",
            ".",
            ";",
            ":",
            "?",
            "!",
            "\"",
            "\u201c",
            "\u201d",
            "(",
            ")",
            "``",
            "''",
            "--",
            "\u2014",
            "\u2013",
            "but",
            "although",
            "while",
            "because",
            "who",
            "which",
            "whereas",
            "that");

    private static final Pattern PIECE =
            Pattern.compile("n['\u2019]t$|['\u2019]s$|-|(?:(?!n['\u2019]t$|['\u2019]s$)[^-])+");

    Wording {
        words = List.copyOf(words);
    }

    /**
     * One word.
     *
     * @param token index of its token in the analysis
     * @param readings the form in lower case, and every word it may be a form of; none twice
     * @param fence whether it ends a clause
     */
    record Word(
            int token,
            String written,
            Span span,
            List<String> readings,
            boolean cue,
            boolean content,
            boolean fence,
            Upos upos) {

        Word {
            readings = List.copyOf(readings);
        }

        boolean reads(Set<String> any) {
            for (String reading : readings) {
                if (any.contains(reading)) {
                    return true;
                }
            }
            return false;
        }

        boolean capital() {
            return Character.isUpperCase(written.charAt(0));
        }
    }

    /** The tokens from {@code from} up to, not including, {@code to}. */
    static Wording of(
            Analysis analysis,
            int from,
            int to,
            Optional<RoleSpan> cue,
            List<RoleSpan> contents,
            Inflections inflections) {
        List<Word> words = new ArrayList<>(to - from + 4);
        for (int i = from; i < to; i++) {
            Token token = analysis.tokens().get(i);
            boolean inCue = cue.isPresent() && holds(cue.get(), i);
            boolean inContent = holds(contents, i);
            List<Span> pieces = pieces(token);
            for (Span piece : pieces) {
                String written = piece.in(analysis.text());
                List<String> readings = pieces.size() == 1
                        ? inflections.lemmas(written, Inflections.normal(token.lemma()))
                        : inflections.lemmas(written);
                boolean fence = FENCES.contains(Inflections.normal(written));
                words.add(new Word(i, written, piece, readings, inCue, inContent, fence, token.upos()));
            }
        }
        return new Wording(words);
    }

    /** Every reading of every word. */
    Set<String> vocabulary() {
        Set<String> vocabulary = new HashSet<>();
        words.forEach(word -> vocabulary.addAll(word.readings()));
        return vocabulary;
    }

    private static List<Span> pieces(Token token) {
        Span span = token.span();
        if (isWhole(token.form()) || span.length() != token.form().length() || span.length() < 3) {
            return List.of(span);
        }
        List<Span> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(token.form());
        while (matcher.find()) {
            pieces.add(new Span(span.start() + matcher.start(), span.start() + matcher.end()));
        }
        return pieces;
    }

    private static boolean isWhole(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!Character.isLetterOrDigit(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(List<RoleSpan> spans, int token) {
        for (RoleSpan span : spans) {
            if (holds(span, token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(RoleSpan span, int token) {
        return span.from() <= token && token < span.to();
    }

    Word word(int at) {
        return words.get(at);
    }

    int size() {
        return words.size();
    }

    /** The words from {@code from} up to, not including, {@code to}, as a wording of their own. */
    Wording part(int from, int to) {
        return new Wording(words.subList(from, to));
    }

    Span span(int from, int to) {
        return words.get(from).span().cover(words.get(to - 1).span());
    }

    /** The first of some words from a place on; the size if there is none. */
    int next(Set<String> any, int from) {
        int at = from;
        while (at < words.size() && !words.get(at).reads(any)) {
            at++;
        }
        return at;
    }
}
