// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * When a page says that its report was published: in JSON-LD, in meta tags, as attributes, in {@code <time>}, in this order
 * of trust. A date that says less (no zone, no time of day) gives way to a later one of the same day or hour that says more.
 * When it was changed counts only where nothing else is said.
 */
final class PageDates {

    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "article:published",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "date_published",
            "article.published",
            "article:post_date",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "dc.date",
            "dcterms.date",
            "citation_publication_date",
            "citation_date",
            "publication_date",
            "publish-date",
            "publish_date",
            "publishdate",
            "published_time",
            "pubdate",
            "pdate",
            "originalpublicationdate",
            "article_date_original",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "displaydate",
            "release_date",
            "bt:pubdate",
            "rnews:datepublished",
            "date",
            "twitter:data2");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "dcterms.modified",
            "dc.date.modified",
            "last-modified",
            "revised",
            "date");

    private static final List<String> VISIBLE = List.of(
            "[itemprop=datePublished]",
            "[itemprop=dateCreated]",
            "[property=datePublished], [property=schema:datePublished], [property=dc:date]",
            "abbr.published, time.published, .dt-published, time.entry-date",
            "time[pubdate]",
            "article header time, article .byline time, article .dateline time",
            "h1 ~ time, h1 ~ * time, main header time, header:has(h1) time",
            "article time",
            "main time");
    private static final List<String> LINES = List.of(
            ".published, .publish-date, .published-date, .publication-date, .pub-date, .pubdate, .post-date, .entry-date,"
                    + " .article-date, .article__date, .story-date, .news-date, .date-published, .posted-on, .timestamp,"
                    + " .submitted, .dateline, .byline, .date, .field-name-post-date, .field-name-field-date, .datetime");
    private static final String ASIDE =
            "aside, nav, footer, [itemprop=dateModified], .updated:not(.published), .modified,"
                    + " [class*=related], [class*=teaser], [class*=comment], [class*=sidebar]";

    private static final Pattern ZONED =
            Pattern.compile("(?i).*(?:\\d(?:Z|[+-]\\d{2}(?::?\\d{2})?)|\\b(?:GMT|UTC|[CEMP][SD]T)\\b.*)");
    private static final Pattern TIMED = Pattern.compile("(?s).*\\d[:.]\\d\\d.*|\\d{10,14}|.*\\d\\s*[ap]\\.?m\\b.*");
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");
    private static final Pattern MODIFIED_LABEL =
            Pattern.compile("(?is)^\\W*(?:last |page )?(?:updated?|modified|edited)\\b.*");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^\\W*(?:(?:first |originally |article |story )?(?:published|posted|publish(?:ed)? date|issued|released|created|date|added"
                    + "|submitted)(?: (?:on|at|date))?:?|on)\\s+");
    private static final Pattern MORE =
            Pattern.compile("\\s*(?:[|•·]|\\s-\\s|(?i:(?:last )?(?:updated|modified))|\\bby\\b).*$", Pattern.DOTALL);

    private static final int LONGEST_LINE = 120;

    /** A date as it is written and as it is meant. */
    private record Stated(String written, OffsetDateTime meant) {

        private boolean isZoned() {
            return isTimed()
                    && (ZONED.matcher(written).matches()
                            || EPOCH.matcher(written).matches());
        }

        private boolean isTimed() {
            return TIMED.matcher(written).matches();
        }

        /** Whether another says the same, and more. */
        private boolean isLessThan(Stated other) {
            return !isTimed() && other.isTimed() && meant.toLocalDate().equals(other.meant.toLocalDate())
                    || isTimed()
                            && !isZoned()
                            && other.isZoned()
                            && meant.toLocalDateTime()
                                    .withSecond(0)
                                    .withNano(0)
                                    .equals(other.meant
                                            .toLocalDateTime()
                                            .withSecond(0)
                                            .withNano(0));
        }
    }

    private final Document page;
    private final LinkedData linked;
    private final Metas metas;

    PageDates(Document page, LinkedData linked, Metas metas) {
        this.page = page;
        this.linked = linked;
        this.metas = metas;
    }

    /** What it says for certain. */
    Optional<OffsetDateTime> published() {
        List<Stated> all = new ArrayList<>();
        for (Supplier<Stream<String>> place : List.<Supplier<Stream<String>>>of(
                () -> linked.published().stream(),
                () -> PUBLISHED.stream().flatMap(metas::all),
                () -> visible(VISIBLE),
                () -> visible(LINES))) {
            if (all.isEmpty() || !all.get(0).isZoned()) {
                place.get().flatMap(value -> stated(value).stream()).forEach(all::add);
            }
        }
        return all.stream()
                .findFirst()
                .map(first -> all.stream()
                        .reduce(first, (best, next) -> best.isLessThan(next) ? next : best)
                        .meant());
    }

    /** When it was changed last. */
    Optional<OffsetDateTime> modified() {
        return Stream.of(
                        linked.modified().stream(),
                        MODIFIED.stream().flatMap(metas::all),
                        page.select("[itemprop=dateModified], time.updated, time.modified").stream()
                                .flatMap(PageDates::values))
                .flatMap(values -> values)
                .flatMap(value ->
                        stated(value.replaceFirst("(?i)^(?:last )?(?:updated|modified)(?: on| at)?:?\\s+", ""))
                                .stream())
                .map(Stated::meant)
                .findFirst();
    }

    private Stream<String> visible(List<String> selectors) {
        return selectors.stream()
                .flatMap(selector -> page.select(selector).stream())
                .filter(element -> element.closest(ASIDE) == null)
                .flatMap(PageDates::values);
    }

    private static Stream<String> values(Element element) {
        return Stream.of(element.attr("datetime"), element.attr("content"), element.attr("title"), element.text())
                .filter(value -> !value.isBlank() && value.length() <= LONGEST_LINE);
    }

    private static Optional<Stated> stated(String written) {
        String value = written.strip();
        if (EPOCH.matcher(value).matches()) {
            long seconds = Long.parseLong(value.substring(0, 10));
            return Optional.of(
                    new Stated(value, OffsetDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC)));
        }
        if (MODIFIED_LABEL.matcher(value).matches()) {
            return Optional.empty();
        }
        String plain = LABEL.matcher(value).replaceFirst("");
        return PublicationDate.parse(plain)
                .or(() -> PublicationDate.parse(MORE.matcher(plain).replaceFirst("")))
                .map(date -> new Stated(plain, date));
    }
}
