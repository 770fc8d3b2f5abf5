// SPDX-License-Identifier: Apache-2.0
package hearsay.layout;

import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that name the agency a report came from. */
final class Credits {

    /** How a paragraph may end: its last sentence, then something between parentheses, or after a dash or a slash. */
    private static final Pattern TAIL =
            Pattern.compile("(?<=[.!?”\"’')])\\s*(\\([^()]{2,50}\\)|[-–—] ?[^.!?]{2,30}|/[^./]{2,20}/?)\\.?$");

    private static final Pattern TAIL_CREDIT = Pattern.compile(
            "[(/–—-] ?(?:[Ww]ith |[Ss]ource: )?@(?:(?:, | and |/)@)*[)/]?\\.?".replace('@', Agencies.MASK));

    /** Where a tail can begin, in characters before the end of its paragraph. */
    private static final int TAIL_REACH = 60;

    private final LinePatterns patterns;
    private final Agencies agencies;

    Credits(LinePatterns patterns, Agencies agencies) {
        this.patterns = patterns;
        this.agencies = agencies;
    }

    Optional<LinePatterns.Match> match(String line) {
        if (line.length() > LinePatterns.LONGEST || bracketed(line)) {
            return Optional.empty();
        }
        String masked = agencies.mask(line);
        return masked.indexOf(Agencies.MASK) < 0 ? Optional.empty() : patterns.match(masked);
    }

    /** Square brackets credit a picture. */
    private static boolean bracketed(String line) {
        return line.strip().startsWith("[");
    }

    /** Whether a line holds nothing but names of agencies and marks around them, as under a picture. */
    boolean isLoneName(String line) {
        return match(line)
                .filter(match -> match.rule().row().get("name").equals("bare"))
                .isPresent();
    }

    /** The credits of a credit line. A line of helpers names them all; any other names its relays. */
    List<Credit> in(String text, Span line) {
        Credit.Extent extent = match(line.in(text))
                .map(match -> match.rule().row().get("extent", Credit.Extent.class))
                .orElse(Credit.Extent.WHOLE);
        return agencies.find(text, line, extent);
    }

    /** The credit a paragraph ends with: "… he said. (Reuters)". */
    Optional<Span> tail(String text, Span paragraph) {
        int from = Math.max(paragraph.start(), paragraph.end() - TAIL_REACH);
        Matcher matcher = TAIL.matcher(text).region(from, paragraph.end()).useTransparentBounds(true);
        if (!matcher.find() || matcher.start(1) <= paragraph.start()) {
            return Optional.empty();
        }
        Span tail = new Span(matcher.start(1), matcher.end());
        return TAIL_CREDIT.matcher(agencies.mask(tail.in(text))).matches() ? Optional.of(tail) : Optional.empty();
    }
}
