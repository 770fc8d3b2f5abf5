// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headline of a page's report: the visible one, if what the page states of itself bears it out; else what it states in
 * JSON-LD, OpenGraph, attributes, or its {@code <title>} without the outlet. An {@code <h1>} may be the outlet's name.
 */
final class PageTitle {

    private static final double ALIKE = 0.5;

    private PageTitle() {}

    static Optional<String> of(Document page, LinkedData linked, Metas metas, Optional<String> outlet) {
        List<String> stated = Stream.of(
                        linked.title().stream(),
                        metas.all("og:title").map(title -> withoutOutlet(title, outlet)),
                        page.select("[itemprop=headline]").stream().map(PageTitle::words),
                        Stream.of(
                                        "twitter:title",
                                        "dc.title",
                                        "dcterms.title",
                                        "parsely-title",
                                        "sailthru.title",
                                        "hdl")
                                .flatMap(metas::all)
                                .map(title -> withoutOutlet(title, outlet)),
                        page.select("head > title").stream()
                                .map(Element::text)
                                .map(title -> withoutOutlet(title, outlet)))
                .flatMap(titles -> titles)
                .map(title -> title.strip().replaceAll("\\s+", " "))
                .filter(title -> !title.isBlank() && !isOutlet(title, outlet))
                .toList();
        List<String> visible = Stream.of("article h1, main h1, [role=main] h1", "h1", "[itemprop=headline]")
                .flatMap(selector -> page.select(selector).stream())
                .filter(element -> element.closest("nav, footer, aside") == null)
                .map(PageTitle::words)
                .filter(words -> !words.isBlank() && !isOutlet(words, outlet))
                .distinct()
                .toList();
        return visible.stream()
                .filter(headline -> stated.stream().anyMatch(title -> isAlike(headline, title)))
                .findFirst()
                .or(() -> stated.stream().findFirst())
                .or(() -> visible.stream().findFirst());
    }

    private static String words(Element element) {
        String content = element.attr("content");
        return content.isBlank() ? element.text() : content;
    }

    private static boolean isOutlet(String title, Optional<String> outlet) {
        return outlet.filter(name -> name.equalsIgnoreCase(title.strip())).isPresent();
    }

    /** Whether half of the words of the shorter are in the longer. */
    private static boolean isAlike(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        int fewer = Math.min(first.size(), second.size());
        first.retainAll(second);
        return fewer > 0 && first.size() >= ALIKE * fewer;
    }

    private static Set<String> words(String title) {
        return new HashSet<>(Wording.words(title.toLowerCase(Locale.ROOT)));
    }

    /** "Headline | Outlet" and "Headline - Outlet" without the outlet, also where sections stand between the two. */
    static String withoutOutlet(String title, Optional<String> outlet) {
        String trimmed = title.replaceFirst("\\s+[|«»]\\s+[^|«»]*$", "");
        return outlet.filter(trimmed::endsWith)
                .map(name ->
                        trimmed.substring(0, trimmed.length() - name.length()).replaceFirst("\\s+[-–—:|·•]\\s+$", ""))
                .filter(rest -> !rest.isBlank())
                .orElse(trimmed);
    }
}
