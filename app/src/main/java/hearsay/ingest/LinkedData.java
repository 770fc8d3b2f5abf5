// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of itself in JSON-LD, in the terms of schema.org's NewsArticle. */
record LinkedData(
        Optional<String> outlet,
        Optional<String> published,
        Optional<String> address,
        Optional<String> language,
        Optional<String> title,
        Optional<String> body) {

    private static final Pattern ARTICLE = Pattern.compile("\\w*(?:Article|BlogPosting|LiveBlogPosting|Report)");

    static LinkedData of(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonOfStrangers.lenient(script.data()).ifPresent(root -> collect(root, articles));
        }
        return new LinkedData(
                first(articles, article -> name(article.path("publisher"))),
                first(articles, article -> text(article.path("datePublished"))),
                first(
                        articles,
                        article -> text(article.path("url"))
                                .or(() -> text(article.path("mainEntityOfPage")))
                                .or(() -> text(article.path("mainEntityOfPage").path("@id")))),
                first(articles, article -> text(article.path("inLanguage"))),
                first(articles, article -> text(article.path("headline"))),
                first(articles, article -> text(article.path("articleBody"))).map(LinkedData::plain));
    }

    private static void collect(JsonNode node, List<JsonNode> articles) {
        if (node.isArray()) {
            node.forEach(child -> collect(child, articles));
        } else if (node.isObject()) {
            if (isArticle(node.path("@type"))) {
                articles.add(node);
            }
            collect(node.path("@graph"), articles);
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
        }
        return type.isTextual() && ARTICLE.matcher(type.textValue()).matches();
    }

    /** Some write the body as HTML, some as HTML whose marks are entities. */
    private static String plain(String body) {
        String once = body.contains("&lt;") ? Parser.unescapeEntities(body, false) : body;
        return once.contains("<") || once.contains("&")
                ? Jsoup.parse(once).body().wholeText()
                : once;
    }

    private static Optional<String> name(JsonNode node) {
        JsonNode sole = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        return text(sole).or(() -> text(sole.path("name")));
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.ofNullable(node.textValue()).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Optional<String> first(List<JsonNode> articles, Function<JsonNode, Optional<String>> field) {
        return articles.stream()
                .flatMap(article -> field.apply(article).stream())
                .findFirst();
    }
}
