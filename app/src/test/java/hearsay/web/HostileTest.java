// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.workbench.ReadListener;
import hearsay.workbench.ReadRequest;
import hearsay.workbench.RuleRequest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says, or an analyst writes, is never markup: on no page that shows it. */
class HostileTest {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f]{64})\"");
    private static final String ATTACK =
            "<script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>\" onfocus=\"alert(4)' onblur='alert(5)"
                    + "</title></textarea><a href=javascript:alert(6)>x</a>${7*7}<%= 7*7 %>";

    @TempDir
    private static Path folder;

    private static Workplace workplace;

    @BeforeAll
    static void open() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        for (String day : List.of("20", "21")) {
            Files.writeString(
                    reports.resolve(day + ".txt"),
                    "---\noutlet: Daily " + ATTACK + "\npublished: 2017-03-" + day
                            + "\nurl: https://example.org/%22%3E%3Cscript%3Ealert(7)%3C/script%3E\ncredit: " + ATTACK
                            + "\n---\nMinister denies " + ATTACK
                            + "\n\nThe army denied on Monday that Russian troops had landed in Egypt on " + day
                            + " March, "
                            + ATTACK + ". Colonel " + ATTACK + " said that 22 soldiers had come to Sidi Barrani.\n");
        }
        Files.writeString(
                reports.resolve("link.txt"),
                "---\noutlet: Hostile Herald\npublished: 2017-03-21\nurl: javascript:alert(8)\n---\nA link\n\n"
                        + "The army said on Monday that troops had landed in Egypt, " + ATTACK + ".\n");
        Files.writeString(
                reports.resolve("many.txt"),
                "---\noutlet: Hostile Herald\npublished: 2017-03-21\n---\nMany signs\n\n" + "<".repeat(1_000_000)
                        + "\n");
        workplace = Workplace.empty(Files.createDirectory(folder.resolve("ledger")));
        workplace
                .desks()
                .change(workbench -> workbench.read(
                        new ReadRequest(List.of(reports), Optional.empty(), Optional.empty()), ReadListener.NONE));
        workplace.desks().change(workbench -> workbench.weigh());
    }

    @AfterAll
    static void close() {
        workplace.close();
    }

    @Test
    void everyPageShowsItAsTextOnly() throws IOException, InterruptedException {
        String proposition = ids("/propositions.json?order=newest").get(0);
        workplace
                .desks()
                .change(workbench -> workbench.rule(
                        new RuleRequest(RuleRequest.Kind.OUTCOME, List.of(proposition, "yes"), ATTACK, ATTACK)));
        workplace.post("/searches", Map.of("name", "<script>alert(9)</script>", "address", "/claims?q=%3Cscript%3E"));
        String question = workplace.asked("Will Russia send forces into Egypt within 90 days?", "2017-03-27");
        workplace.post(
                "/resolve",
                Map.of(
                        "question",
                        question.replaceFirst(".*/", ""),
                        "outcome",
                        "no",
                        "analyst",
                        ATTACK.substring(0, 70),
                        "note",
                        ATTACK));
        for (String path : paths(question)) {
            HttpResponse<String> page = workplace.get(path);
            assertThat(page.statusCode()).as(path + ": " + workplace.faults()).isEqualTo(200);
            holdsNothingButText(path, page.body());
        }
        assertThat(workplace.faults()).isEmpty();
    }

    private static List<String> paths(String question) throws IOException, InterruptedException {
        List<String> paths = new ArrayList<>(List.of(
                "/",
                "/claims",
                "/documents",
                "/propositions?order=newest",
                "/propositions?order=urgent",
                "/map",
                "/timeline",
                "/sources",
                "/versions",
                "/rulings",
                "/dossiers",
                "/questions",
                "/track-record",
                question,
                question + "/brief"));
        for (String path : List.of("/search", "/ask", "/claims", "/propositions", "/documents", "/map", "/timeline")) {
            paths.add(path + "?q=" + Links.encoded(ATTACK));
        }
        for (String name : List.of("actor", "place", "holder", "outlet")) {
            paths.add("/map?" + name + "=" + Links.encoded(ATTACK));
        }
        paths.add("/search?brief=1&q=script");
        List<String> sources = Jsoup.parse(workplace.get("/sources").body())
                .select("a[href^=/sources/one]")
                .eachAttr("href");
        sources.forEach(source -> paths.add(source));
        sources.forEach(source -> paths.add(source.replace("/one?", "/withdrawal?")));
        ids("/documents.json").forEach(id -> paths.add("/document/" + id));
        for (String id : ids("/claims.json")) {
            paths.add("/claim/" + id);
            paths.add("/claim/" + id + "/why");
        }
        ids("/propositions.json?order=newest").forEach(id -> paths.add("/proposition/" + id));
        assertThat(paths)
                .anyMatch(path -> path.startsWith("/sources/one?name=Daily"))
                .anyMatch(path -> path.startsWith("/proposition/"))
                .anyMatch(path -> path.startsWith("/claim/"));
        return paths;
    }

    @Test
    void faultsAndDrawingsShowItAsTextOnly() throws IOException, InterruptedException {
        String attack = Links.encoded(ATTACK);
        for (String path : List.of(
                "/document/" + attack.replace("%2F", ""),
                "/nowhere?" + attack,
                "/claims?stance=" + attack,
                "/claims?after=" + attack,
                "/sources/one?name=nobody" + attack,
                "/map?when=" + attack,
                "/reading/" + attack.replace("%2F", ""))) {
            HttpResponse<String> page = workplace.get(path);
            assertThat(page.statusCode()).as(path).isBetween(400, 404);
            holdsNothingButText(path, page.body());
        }
        for (String path : List.of("/map.svg", "/timeline.svg")) {
            String drawing = workplace.get(path).body();
            assertThat(drawing).as(path).doesNotContain("<script").doesNotContain("<img");
            assertThat(Pattern.compile("<[^>]*\\son\\w+=").matcher(drawing).find())
                    .as(path)
                    .isFalse();
        }
    }

    /** As a browser takes it apart. */
    private static void holdsNothingButText(String path, String html) {
        Document page = Jsoup.parse(html);
        assertThat(page.select("img, iframe, object, embed, base, math, foreignObject"))
                .as(path)
                .isEmpty();
        for (Element script : page.select("script")) {
            assertThat(script.attr("src"))
                    .as(path + " has a script of its own only")
                    .startsWith("/static/");
            assertThat(script.data()).as(path).isBlank();
        }
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
                assertThat(attribute.getKey())
                        .as(path + ": " + element.tagName())
                        .doesNotStartWith("on")
                        .isNotEqualTo("style")
                        .isNotEqualTo("srcdoc");
                assertThat(value.startsWith("javascript:")
                                && !attribute.getKey().equals("value"))
                        .as(path + ": " + element)
                        .isFalse();
            }
        }
        assertThat(page.text())
                .as(path + " computes nothing")
                .doesNotContain("49<")
                .doesNotContain("x49");
    }

    private static List<String> ids(String path) throws IOException, InterruptedException {
        return ID.matcher(workplace.get(path).body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
