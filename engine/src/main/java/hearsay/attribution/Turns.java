// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The turns of an interview or a debate, by the labels that open them: "Q:", "SMITH:", "[Reporter]". What asks is the outlet's; what
 * answers is the word of whom the label names or of whom the interview is with. A text that does not change hands has none, unless it
 * says of itself that it is a speech.
 *
 * @param marks the labels themselves, which nobody says
 */
record Turns(List<Turn> all, List<Span> marks) {

    /** Who opens his mouth where, up to where. @param label as it stands in the text; empty where only the answer is marked */
    record Turn(Span span, Span mark, Kind kind, String label) {}

    /** What a label tells. */
    enum Kind {
        ASKS,
        ANSWERS,
        NAMED
    }

    private static final int FEWEST = 2;
    private static final int HEADER = 400;

    private static final Pattern BRACKET = Pattern.compile("\\[([^\\[\\]\\n]{1,60})\\]");
    private static final Pattern COLON = Pattern.compile(
            "(?m)(?:^|(?<=[.?!\"\u201d] ))((?:Q|A|[\\p{L}][\\p{L}.'\u2019-]*)(?: [\\p{Lu}][\\p{L}.'\u2019-]*){0,4}(?: \\([^)\\n]{1,40}\\))?):(?=\\s)");
    private static final Pattern SPEECH = Pattern.compile(
            "(?i)\\[(?:[^\\[\\]]{0,40}\\b)?(?:speech|address|statement|remarks|message|news conference|press conference|communique"
                    + "|report|interview)\\b(?: (?:by|with|of|from|to the nation by))?(?:\\] ?\\[| )([^\\[\\];,]{3,80}?)"
                    + "(?: (?:by|at|in|on|to|with|during|from|issued|read|broadcast)\\b[^\\[\\]]*|[;,][^\\[\\]]*)?\\]");

    private static final Set<String> ASKING = Set.of(
            ("q question reporter interviewer correspondent moderator host anchor presenter journalist announcer newsman"
                            + " newscaster")
                    .split(" "));
    private static final Set<String> ANSWERING = Set.of("a", "answer", "interviewee", "respondent");

    /** What stands in brackets or before a colon and is nobody. */
    private static final Set<String> NOBODY = Set.of(
            "note",
            "update",
            "updated",
            "correction",
            "clarification",
            "photo",
            "video",
            "image",
            "source",
            "sources",
            "related",
            "read",
            "more",
            "also",
            "watch",
            "caption",
            "breaking",
            "exclusive",
            "opinion",
            "editorial",
            "analysis",
            "editor",
            "continued",
            "indistinct",
            "words",
            "word",
            "passage",
            "sentence",
            "corrects",
            "changes",
            "applause",
            "laughter",
            "laughs",
            "crosstalk",
            "pause",
            "recording",
            "recorded",
            "begin",
            "end",
            "text",
            "excerpt",
            "excerpts",
            "omitted",
            "interrupted",
            "break",
            "reception",
            "sic",
            "audio",
            "music",
            "inaudible",
            "the",
            "this",
            "that",
            "these",
            "to",
            "in",
            "by",
            "for",
            "and",
            "of",
            "summary",
            "conclusion",
            "background",
            "example",
            "result",
            "results",
            "first",
            "second",
            "third",
            "finally",
            "part",
            "answers",
            "questions",
            "facts",
            "list",
            "here",
            "there",
            "warning",
            "bottom",
            "headline",
            "follow",
            "speech");

    Turns {
        all = List.copyOf(all);
        marks = List.copyOf(marks);
    }

    /** @param names the last words of persons' names in the text, in lower case */
    static Turns of(String text, Set<String> names) {
        List<Turn> found = new ArrayList<>();
        marks(text, BRACKET.matcher(text), names, true, found);
        if (found.size() == 1 && announced(found.get(0), text)) {
            return closed(found, text);
        }
        if (!changes(found)) {
            found.clear();
            marks(text, COLON.matcher(text), names, false, found);
        }
        return changes(found) ? closed(found, text) : speech(text);
    }

    private static void marks(String text, Matcher matcher, Set<String> names, boolean bracket, List<Turn> found) {
        while (matcher.find()) {
            boolean opens = bracket ? opens(text, matcher.start()) : words(text, matcher.end());
            String label = matcher.group(1).strip();
            kind(label, names, bracket).filter(kind -> opens).ifPresent(kind -> {
                Span mark = new Span(bracket ? matcher.start() : matcher.start(1), matcher.end());
                found.add(new Turn(mark, mark, kind, kind == Kind.NAMED ? label : ""));
            });
        }
    }

    /** Whether a bracket opens a paragraph or stands behind the end of a sentence or another bracket. */
    private static boolean opens(String text, int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < 0 || ".?!\"\u201d]-:".indexOf(text.charAt(before)) >= 0;
    }

    /** Whether words follow, no number: "Reed: 1,204" is a row of a table. */
    private static boolean words(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && !Character.isDigit(text.charAt(next));
    }

    private static Optional<Kind> kind(String label, Set<String> names, boolean bracket) {
        String bare = label.replaceAll("\\([^)]*\\)", "").strip();
        String[] words = bare.toLowerCase(Locale.ROOT).split("\\s+");
        String last = words[words.length - 1];
        if (ASKING.contains(last) || last.matches("q\\d{0,2}\\.?")) {
            return Optional.of(Kind.ASKS);
        }
        if (words.length == 1 && ANSWERING.contains(last)) {
            return bracket ? Optional.empty() : Optional.of(Kind.ANSWERS);
        }
        for (String word : words) {
            if (NOBODY.contains(word)) {
                return Optional.empty();
            }
        }
        boolean capitals =
                bare.length() > 2 && bare.equals(bare.toUpperCase(Locale.ROOT)) && bare.matches("[\\p{L}. '\u2019-]+");
        boolean titled = bare.matches("(?:\\p{Lu}[\\p{L}.'\u2019-]*)(?: \\p{Lu}[\\p{L}.'\u2019-]*){0,4}");
        return titled && (names.contains(last) || capitals && !bracket) ? Optional.of(Kind.NAMED) : Optional.empty();
    }

    /** "Here is the secretary general: [Name] …". */
    private static boolean announced(Turn turn, String text) {
        return turn.kind() == Kind.NAMED
                && text.substring(0, turn.mark().start()).stripTrailing().endsWith(":");
    }

    /** Whether at least two speak, and one of them twice or to answer a question. */
    private static boolean changes(List<Turn> found) {
        Set<String> labels =
                found.stream().map(turn -> turn.kind() + turn.label()).collect(Collectors.toSet());
        boolean asks = found.stream().anyMatch(turn -> turn.kind() == Kind.ASKS);
        return labels.size() >= FEWEST && (asks || found.size() > labels.size());
    }

    /** Each turn reaches up to the next. */
    private static Turns closed(List<Turn> found, String text) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Turn turn = found.get(i);
            int next = i + 1 < found.size() ? found.get(i + 1).mark().start() : text.length();
            int end = told(turn, text, next);
            turns.add(new Turn(
                    new Span(turn.mark().start(), Math.max(end, turn.mark().end())),
                    turn.mark(),
                    turn.kind(),
                    turn.label()));
        }
        return new Turns(turns, turns.stream().map(Turn::mark).toList());
    }

    /**
     * Where the reporter speaks again: behind a label in brackets, at the paragraph that calls the speaker by his name, or at the sentence
     * where he speaks in that paragraph himself.
     */
    private static int told(Turn turn, String text, int next) {
        int from = turn.mark().end();
        boolean bracket = text.charAt(turn.mark().start()) == '[';
        String label = turn.label().strip();
        String name = label.substring(label.lastIndexOf(' ') + 1);
        if (!bracket || turn.kind() != Kind.NAMED || name.length() < 3 || from >= next) {
            return next;
        }
        String told = text.substring(from, next);
        Matcher named = Pattern.compile("(?i)(?<![\\[\\p{L}])" + Pattern.quote(name) + "(?![\\]\\p{L}])")
                .matcher(told);
        if (!named.find()) {
            return next;
        }
        int paragraph = told.lastIndexOf("\n\n", named.start());
        int sentence = Math.max(told.lastIndexOf(". ", named.start()), told.lastIndexOf(".\n", named.start()));
        int end = paragraph > 0 && !told.substring(0, paragraph).isBlank() ? paragraph : sentence + 1;
        return end > 0 && !told.substring(0, end).isBlank() ? from + end : next;
    }

    /** A text that opens with "[Speech by the president …]" is his from there on. */
    private static Turns speech(String text) {
        Matcher matcher = SPEECH.matcher(text.substring(0, Math.min(text.length(), HEADER)));
        if (!matcher.find() || matcher.end() >= text.length()) {
            return new Turns(List.of(), List.of());
        }
        String words = matcher.group(0).toLowerCase(Locale.ROOT);
        boolean spoken = !words.matches(".*\\b(?:report|interview)\\b.*");
        String who = matcher.group(1).strip();
        boolean name = who.matches("(?:.*\\s)?\\p{Lu}.*")
                && !new HashSet<>(List.of(who.toLowerCase(Locale.ROOT).split("\\s+"))).contains("continued");
        if (!spoken || !name) {
            return new Turns(List.of(), List.of());
        }
        Span mark = new Span(matcher.start(), matcher.end());
        return new Turns(
                List.of(new Turn(new Span(mark.start(), text.length()), mark, Kind.NAMED, who)), List.of(mark));
    }

    /** Whom an interview says it is with: "[Interview with General Bello by …]". */
    static Optional<String> guest(String text) {
        Matcher matcher = Pattern.compile(
                        "(?i)\\binterview (?:with|of|granted by|given by) ([^\\[\\].,;:\\n]{3,80}?)(?: by | at | in | on | to |[\\[\\].,;:\\n])")
                .matcher(text.substring(0, Math.min(text.length(), 3 * HEADER)));
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    /** The turn that an offset lies in, if it is no question. */
    Optional<Turn> at(int offset) {
        return all.stream()
                .filter(turn ->
                        turn.span().start() <= offset && offset < turn.span().end())
                .filter(turn -> turn.kind() != Kind.ASKS)
                .findFirst();
    }
}
