// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What Readability4J (the method of Firefox's reader view) takes for the report: its words, blocks on lines of their own. */
final class SecondOpinion {

    private SecondOpinion() {}

    /** The words, empty if it finds no report. @param page is taken apart: give a copy */
    static String of(Document page) {
        try {
            return Optional.ofNullable(new Readability4J("https://report.invalid/", page)
                            .parse()
                            .getArticleContent())
                    .map(SecondOpinion::text)
                    .orElse("");
        } catch (IllegalArgumentException
                | IllegalStateException
                | NullPointerException
                | IndexOutOfBoundsException e) {
            return ""; // it trips over odd markup now and then; the first opinion stands by itself
        }
    }

    private static String text(Element root) {
        StringBuilder text = new StringBuilder();
        root.traverse((node, depth) -> append(node, text));
        return text.toString();
    }

    private static void append(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element && (element.isBlock() || element.is("br, td, th"))) {
            text.append('\n');
        }
    }
}
