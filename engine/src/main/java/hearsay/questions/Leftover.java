// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import hearsay.questions.Understanding.Part;
import hearsay.questions.Understanding.Unclear;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What of a question nobody understood: told as left aside where it is an ornament, asked back where it is a condition. */
final class Leftover {

    private static final String FILE = "questions/en/words.tsv";
    /** On whose count or word: "according to the Institute for the Study of War". */
    private static final Pattern ACCORDING = Pattern.compile(
            "\\b(?:according to|as (?:reported|recorded|counted) by) [^,?]*?(?= (?:by|before|in|on|within|between) |[,?]|$)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'.-]*");

    private final Map<String, String> kinds = new HashMap<>();

    Leftover() {
        Table.parse(FILE, Edition.bundledText(FILE)).rows().forEach(row -> kinds.put(row.get("word"), row.get("kind")));
    }

    boolean anybody(String wording) {
        String words = wording.toLowerCase(Locale.ROOT).replaceAll("^(?:the|an?) ", "");
        return "anybody".equals(kinds.get(wording.toLowerCase(Locale.ROOT))) || "anybody".equals(kinds.get(words));
    }

    /** Looks at every word that lies in none of the spans. */
    void of(String text, List<Span> understood, List<Part> parts, List<Unclear> unclear) {
        List<String> aside = new ArrayList<>();
        List<Span> according = ACCORDING
                .matcher(text)
                .results()
                .map(one -> new Span(one.start(), one.end()))
                .toList();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            Span span = new Span(word.start(), word.end());
            String lower = word.group().toLowerCase(Locale.ROOT);
            String kind = kinds.getOrDefault(lower, "");
            if (Stream.concat(understood.stream(), according.stream()).anyMatch(span::overlaps)
                    || kind.equals("harmless")) {
                continue;
            }
            boolean name =
                    word.start() > 0 && Character.isUpperCase(word.group().codePointAt(0));
            if (kind.equals("condition")) {
                unclear.add(new Unclear(
                        text.substring(word.start()).replaceAll("\\?$", ""),
                        "a condition, which cannot be answered as part of a question",
                        "ask without it"));
                return;
            }
            if (name) {
                unclear.add(new Unclear(
                        word.group(),
                        "no actor, place or time that is known by this name",
                        "--actor, --recipient or --place, or ask without it"));
            } else {
                aside.add(word.group());
            }
        }
        if (!aside.isEmpty()) {
            parts.add(new Part(
                    "left aside", String.join(" ", aside), "“" + String.join(" ", aside) + "” changes nothing here"));
        }
    }
}
