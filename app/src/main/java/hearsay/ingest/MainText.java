// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import hearsay.text.OffsetMap;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The report's own words on a page, as paragraphs with a blank line between them; no headline, byline or date, no captions,
 * no teasers. {@link ReportBlocks} tells how they are chosen. Where a page shows no text and JSON-LD has it, that is taken.
 *
 * @param text may be empty
 * @param offsets back from {@code text} to the characters of the page
 */
public record MainText(String text, OffsetMap offsets) {

    /** The main text of a page of HTML. */
    public static MainText of(String html) {
        Document page = parsed(html);
        return of(page, html, LinkedData.of(page));
    }

    /** Everything on a page that a browser would show: the naive method to compare with. */
    public static String everything(String html) {
        return Jsoup.parse(html).body().text();
    }

    /** What Readability4J alone finds, to compare with. */
    public static String byReadability(String html) {
        return SecondOpinion.of(Jsoup.parse(html));
    }

    static Document parsed(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    }

    static MainText of(Document page, String html, LinkedData linked) {
        List<Block> blocks = Blocks.of(page, html);
        List<Block> chosen = blocks.isEmpty() ? List.of() : new ReportBlocks(page, blocks, linked).chosen();
        return chosen.isEmpty()
                ? new MainText(linked.body().map(String::strip).orElse(""), OffsetMap.NONE)
                : of(chosen);
    }

    private static MainText of(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        OffsetMap.Builder offsets = new OffsetMap.Builder();
        for (Block block : blocks) {
            text.append(text.length() == 0 ? "" : "\n\n");
            block.offsets().addTo(offsets, text.length());
            text.append(block.text());
        }
        return new MainText(text.toString(), offsets.build());
    }
}
