// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Sentence;
import hearsay.analysis.Token;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The role spans of a text in order, and what can be said of two of them: order, distance,
 * punctuation, quotation marks. Nothing is asked of the tree, so that the weights outlive a reading model.
 */
final class RoleLine {

    private static final int REACH = 3;
    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb`\u2018";

    private final Analysis analysis;
    private final List<RoleSpan> roles;
    private final int[] sentenceOf;
    private final int[] paragraphOf;
    private final Joint[] joints;

    RoleLine(Analysis analysis) {
        this.analysis = analysis;
        this.roles = analysis.roles().stream()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
        this.sentenceOf = sentences(analysis);
        this.paragraphOf = paragraphs(analysis);
        this.joints = analysis.tokens().stream().map(Joint::of).toArray(Joint[]::new);
    }

    List<RoleSpan> roles() {
        return roles;
    }

    /** The questions that this text asks, in text order. */
    List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (int index = 0; index < roles.size(); index++) {
            if (roles.get(index).role() == Role.CUE) {
                choices.add(choice(index, Role.SOURCE));
            } else if (roles.get(index).role() == Role.CONTENT) {
                choices.add(choice(index, Role.CUE));
            }
        }
        return choices;
    }

    private Choice choice(int asker, Role wanted) {
        List<Choice.Option> options = new ArrayList<>();
        options.add(new Choice.Option(Optional.empty(), alone(asker)));
        for (int step = -1; step <= 1; step += 2) {
            int found = 0;
            for (int at = asker + step; at >= 0 && at < roles.size() && found < REACH; at += step) {
                if (roles.get(at).role() == wanted) {
                    options.add(new Choice.Option(Optional.of(roles.get(at)), pair(asker, at)));
                    found++;
                }
            }
        }
        return new Choice(roles.get(asker), options);
    }

    private List<String> alone(int asker) {
        String kind = letter(asker) + "0";
        String word = word(asker);
        String around = letter(asker - 1) + letter(asker + 1);
        return List.of(
                kind,
                kind + " word " + word,
                kind + " around " + around,
                kind + " around-sentence " + aroundInSentence(asker),
                kind + " word-around " + word + aroundInSentence(asker));
    }

    private List<String> pair(int asker, int partner) {
        String kind = letter(asker) + letter(partner);
        int first = Math.min(asker, partner);
        int second = Math.max(asker, partner);
        String order = (asker < partner ? "<" : ">") + between(first, second);
        String sentences = "s" + bucket(sentence(second) - lastSentence(first));
        String paragraphs = "p" + Math.min(2, paragraph(second) - paragraph(first));
        String gap = gap(first, second);
        String distance =
                "d" + distance(roles.get(second).from() - roles.get(first).to());
        String edges = edges(first, second);
        String quote = quote(roles.get(asker).span());
        int cue = roles.get(asker).role() == Role.CUE ? asker : partner;
        String word = word(cue);
        String rivals = "r" + Math.min(2, cuesInSentenceOf(asker));
        List<String> features = new ArrayList<>(14);
        features.add(order);
        features.add(order + " " + sentences);
        features.add(order + " " + sentences + " " + paragraphs + " " + quote);
        features.add(order + " " + distance);
        features.add(order + " " + gap);
        features.add(order + " " + gap + " " + quote);
        features.add(order + " " + edges);
        features.add(order + " " + rivals + " " + sentences);
        features.add("word " + word + " " + order);
        features.add("word " + word + " " + order.charAt(0) + sentences);
        features.add("near " + sentences + " " + paragraphs + " " + distance);
        features.add("near " + sentences + " " + gap);
        features.add("quote " + quote + " " + order.charAt(0) + " " + sentences + " " + paragraphs);
        features.add("step " + steps(first, second) + " " + order.charAt(0));
        features.replaceAll(feature -> kind + " " + feature);
        return features;
    }

    private String between(int first, int second) {
        StringBuilder letters = new StringBuilder();
        for (int at = first + 1; at < second && letters.length() < 5; at++) {
            letters.append(letter(at));
        }
        return letters.toString();
    }

    /** How many of the wanted role stand nearer: 0 for the nearest on its side. */
    private int steps(int first, int second) {
        Role role =
                roles.get(first).role() == Role.CUE && roles.get(second).role() != Role.SOURCE ? Role.CUE : Role.SOURCE;
        int count = 0;
        for (int at = first + 1; at < second; at++) {
            count += roles.get(at).role() == role ? 1 : 0;
        }
        return count;
    }

    private String edges(int first, int second) {
        return "e" + letter(first - 1, first) + letter(second + 1, second);
    }

    private String aroundInSentence(int at) {
        return letter(at - 1, at) + letter(at + 1, at);
    }

    /** The role at a position if it stands in the sentence of another, a dot if not. */
    private String letter(int at, int beside) {
        boolean there = at >= 0 && at < roles.size() && sentence(at) == sentence(beside);
        return there ? letter(at) : ".";
    }

    private String letter(int at) {
        if (at < 0 || at >= roles.size()) {
            return "-";
        }
        return switch (roles.get(at).role()) {
            case SOURCE -> "S";
            case CUE -> "Q";
            case CONTENT -> "C";
        };
    }

    private int cuesInSentenceOf(int at) {
        int count = 0;
        for (int other = at - 1; other >= 0 && sentence(other) == sentence(at); other--) {
            count += roles.get(other).role() == Role.CUE ? 1 : 0;
        }
        for (int other = at + 1; other < roles.size() && sentence(other) == sentence(at); other++) {
            count += roles.get(other).role() == Role.CUE ? 1 : 0;
        }
        return count;
    }

    /** What stands between two role spans: kinds of punctuation and the first joining word. */
    private String gap(int first, int second) {
        StringBuilder marks = new StringBuilder("g");
        String word = "";
        for (int at = roles.get(first).to(); at < roles.get(second).from() && marks.length() < 6; at++) {
            String mark = joints[at].mark();
            if (!mark.isEmpty() && marks.indexOf(mark) < 0) {
                marks.append(mark);
            } else if (word.isEmpty()) {
                word = joints[at].word();
            }
        }
        return marks + word;
    }

    /** What a token does between two spans: a kind of punctuation mark, a word that joins, or neither. */
    private record Joint(String mark, String word) {

        private static final Joint NONE = new Joint("", "");

        static Joint of(Token token) {
            String form = token.form().toLowerCase(Locale.ROOT);
            return switch (form) {
                case "and", "but", "or", "that", "who", "which", "while", "as", "by", "to", "of" -> new Joint("", form);
                case ".", "!", "?" -> new Joint(".", "");
                case "," -> new Joint(",", "");
                case ":", ";", "-", "--", "\u2013", "\u2014" -> new Joint(":", "");
                case "''", "``" -> new Joint("\"", "");
                default -> QUOTES.indexOf(form.charAt(0)) >= 0 ? new Joint("\"", "") : NONE;
            };
        }
    }

    private String quote(Span span) {
        String text = analysis.text();
        boolean opens = isQuote(text, span.start()) || span.start() > 0 && isQuote(text, span.start() - 1);
        boolean closes = isQuote(text, span.end() - 1) || span.end() < text.length() && isQuote(text, span.end());
        char initial = text.charAt(span.start());
        String start = Character.isUpperCase(initial) || opens ? "A" : "a";
        String end = ".,!?".indexOf(lastMark(text, span)) >= 0 ? String.valueOf(lastMark(text, span)) : "x";
        return "q" + (opens ? "(" : "") + (closes ? ")" : "") + start + end;
    }

    private static char lastMark(String text, Span span) {
        int at = span.end() - 1;
        while (at > span.start() && isQuote(text, at)) {
            at--;
        }
        return text.charAt(at);
    }

    private static boolean isQuote(String text, int at) {
        char c = text.charAt(at);
        return QUOTES.indexOf(c) >= 0 || c == '\'' && (doubled(text, at - 1) || doubled(text, at + 1));
    }

    private static boolean doubled(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == '\'';
    }

    /** The last word of a cue that has letters: its verb, as a rule, in the form it has. */
    private String word(int at) {
        RoleSpan role = roles.get(at);
        for (int token = role.to() - 1; token > role.from(); token--) {
            String form = analysis.tokens().get(token).form();
            if (Character.isLetter(form.charAt(0))) {
                return form.toLowerCase(Locale.ROOT);
            }
        }
        return analysis.tokens().get(role.from()).form().toLowerCase(Locale.ROOT);
    }

    private int sentence(int at) {
        return sentenceOf[roles.get(at).from()];
    }

    private int lastSentence(int at) {
        return sentenceOf[roles.get(at).to() - 1];
    }

    private int paragraph(int at) {
        return paragraphOf[roles.get(at).from()];
    }

    private static String bucket(int distance) {
        return distance < 0 ? "-" : String.valueOf(Math.min(3, distance));
    }

    private static String distance(int tokens) {
        if (tokens <= 2) {
            return String.valueOf(Math.max(0, tokens));
        }
        return tokens <= 5 ? "5" : tokens <= 10 ? "10" : tokens <= 20 ? "20" : tokens <= 40 ? "40" : "99";
    }

    private static int[] sentences(Analysis analysis) {
        int[] of = new int[analysis.tokens().size()];
        for (int index = 0; index < analysis.sentences().size(); index++) {
            Sentence sentence = analysis.sentences().get(index);
            for (int token = sentence.from(); token < sentence.to(); token++) {
                of[token] = index;
            }
        }
        return of;
    }

    private static int[] paragraphs(Analysis analysis) {
        int[] of = new int[analysis.tokens().size()];
        int paragraph = 0;
        for (int token = 0; token < of.length; token++) {
            int start = analysis.tokens().get(token).span().start();
            while (paragraph < analysis.paragraphs().size() - 1
                    && analysis.paragraphs().get(paragraph).end() <= start) {
                paragraph++;
            }
            of[token] = paragraph;
        }
        return of;
    }
}
