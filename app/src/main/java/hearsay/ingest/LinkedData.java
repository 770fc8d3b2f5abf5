// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of itself in JSON-LD, in the terms of schema.org's NewsArticle. Of several articles that one speaks whose
 * address or headline is the page's, else the first; the page itself (WebPage) only where there is no article.
 *
 * @param credits who else is named as its source: {@code creditText}, {@code sourceOrganization}, {@code provider}
 * @param authors names of people and of organisations alike
 */
record LinkedData(
        Optional<String> outlet,
        Optional<String> published,
        Optional<String> modified,
        Optional<String> address,
        Optional<String> language,
        Optional<String> title,
        Optional<String> body,
        List<String> credits,
        List<String> authors) {

    private static final Pattern ARTICLE =
            Pattern.compile("(?:https?://schema\\.org/)?\\w*(?:Article|BlogPosting|LiveBlogPosting|Report)");
    private static final Pattern PAGE = Pattern.compile("(?:https?://schema\\.org/)?(?:WebPage|ItemPage)");
    private static final int DEEPEST = 12;

    LinkedData {
        credits = List.copyOf(credits);
        authors = List.copyOf(authors);
    }

    static LinkedData of(Document page) {
        Collected collected = new Collected();
        for (Element script : page.select("script[type*=ld+json]")) {
            JsonOfStrangers.embedded(script.data()).forEach(root -> collected.add(root, DEEPEST));
        }
        return collected.about(page);
    }

    /** The articles of a page, and what has a name there to be referred to by. */
    private static final class Collected {

        private final List<JsonNode> articles = new ArrayList<>();
        private final List<JsonNode> pages = new ArrayList<>();
        private final Map<String, JsonNode> named = new HashMap<>();

        private void add(JsonNode node, int depth) {
            if (depth == 0) {
                return;
            }
            if (node.isArray()) {
                node.forEach(child -> add(child, depth - 1));
            } else if (node.isObject()) {
                text(node.path("@id")).filter(id -> node.size() > 1).ifPresent(id -> named.putIfAbsent(id, node));
                if (is(ARTICLE, node.path("@type"))) {
                    articles.add(node);
                } else if (is(PAGE, node.path("@type"))) {
                    pages.add(node);
                }
                add(node.path("@graph"), depth - 1);
                add(node.path("mainEntity"), depth - 1);
                add(node.path("mainEntityOfPage"), depth - 1);
            }
        }

        private LinkedData about(Document page) {
            List<JsonNode> own = articles.size() < 2 ? articles : ofPage(page);
            List<JsonNode> all = Stream.concat(own.stream(), pages.stream()).toList();
            return new LinkedData(
                    first(all, article -> name(article.path("publisher"))),
                    first(all, article -> text(article.path("datePublished")))
                            .or(() -> first(all, article -> text(article.path("dateCreated")))),
                    first(all, article -> text(article.path("dateModified"))),
                    first(all, Collected::address),
                    first(all, article -> text(article.path("inLanguage"))),
                    first(own, article -> text(article.path("headline")))
                            .or(() -> first(own, article -> text(article.path("name"))))
                            .map(LinkedData::plain),
                    first(own, article -> text(article.path("articleBody"))).map(LinkedData::plain),
                    Stream.of("creditText", "sourceOrganization", "provider", "isBasedOn")
                            .flatMap(field -> own.stream().flatMap(one -> names(one.path(field))))
                            .toList(),
                    own.stream().flatMap(one -> names(one.path("author"))).toList());
        }

        /** Those that are about this page, those of its address first; the first of all if none is. */
        private List<JsonNode> ofPage(Document page) {
            Element canonical = page.selectFirst("link[rel~=(?i)^canonical$]");
            String address =
                    canonical == null ? page.select("meta[property=og:url]").attr("content") : canonical.attr("href");
            String headline = page.select("h1").text() + " "
                    + page.select("meta[property=og:title]").attr("content") + " " + page.title();
            Predicate<JsonNode> itself = article -> !address.isBlank()
                    && address(article).filter(own -> isSame(own, address)).isPresent();
            Predicate<JsonNode> named = article -> text(article.path("headline"))
                    .map(LinkedData::plain)
                    .filter(headline::contains)
                    .isPresent();
            List<JsonNode> own = Stream.of(itself, named)
                    .flatMap(test -> articles.stream().filter(test))
                    .distinct()
                    .toList();
            return own.isEmpty() ? articles.subList(0, 1) : own;
        }

        private static boolean isSame(String one, String other) {
            return one.replaceFirst("[?#].*", "")
                    .replaceFirst("/$", "")
                    .equals(other.replaceFirst("[?#].*", "").replaceFirst("/$", ""));
        }

        private static Optional<String> address(JsonNode article) {
            return text(article.path("url"))
                    .or(() -> text(article.path("mainEntityOfPage")))
                    .or(() -> text(article.path("mainEntityOfPage").path("@id")));
        }

        private Optional<String> name(JsonNode node) {
            return names(node).findFirst();
        }

        /** Of a string, an object with a name, a reference to one, or a list of these. */
        private Stream<String> names(JsonNode node) {
            if (node.isArray()) {
                List<JsonNode> all = new ArrayList<>();
                node.forEach(all::add);
                return all.stream().flatMap(this::names);
            }
            JsonNode meant = text(node.path("@id"))
                    .filter(id -> node.path("name").isMissingNode())
                    .map(named::get)
                    .map(JsonNode.class::cast)
                    .orElse(node);
            return text(meant)
                    .filter(name -> !name.matches("https?://\\S+"))
                    .or(() -> text(meant.path("name")))
                    .map(LinkedData::plain)
                    .stream();
        }
    }

    private static boolean is(Pattern wanted, JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (is(wanted, one)) {
                    return true;
                }
            }
        }
        return type.isTextual() && wanted.matcher(type.textValue()).matches();
    }

    /** Some write the body as HTML, some as HTML whose marks are entities. */
    private static String plain(String body) {
        String once = body.contains("&lt;") ? Parser.unescapeEntities(body, false) : body;
        return once.contains("<") || once.contains("&")
                ? Jsoup.parse(once).body().wholeText()
                : once;
    }

    private static Optional<String> text(JsonNode node) {
        String value = node.isIntegralNumber() ? node.asText() : node.textValue();
        return Optional.ofNullable(value).map(String::strip).filter(words -> !words.isEmpty());
    }

    private static Optional<String> first(List<JsonNode> articles, Function<JsonNode, Optional<String>> field) {
        return articles.stream()
                .flatMap(article -> field.apply(article).stream())
                .findFirst();
    }
}
