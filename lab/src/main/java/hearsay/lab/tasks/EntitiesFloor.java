// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.claims.EntityType;
import hearsay.lab.corpora.GoldDocument;
import hearsay.lab.corpora.GoldParagraph;
import hearsay.lab.scores.SpanScore.Labelled;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names without learning: each run of capitalised words, but for a lone one after a full stop, is of one type. */
final class EntitiesFloor {

    private static final Pattern RUN = Pattern.compile(
            "\\b\\p{Lu}[\\p{L}\\p{N}.'’-]*[\\p{L}\\p{N}](?: \\p{Lu}[\\p{L}\\p{N}.'’-]*[\\p{L}\\p{N}])*");
    private static final Pattern OPENING = Pattern.compile("(?s)(?:^|.*[.?!:\"“]\\s*)$");

    private EntitiesFloor() {}

    static List<Labelled> of(GoldDocument document, EntityType type) {
        List<Labelled> names = new ArrayList<>();
        for (GoldParagraph paragraph : document.paragraphs()) {
            String text = paragraph.span().in(document.text());
            Matcher run = RUN.matcher(text);
            while (run.find()) {
                String name = run.group().replaceFirst("['’]s$", "");
                boolean opens = OPENING.matcher(text.substring(0, run.start())).matches();
                if (!opens || name.contains(" ")) {
                    Span span = new Span(run.start(), run.start() + name.length());
                    names.add(new Labelled(span.shift(paragraph.span().start()), type.name()));
                }
            }
        }
        return names;
    }
}
