// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Sentence;
import hearsay.analysis.Token;
import hearsay.analysis.Tokenizer;
import hearsay.analysis.Upos;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sentence with its roles marked by hand, as an analysis: {@code {S The ministry} {C denied} {N the reports}.} Words are the
 * tokeniser's; there is no model, so that lemmas are the forms, parts of speech are unknown and every word is a root: what the
 * lexicons make of it they make from the surface alone. Several cues become one that reaches from the first to the last.
 */
record Marked(Analysis analysis, Optional<RoleSpan> source, Optional<RoleSpan> cue, List<RoleSpan> contents) {

    private record Mark(Role role, int start, int end) {}

    static Marked parse(String written) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            if (written.charAt(at) == '{') {
                int end = written.indexOf('}', at);
                if (end < 0 || written.charAt(at + 2) != ' ') {
                    throw new IllegalArgumentException("unfinished mark at " + at + " in: " + written);
                }
                int start = text.length();
                text.append(written, at + 3, end);
                marks.add(new Mark(role(written.charAt(at + 1), written), start, text.length()));
                at = end + 1;
            } else {
                text.append(written.charAt(at++));
            }
        }
        return of(text.toString(), marks);
    }

    private static Role role(char letter, String written) {
        return switch (letter) {
            case 'S' -> Role.SOURCE;
            case 'C' -> Role.CUE;
            case 'N' -> Role.CONTENT;
            default -> throw new IllegalArgumentException("no role \"" + letter + "\", in: " + written);
        };
    }

    private static Marked of(String text, List<Mark> marks) {
        List<Token> tokens = new ArrayList<>();
        for (Span span : Tokenizer.tokens(text, new Span(0, text.length()))) {
            String form = span.in(text);
            tokens.add(new Token(span, form, Upos.X, "", form.toLowerCase(Locale.ROOT), tokens.size(), "root"));
        }
        List<RoleSpan> roles = new ArrayList<>();
        marks.forEach(mark -> roles.add(role(mark, tokens)));
        Analysis analysis =
                new Analysis(text, List.of(new Span(0, text.length())), tokens, sentences(tokens), List.of(), roles);
        return new Marked(
                analysis,
                of(roles, Role.SOURCE).stream().findFirst(),
                of(roles, Role.CUE).stream().reduce(Marked::join),
                of(roles, Role.CONTENT));
    }

    private static RoleSpan join(RoleSpan one, RoleSpan other) {
        return new RoleSpan(one.role(), one.span().cover(other.span()), one.from(), other.to());
    }

    private static List<RoleSpan> of(List<RoleSpan> roles, Role role) {
        return roles.stream().filter(span -> span.role() == role).toList();
    }

    private static RoleSpan role(Mark mark, List<Token> tokens) {
        Span span = new Span(mark.start(), mark.end());
        int from = 0;
        while (!tokens.get(from).span().overlaps(span)) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.get(to).span().overlaps(span)) {
            to++;
        }
        return new RoleSpan(mark.role(), span, from, to);
    }

    /** A new sentence behind a full stop that a capital follows. */
    private static List<Sentence> sentences(List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= tokens.size(); at++) {
            boolean stop = at == tokens.size()
                    || tokens.get(at - 1).form().matches("[.?!]")
                            && Character.isUpperCase(tokens.get(at).form().charAt(0));
            if (stop) {
                Span span = tokens.get(from).span().cover(tokens.get(at - 1).span());
                sentences.add(new Sentence(span, from, at));
                from = at;
            }
        }
        return sentences;
    }
}
