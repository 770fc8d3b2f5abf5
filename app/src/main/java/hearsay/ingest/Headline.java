// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The wordings of a report's headline on its page, to know it again where it stands above the text. */
final class Headline {

    private static final int LEAST_WORDS = 3;

    private final Set<String> wordings = new HashSet<>();

    private Headline() {}

    static Headline of(Document page, LinkedData linked) {
        Headline headline = new Headline();
        linked.title().ifPresent(headline::add);
        for (Element element : page.select("h1, [itemprop=headline]")) {
            headline.add(element.text());
        }
        for (Element meta : page.select("meta[property=og:title], meta[name=twitter:title]")) {
            headline.add(meta.attr("content"));
        }
        headline.add(page.title());
        for (String part : page.title().split("\\s[|»«:–—-]+\\s")) {
            if (Wording.words(part).size() >= LEAST_WORDS) {
                headline.add(part);
            }
        }
        return headline;
    }

    private void add(String wording) {
        String plain = plain(wording);
        if (!plain.isEmpty()) {
            wordings.add(plain);
        }
    }

    /** Whether a block is the headline, perhaps with the byline or the date on lines of their own. */
    boolean isIn(Block block) {
        if (block.container().normalName().equals("h1") || wordings.contains(plain(block.text()))) {
            return true;
        }
        return block.text().contains("\n")
                && block.text().lines().allMatch(line -> wordings.contains(plain(line)) || Phrases.isByline(line));
    }

    private static String plain(String text) {
        return String.join(" ", Wording.words(text)).toLowerCase(Locale.ROOT);
    }
}
