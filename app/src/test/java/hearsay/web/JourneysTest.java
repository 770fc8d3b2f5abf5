// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import hearsay.workbench.CustodyDesk;
import hearsay.workbench.RuleRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What an analyst does with the workbench besides looking at it, in real Chromium. */
class JourneysTest {

    private static final String REPORT =
            "Army denies landing\n\nEgypt's army denied on Monday that Russian troops had been"
                    + " deployed to Sidi Barrani, the army spokesman Tamer al-Rifai said.";

    @TempDir
    private static Path folder;

    private static Workplace workplace;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        workplace = Workplace.withDossier(folder);
        Files.copy(folder.resolve("dossier.db"), folder.resolve("second.db"));
        browser.look(1280, 900, "light");
    }

    @AfterAll
    static void close() {
        if (workplace != null) {
            browser.close();
            workplace.close();
        }
    }

    @Test
    void anAddressIsReadAndItsPageKeptAsEvidence() throws IOException {
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            byte[] page = ("<!doctype html><html lang=en><head><title>Envoy in Tobruk</title>"
                            + "<meta property=article:published_time content=2017-03-21T08:00:00Z>"
                            + "<meta property=og:site_name content='Local Lamp'></head><body><article><h1>Envoy in Tobruk</h1>"
                            + "<p>The foreign ministry denied on Tuesday that its envoy had met Khalifa Haftar in Tobruk, a spokesman"
                            + " said. Officials in Tripoli said that the two had met twice, and that arms had been promised.</p>"
                            + "<p>The spokesman added that no Russian soldier was in Libya. Residents of Tobruk said that they had"
                            + " seen soldiers at the airfield on Monday.</p></article></body></html>")
                    .getBytes(StandardCharsets.UTF_8);
            boolean found = exchange.getRequestURI().getPath().equals("/envoy");
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(found ? 200 : 404, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        site.start();
        try {
            String address = "http://localhost:" + site.getAddress().getPort();
            read(address + "/envoy");
            assertThat(text("main h1")).isEqualTo("1 report read");
            find(".reports a").click();
            browser.until("the report is open", "document.querySelector('.document')");
            assertThat(text(".document-head")).contains("Local Lamp", "localhost");
            CustodyDesk.Verified kept =
                    workplace.desks().change(workbench -> workbench.custody().verify());
            assertThat(kept.faults()).isEmpty();
            assertThat(kept.log()).as("the page is in the custody log").isPresent();

            read(address + "/envoy");
            assertThat(text("main")).contains("0 reports read", "1 report there already");
            read(address + "/nowhere");
            assertThat(text("main")).contains("Refused", "status 404");
        } finally {
            site.stop(0);
        }
    }

    /** What an outlet changed without a word: word by word, and what is claimed no longer or anew. */
    @Test
    void aSilentChangeIsShownWordByWord() throws IOException {
        workplace.readSilentChange(folder);
        go("/documents?outlet=Silent+Sentinel");
        find("main td a[href^='/document/']").click();
        browser.until("the report is open", "document.querySelector('.document')");
        find(".document-head a[href$='/versions']").click();
        browser.until("its versions are open", "document.querySelectorAll('.version').length === 2");
        assertThat(text(".diff del")).contains("said");
        assertThat(text(".diff ins")).contains("denied");
        assertThat(browser.driver().findElements(By.cssSelector(".diff del")))
                .as("a number is gone")
                .anySatisfy(gone -> assertThat(gone.getText()).contains("40"));
        assertThat(text("main")).contains("No longer claimed", "Newly claimed", "affirms", "denies");
        assertThat(browser.driver().findElements(By.cssSelector(".version .bullets")))
                .as("what is claimed as before is no change")
                .hasSize(2)
                .noneSatisfy(list -> assertThat(list.getText()).contains("port official"));
        browser.isWell("versions-of-one");
        find(".version h3 + ul a").click();
        browser.until("a new claim says why", "document.querySelector('.single-claim')");
    }

    private static void read(String address) {
        go("/");
        WebElement field = find("#intake-address");
        field.sendKeys(address);
        press("#intake button:not([type=button])");
        browser.until("it is read", "document.querySelector('main h1')?.textContent.match(/read$/)");
    }

    @Test
    void aFileThatIsDroppedAnywhereIsRead() {
        go("/");
        browser.driver()
                .executeScript(
                        "const data = new DataTransfer();"
                                + "data.items.add(new File(['---\\noutlet: Dropped Daily\\npublished: 2017-03-22\\n---\\n' + arguments[0]],"
                                + " 'dropped.txt', {type: 'text/plain'}));"
                                + "for (const name of ['dragover', 'drop']) {"
                                + "  document.querySelector('main').dispatchEvent(new DragEvent(name,"
                                + "    {bubbles: true, cancelable: true, dataTransfer: data})); }",
                        REPORT);
        browser.until("it is read", "document.querySelector('main h1')?.textContent === '1 report read'");
        assertThat(text(".reports")).contains("Dropped Daily");
    }

    @Test
    void howFarAReadingHasComeIsShown() {
        go("/");
        browser.driver()
                .executeScript(
                        "const data = new DataTransfer();"
                                + "for (let i = 0; i < 40; i++) data.items.add(new File(["
                                + "'---\\noutlet: Many Mirror\\npublished: 2017-04-' + String(1 + i % 28).padStart(2, '0') + '\\n---\\nReport ' + i + '\\n\\n' + arguments[0]],"
                                + " 'many-' + i + '.txt'));"
                                + "document.querySelector('main').dispatchEvent(new DragEvent('drop',"
                                + "    {bubbles: true, cancelable: true, dataTransfer: data}));",
                        REPORT);
        browser.until("it is on its way", "location.pathname.startsWith('/reading/')");
        browser.until("it is read", "document.querySelector('main h1')?.textContent === '40 reports read'");
        assertThat(browser.complaints()).isEmpty();
    }

    /** The last step of the way of an analyst: that what most spoke for it did not happen moves the answer to a question. */
    @Test
    void aRulingIsHeardWhenTheQuestionIsAskedAgain() throws IOException, InterruptedException {
        go("/questions");
        find("#ask-q").sendKeys("Has Russia deployed special forces to Sidi Barrani?");
        press("form.ask button");
        browser.until("it is understood", "document.querySelector('form[method=post][action$=\"/ask\"]')");
        press("form[method=post][action$='/ask'] button");
        browser.until("it is answered", "location.pathname.startsWith('/question/')");
        String question = browser.driver().getCurrentUrl();
        String before = text("#sum .sum .bits");
        String proposition = spokenFor();
        workplace
                .desks()
                .change(workbench -> workbench.rule(new RuleRequest(
                        RuleRequest.Kind.OUTCOME, List.of(proposition, "no"), "A. Analyst", "nobody came")));
        browser.driver().get(question);
        press("#curve button");
        browser.until("it is answered anew", "document.querySelectorAll('#curve circle').length === 2");
        assertThat(text("#sum .sum .bits")).isNotEqualTo(before);
        go("/");
        assertThat(text("main")).contains("Answers that changed", "Has Russia deployed special forces");
        browser.isWell("home-moved");
    }

    @Test
    void aSearchIsKeptFollowedAndForgotten() {
        go("/propositions?actor=Haftar&order=newest");
        WebElement name = find("#keep-name");
        name.clear();
        name.sendKeys("Haftar <b>");
        browser.driver().executeScript("window.before = true");
        press(".keep button");
        browser.until("it is kept", "!window.before && document.readyState === 'complete'");
        go("/");
        find(".searches a").click();
        browser.until("it leads there", "location.search.includes('actor=Haftar')");
        go("/");
        assertThat(text(".searches a")).isEqualTo("Haftar <b>");
        press(".searches button");
        browser.until("it is forgotten", "!document.querySelector('.searches')");
    }

    @Test
    void anotherDossierIsOpenedAndItsBackupKept() throws IOException, InterruptedException {
        go("/dossiers");
        find(".others a[href='/~second/']").click();
        browser.until("it is another ledger", "document.querySelector('.foot').textContent.includes('second.db')");
        find(".rooms a[href='/~second/claims']").click();
        browser.until("one stays in it", "location.pathname === '/~second/claims'");
        go("/~second/dossiers");
        find(".others a[href='/']").click();
        browser.until("it is the first again", "document.querySelector('.foot').textContent.includes('dossier.db')");
        HttpResponse<byte[]> backup = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        java.net.URI.create(workplace.address()).resolve("/~second/backup"))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(backup.headers().firstValue("Content-Disposition").orElse(""))
                .contains("second.db.backup.zip");
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(backup.body()))) {
            assertThat(zip.getNextEntry()).isNotNull();
        }
    }

    @Test
    void whatWasRuledIsTakenBackWhereRulingsAreListed() {
        workplace
                .desks()
                .change(workbench -> workbench.rule(
                        new RuleRequest(RuleRequest.Kind.WITHDRAW, List.of("Gozo Channel Post"), "B. Analyst", "")));
        go("/rulings");
        assertThat(text(".ruled li")).contains("Gozo Channel Post");
        press(".ruled li button");
        browser.until("it is taken back", "document.querySelector('.ruled li.taken-back')");
    }

    /** Every page of the navigation, a report, a proposition and a form, in a browser that runs no scripts. */
    @Test
    void everythingIsReadWithoutScripts() throws IOException, InterruptedException {
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            for (Pages.Entry entry : Pages.NAVIGATION) {
                plain(entry.path());
                assertThat(text("main")).as(entry.path()).isNotEmpty();
                assertThat(browser.driver().findElements(By.cssSelector("main [hidden] a, main [hidden] p")))
                        .as(entry.path() + " hides nothing to be read")
                        .isEmpty();
            }
            plain("/document/" + first("/claims.json?stance=deny"));
            find("#note-1 .why summary").click();
            find("#note-1 .why-body a").click();
            assertThat(text("main")).contains("Whose word");
            plain("/map");
            String drawn = find("svg.map").getDomAttribute("data-extent");
            find("[data-step=nearer]").click();
            assertThat(find("svg.map").getDomAttribute("data-extent")).isNotEqualTo(drawn);
            plain("/timeline");
            String shown = find("svg.times").getDomAttribute("data-window");
            find(".time-steps [data-step='+']").click();
            assertThat(find("svg.times").getDomAttribute("data-window")).isNotEqualTo(shown);
            plain("/");
            find("#seek").sendKeys("Haftar");
            find("#seek").submit();
            assertThat(text("main")).contains("Haftar");
        } finally {
            browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void theTimelineIsMovedByKeysAndKeepsItsDaysInTheFilter() {
        go("/timeline?since=2017-03-01&until=2017-03-20");
        browser.driver()
                .executeScript(
                        "const box = document.getElementById('times'); box.focus();"
                                + "box.dispatchEvent(new KeyboardEvent('keydown', {key: '+', bubbles: true, cancelable: true}))");
        browser.until("it is nearer", "!location.search.includes('since=2017-03-01')");
        go("/timeline?since=2017-03-01&until=2017-03-20");
        find("#sieve-stance").sendKeys("deny");
        press(".sieve button");
        browser.until(
                "the days stay",
                "location.search.includes('since=2017-03-01') && location.search.includes('stance=DENY')");
    }

    /** First contentful paint: printed, with a ceiling that no machine should come near. */
    @Test
    void theFirstPageIsPaintedSoon() {
        double worst = 0;
        for (String path : List.of("/", "/propositions", "/map", "/timeline", "/sources")) {
            go(path);
            go(path);
            browser.until("it is painted", "performance.getEntriesByName('first-contentful-paint').length > 0");
            Object start = browser.driver()
                    .executeScript("return performance.getEntriesByName('first-contentful-paint')[0].startTime");
            double painted = Double.parseDouble(String.valueOf(start));
            System.out.printf("first contentful paint of %s: %.0f ms%n", path, painted);
            worst = Math.max(worst, painted);
        }
        assertThat(worst).as("first contentful paint in ms").isLessThan(10_000);
    }

    private static void go(String path) {
        browser.driver().get(workplace.address() + path.substring(1));
        browser.until("the page is there", "document.readyState === 'complete'");
    }

    /** Without scripts nothing can be waited for but the page itself. */
    private static void plain(String path) {
        browser.driver().get(workplace.address() + path.substring(1));
    }

    private static void press(String selector) {
        WebElement button = find(selector);
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", button);
        button.click();
    }

    private static WebElement find(String selector) {
        return browser.driver().findElement(By.cssSelector(selector));
    }

    private static String text(String selector) {
        return find(selector).getText();
    }

    /** The proposition that the first claim of the answer's sum is about. */
    private static String spokenFor() throws IOException, InterruptedException {
        String claim = "/claim/"
                + browser.driver().getPageSource().replaceFirst("(?s).*?id=\"sum\".*?/claim/([0-9a-f]{64}).*", "$1");
        return workplace.get(claim).body().replaceFirst("(?s).*?/proposition/([0-9a-f]{64}).*", "$1");
    }

    private static String first(String path) throws IOException, InterruptedException {
        return workplace.get(path).body().replaceFirst("(?s).*?\"id\":\"([0-9a-f]{64})\".*", "$1");
    }
}
