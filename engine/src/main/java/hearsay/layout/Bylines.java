// SPDX-License-Identifier: Apache-2.0
package hearsay.layout;

import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/** Lines that say who wrote a report, and sometimes where. */
final class Bylines {

    private final LinePatterns patterns;

    Bylines(LinePatterns patterns) {
        this.patterns = patterns;
    }

    Optional<LinePatterns.Match> match(String line) {
        return patterns.match(line);
    }

    /** The place of the first byline that names one: "By A. Name in Cairo". */
    Optional<Dateline> dateline(String text, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == BlockKind.BYLINE)
                .flatMap(block -> place(text, block.span()).stream())
                .map(place -> new Dateline(place, Optional.of(place), Optional.empty()))
                .findFirst();
    }

    private Optional<Span> place(String text, Span line) {
        return match(line.in(text))
                .filter(match -> match.rule().pattern().pattern().contains("(?<place>"))
                .flatMap(match -> Optional.ofNullable(match.groups().group("place")))
                .map(words -> text.lastIndexOf(words, line.end() - words.length()))
                .filter(at -> at >= line.start())
                .flatMap(at -> word(text, at, line.end()));
    }

    /** The capitalised words from an offset on. */
    private static Optional<Span> word(String text, int start, int limit) {
        int end = start;
        while (end < limit && ",|;(".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String words = text.substring(start, end).stripTrailing();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Span(start, start + words.length()));
    }
}
