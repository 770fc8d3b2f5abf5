// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.analysis.Role;
import hearsay.lab.corpora.GoldDocument;
import hearsay.lab.corpora.GoldParagraph;
import hearsay.lab.corpora.GoldRole;
import hearsay.lab.corpora.GoldWord;
import hearsay.lab.scores.AttributionScore.Triple;
import hearsay.lab.scores.SpanScore.Labelled;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Attributions without learning. A cue is a word of a short list. Its source is the run of words before it back to a mark,
 * a clause word or the sentence's start, else the run after it. Its content is the quotation of the sentence, else what
 * follows the cue to the sentence's end, without "that".
 */
final class AttributionFloor {

    private static final Set<String> CUES = Set.of(
            ("said says say saying told tells tell added adds asked wrote writes tweeted argued argues announced believes"
                            + " believe thinks think suggested claimed claims called insisted warned noted explained"
                            + " acknowledged declared stated reported promised denied")
                    .split(" "));
    private static final Set<String> BOUNDS = Set.of(
            ",", ";", ":", "(", ")", "“", "”", "\"", "—", "–", "-", "--", "and", "but", "that", "who", "which", "as",
            "when");
    private static final Set<String> QUOTES = Set.of("“", "”", "\"");

    private AttributionFloor() {}

    /** Spans of kinds source, cue and content. */
    static List<Labelled> spans(List<Triple> attributions) {
        List<Labelled> spans = new ArrayList<>();
        for (Triple attribution : attributions) {
            attribution.sources().forEach(span -> spans.add(new Labelled(span, "source")));
            attribution.cues().forEach(span -> spans.add(new Labelled(span, "cue")));
            attribution.contents().forEach(span -> spans.add(new Labelled(span, "content")));
        }
        return spans;
    }

    static List<Triple> of(GoldDocument document) {
        List<Triple> found = new ArrayList<>();
        for (GoldParagraph paragraph : document.paragraphs()) {
            List<GoldWord> words = paragraph.words();
            int from = 0;
            for (int i = 0; i < words.size(); i++) {
                boolean quoteFollows =
                        i + 1 < words.size() && QUOTES.contains(words.get(i + 1).form());
                if (Set.of(".", "?", "!").contains(words.get(i).form()) && !quoteFollows) {
                    sentence(words.subList(from, i + 1), found);
                    from = i + 1;
                }
            }
            sentence(words.subList(from, words.size()), found);
        }
        return found;
    }

    /** Joins spans that are given: each cue takes the nearest source, and each content goes to the nearest cue. */
    static List<Triple> nearest(List<GoldRole> roles) {
        Map<GoldRole, List<Span>> contents = new LinkedHashMap<>();
        roles.stream().filter(role -> role.role() == Role.CUE).forEach(cue -> contents.put(cue, new ArrayList<>()));
        for (GoldRole role : roles) {
            if (role.role() == Role.CONTENT) {
                nearest(role, List.copyOf(contents.keySet()))
                        .ifPresent(cue ->
                                contents.getOrDefault(cue, new ArrayList<>()).add(role.span()));
            }
        }
        List<GoldRole> sources =
                roles.stream().filter(role -> role.role() == Role.SOURCE).toList();
        List<Triple> joined = new ArrayList<>();
        contents.forEach((cue, parts) -> joined.add(
                new Triple(nearest(cue, sources).map(GoldRole::span).stream().toList(), List.of(cue.span()), parts)));
        return joined;
    }

    private static Optional<GoldRole> nearest(GoldRole to, List<GoldRole> among) {
        return among.stream()
                .min(Comparator.comparingInt(
                        (GoldRole role) -> role.span().start() < to.span().start()
                                ? to.span().start() - role.span().end()
                                : role.span().start() - to.span().end()));
    }

    private static void sentence(List<GoldWord> words, List<Triple> found) {
        for (int i = 0; i < words.size(); i++) {
            if (CUES.contains(lower(words, i)) && !inQuotation(words, i)) {
                int cue = i;
                Optional<Span> source = before(words, cue).or(() -> after(words, cue));
                Optional<Span> content = quotation(words).or(() -> rest(words, cue));
                found.add(new Triple(
                        source.stream().toList(),
                        List.of(words.get(cue).span()),
                        content.stream().toList()));
                return;
            }
        }
    }

    private static boolean inQuotation(List<GoldWord> words, int at) {
        return words.subList(0, at).stream()
                                .filter(word -> QUOTES.contains(word.form()))
                                .count()
                        % 2
                == 1;
    }

    private static Optional<Span> before(List<GoldWord> words, int cue) {
        int from = cue;
        while (from > 0 && !BOUNDS.contains(lower(words, from - 1))) {
            from--;
        }
        return cover(words, from, cue);
    }

    private static Optional<Span> after(List<GoldWord> words, int cue) {
        int to = cue + 1;
        while (to < words.size() && !BOUNDS.contains(lower(words, to)) && !".?!".contains(lower(words, to))) {
            to++;
        }
        return cover(words, cue + 1, to);
    }

    private static Optional<Span> quotation(List<GoldWord> words) {
        int open = -1;
        for (int i = 0; i < words.size(); i++) {
            if (QUOTES.contains(words.get(i).form())) {
                if (open >= 0) {
                    return cover(words, open, i + 1);
                }
                open = i;
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> rest(List<GoldWord> words, int cue) {
        int from = cue + 1;
        if (from < words.size() && lower(words, from).equals("that")) {
            from++;
        }
        int to = words.size();
        while (to > from && ".?!".contains(lower(words, to - 1))) {
            to--;
        }
        return cover(words, from, to);
    }

    private static Optional<Span> cover(List<GoldWord> words, int from, int to) {
        return from >= to
                ? Optional.empty()
                : Optional.of(words.get(from).span().cover(words.get(to - 1).span()));
    }

    private static String lower(List<GoldWord> words, int at) {
        return words.get(at).form().toLowerCase(Locale.ROOT);
    }
}
