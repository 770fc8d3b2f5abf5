// SPDX-License-Identifier: Apache-2.0
package hearsay.layout;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which paragraphs are quotations set apart? Those that are nothing but a quotation with its speaker after a dash, those
 * that stand behind {@code >}, and those whose words the text says again elsewhere.
 */
final class PullQuotes {

    /** A repeated quotation shorter than this, in characters, may be a coincidence. */
    private static final int SHORTEST = 15;

    private static final Pattern SPEAKER = Pattern.compile("[,.]?\\s*(?:--?|[–—―])\\s*\\p{Lu}[^.!?\"“”]{1,80}\\.?");
    private static final Pattern MARK = Pattern.compile("> ?");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PullQuotes() {}

    static List<Block> mark(String text, List<Block> blocks, List<Quotation> quotations) {
        List<Block> marked = new ArrayList<>();
        for (Block block : blocks) {
            marked.add(isPullQuote(text, block, blocks, quotations) ? quotation(text, block) : block);
        }
        return marked;
    }

    private static Block quotation(String text, Block block) {
        Matcher matcher =
                MARK.matcher(text).region(block.span().start(), block.span().end());
        int start = matcher.lookingAt()
                ? matcher.end()
                : block.prose().orElse(block.span()).start();
        int end = block.span().end();
        return new Block(block.span(), BlockKind.QUOTATION, Optional.of(new Span(Math.min(start, end - 1), end)));
    }

    private static boolean isPullQuote(String text, Block block, List<Block> blocks, List<Quotation> quotations) {
        if (block.kind() != BlockKind.PARAGRAPH && block.kind() != BlockKind.LIST_ITEM) {
            return false;
        }
        if (text.charAt(block.span().start()) == '>') {
            return true;
        }
        Span prose = block.prose().orElse(block.span());
        return quotations.stream()
                .filter(quotation -> quotation.depth() == 0 && quotation.closed())
                .filter(quotation -> quotation.spans().size() == 1
                        && quotation.spans().get(0).start() == prose.start()
                        && prose.contains(quotation.spans().get(0)))
                .anyMatch(
                        quotation -> standsAlone(text, prose, quotation.spans().get(0), blocks));
    }

    private static boolean standsAlone(String text, Span prose, Span quotation, List<Block> blocks) {
        if (quotation.end() == prose.end()) {
            return repeated(text, quotation, prose, blocks);
        }
        return SPEAKER.matcher(text).region(quotation.end(), prose.end()).matches();
    }

    private static boolean repeated(String text, Span quotation, Span prose, List<Block> blocks) {
        String words = plain(quotation.in(text));
        return words.length() >= SHORTEST
                && blocks.stream()
                        .filter(block -> block.kind() == BlockKind.PARAGRAPH
                                && !block.span().contains(prose))
                        .anyMatch(block -> plain(block.span().in(text)).contains(words));
    }

    private static String plain(String text) {
        return OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
