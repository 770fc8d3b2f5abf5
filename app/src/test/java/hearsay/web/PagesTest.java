// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.workbench.AlertRequest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages over the sample dossier: what they show, and the same as data. */
class PagesTest {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f]{64})\"");

    @TempDir
    private static Path folder;

    private static Workplace workplace;

    @BeforeAll
    static void open() throws IOException {
        workplace = Workplace.withDossier(folder);
    }

    @AfterAll
    static void close() {
        workplace.close();
    }

    @Test
    void theFirstPageBeginsWithAlarms() throws IOException, InterruptedException {
        String page = ok("/").body();
        assertThat(page).contains("denied by the government it names").containsPattern("\\d+ reports, 1 origin");
        assertThat(page.indexOf("id=\"alarms\"")).isPositive().isLessThan(page.indexOf("id=\"contested\""));
        assertThat(ok("/home.json").body()).contains("\"alarms\":[{\"id\"", "\"contested\"", "\"newest\"");
    }

    @Test
    void everyPageHasItsDataAndTablesTheirRows() throws IOException, InterruptedException {
        String proposition = "/proposition/" + first("/propositions.json");
        for (String path : List.of(
                "/propositions",
                "/claims",
                "/documents",
                "/rulings",
                "/versions",
                "/alerts",
                "/dossiers",
                "/document/" + first("/claims.json?stance=deny"),
                proposition)) {
            assertThat(ok(path).headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).matches("text/html; ?charset=utf-8"));
            assertThat(ok(path + ".json").headers().firstValue("Content-Type")).contains("application/json");
            HttpResponse<String> table = ok(path + ".csv");
            assertThat(table.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).matches("text/csv; ?charset=utf-8"));
            assertThat(table.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment");
            assertThat(table.body()).as(path).containsPattern("^\\w+,\\w+");
        }
    }

    @Test
    void aListGoesOnBehindItsLastRowAndEnds() throws IOException, InterruptedException {
        for (String list : List.of("/claims", "/documents", "/propositions?order=newest")) {
            Set<String> seen = new HashSet<>();
            Optional<String> after = Optional.empty();
            int stretches = 0;
            do {
                String joint = list.contains("?") ? "&" : "?";
                String path = list.replaceFirst("(\\?|$)", ".json$1")
                        + after.map(key -> joint + "after=" + key).orElse("");
                String data = ok(path).body();
                List<String> ids =
                        ID.matcher(data).results().map(found -> found.group(1)).toList();
                assertThat(ids).as(path).isNotEmpty();
                ids.forEach(id -> assertThat(list.startsWith("/claims") || seen.add(id))
                        .as(list)
                        .isTrue());
                Matcher next = Pattern.compile("\"after\":\"([^\"]+)\"").matcher(data);
                after = next.find() ? Optional.of(next.group(1)) : Optional.empty();
                stretches++;
            } while (after.isPresent());
            assertThat(stretches).as(list).isBetween(1, 40);
        }
        assertThat(workplace.get("/claims?after=nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void filtersNarrowAndStandInTheAddress() throws IOException, InterruptedException {
        String all = ok("/propositions.json?order=newest").body();
        String some = ok("/propositions.json?order=newest&type=MOBILIZE&actor=russia&stance=deny")
                .body();
        assertThat(ids(some)).isNotEmpty().hasSizeLessThan(ids(all).size());
        assertThat(ok("/propositions?order=newest&actor=russia").body())
                .contains("name=\"actor\"")
                .contains("value=\"russia\"");
        assertThat(ok("/claims.json?stance=deny&outlet=nile").body())
                .contains("Nile Delta Gazette")
                .doesNotContain("\"AFFIRM\"");
        HttpResponse<String> perhaps = workplace.get("/claims?stance=perhaps");
        assertThat(perhaps.statusCode()).isEqualTo(400);
        assertThat(perhaps.body()).contains("is no stance: one of affirm, deny, doubt, ask, no comment");
        assertThat(ok("/claims?stance=no+comment").body()).contains("value=\"NO_COMMENT\" selected");
        assertThat(ids(ok("/propositions.json?order=newest&when=1950").body())).isEmpty();
    }

    @Test
    void searchFindsBeginningsOfWordsAmongAllKinds() throws IOException, InterruptedException {
        String found = ok("/search.json?q=hafta").body();
        assertThat(found)
                .containsPattern("\"propositions\":\\[\\{")
                .containsPattern("\"claims\":\\[\\{")
                .containsPattern("\"documents\":\\[\\{");
        assertThat(ok("/search.json?q=russian%20def").body()).containsPattern("\"holders\":\\[\\{");
        assertThat(ok("/search?q=%22%3Cscript%3E%22&brief=1").body())
                .doesNotContain("<script>")
                .doesNotContain("<html");
    }

    @Test
    void aReportShowsItsClaimsAndEachSaysWhy() throws IOException, InterruptedException {
        String claim = first("/claims.json?stance=deny");
        String page = ok("/document/" + claim).body();
        assertThat(page)
                .containsPattern("<span class=\"piece[^\"]*content")
                .containsPattern("<span class=\"piece[^\"]*holder")
                .contains("id=\"note-1\"", "id=\"text-1\"", "denies");
        assertThat(Pattern.compile(" id=\"([^\"]+)\"")
                        .matcher(page)
                        .results()
                        .map(id -> id.group(1))
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(ok("/claim/" + claim).body())
                .contains("Whose word, from the outlet inward")
                .contains("<code>");
        HttpResponse<String> part = workplace.get("/claim/" + claim + "/why", "HX-Request", "true");
        assertThat(part.body()).contains("<dl>").doesNotContain("<html");
        assertThat(ok("/claim/" + claim + "/why").body()).contains("<dl>", "<html");
        assertThat(ok("/claim/" + claim + ".json").body()).contains("\"because\":{\"rule\":");
        assertThat(workplace.get("/document/zzzz").statusCode()).isEqualTo(404);
    }

    @Test
    void aPropositionAddsUp() throws IOException, InterruptedException {
        String id = first("/propositions.json");
        String page = ok("/proposition/" + id).body();
        assertThat(page).contains("Field by field", "Origins", "How likely").contains("Sum: ");
        assertThat(ok("/proposition/" + id + ".json").body()).contains("\"credence\":{\"value\"", "\"links\":[");
    }

    @Test
    void aRulingMovesTheProbabilityAndTakenBackLeavesNothing() throws IOException, InterruptedException {
        String id = first("/propositions.json");
        String before = probability(id);
        HttpResponse<String> ruled = workplace.post(
                "/rule",
                Map.of(
                        "kind",
                        "outcome",
                        "first",
                        id,
                        "second",
                        "no",
                        "analyst",
                        "A. Analyst",
                        "back",
                        "/proposition/" + id));
        assertThat(ruled.statusCode()).as(ruled.body()).isEqualTo(303);
        assertThat(ruled.headers().firstValue("Location").orElse("")).startsWith("/proposition/" + id);
        assertThat(probability(id)).isNotEqualTo(before);
        assertThat(ok("/proposition/" + id).body()).contains("A. Analyst");
        String ruling = first("/rulings.json");
        assertThat(workplace
                        .post(
                                "/rule",
                                Map.of("kind", "undo", "first", ruling, "analyst", "A. Analyst", "back", "/rulings"))
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .startsWith("/rulings");
        assertThat(probability(id)).isEqualTo(before);
        assertThat(ok("/rulings").body())
                .contains("taken back", "It did not happen", "href=\"/proposition/" + id)
                .doesNotContain("outcome " + id.substring(0, 8));
    }

    /** What the command adds stands on a page of its own, with what it looks for as a link and nothing told yet. */
    @Test
    void alertsAreListedWithWhatTheyLookFor() throws IOException, InterruptedException {
        assertThat(ok("/alerts").body()).contains("hearsay alert add");
        workplace
                .desks()
                .change(workbench -> workbench
                        .alerting()
                        .add(new AlertRequest(
                                "denials <b>",
                                Optional.empty(),
                                Optional.empty(),
                                Map.of("stance", "deny", "place", "egypt"),
                                Map.of(
                                        "feed",
                                        List.of(folder.resolve("denials.atom").toString())),
                                Set.of(),
                                true)));
        assertThat(ok("/alerts").body())
                .contains("denials &lt;b", "href=\"/claims?place=egypt&amp;stance=deny\"", "nothing yet");
        workplace.desks().change(workbench -> workbench.alerting().run());
        assertThat(ok("/alerts").body()).containsPattern("\\d+ things by feed").doesNotContain("nothing yet");
        assertThat(ok("/alerts.csv").body()).startsWith("name,added,wants").contains("denials.atom");
        workplace.desks().change(workbench -> {
            workbench.alerting().remove("denials <b>");
            return "";
        });
    }

    @Test
    void aQuestionIsUnderstoodThenAskedThenSettled() throws IOException, InterruptedException {
        String wording = "Will Russia send forces into Libya within 90 days?";
        assertThat(ok("/ask?q=" + Links.encoded(wording)).body()).contains("deployment of troops", "Yes, ask this");
        assertThat(ok("/ask?q=" + Links.encoded("Will it rain?")).body())
                .contains("Say it with")
                .doesNotContain("Yes, ask this");
        HttpResponse<String> asked = workplace.post("/ask", Map.of("q", wording, "asof", "2017-03-27"));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(303);
        String question = asked.headers().firstValue("Location").orElse("");
        assertThat(question).startsWith("/question/");
        assertThat(ok(question).body()).contains("Base rate", "Competing hypotheses", "What would change it");
        assertThat(ok(question + "/brief").body())
                .contains("Likelihood of yes", "after the like by the same side")
                .doesNotContain("<button>Settle", "MOBILIZE(", "log-odds", "2017-03-");
        assertThat(ok(question + ".csv").body())
                .startsWith("step,bits,sum,says,claims")
                .contains("base rate");
        assertThat(ok(question + ".json").body())
                .containsPattern("\"likelihood\":\"(very )?unlikely\"")
                .contains("\"answers\":[{");
        String id = question.substring("/question/".length());
        HttpResponse<String> settled =
                workplace.post("/resolve", Map.of("question", id, "outcome", "no", "analyst", "A. Analyst"));
        assertThat(settled.statusCode()).as(settled.body()).isEqualTo(303);
        assertThat(ok("/questions").body()).contains(wording, "came out no");
        assertThat(ok("/track-record").body()).contains("1 settled question", "<circle");
        assertThat(ok("/track-record.csv").body()).contains("unlikely,1,");
    }

    @Test
    void aRulingThatIsWrongSaysWhatIsWrong() throws IOException, InterruptedException {
        HttpResponse<String> wrong =
                workplace.post("/rule", Map.of("kind", "outcome", "first", "ffffffff", "second", "no", "analyst", "A"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("no proposition").contains("Nothing was changed");
        assertThat(workplace
                        .post("/rule", Map.of("kind", "outcome", "first", "ffff"))
                        .body())
                .contains("analyst");
    }

    private static HttpResponse<String> ok(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = workplace.get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return answer;
    }

    private static List<String> ids(String data) {
        return ID.matcher(data).results().map(found -> found.group(1)).toList();
    }

    private static String first(String path) throws IOException, InterruptedException {
        return ids(ok(path).body()).get(0);
    }

    private static String probability(String id) throws IOException, InterruptedException {
        Matcher matcher = Pattern.compile("\"probability\":([\\d.eE-]+)")
                .matcher(ok("/proposition/" + id + ".json").body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
