// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.workbench.RuleRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The workbench in real Chromium: each page in both widths and both themes, and the way an analyst goes. */
class BrowserTest {

    @TempDir
    private static Path folder;

    private static Workplace workplace;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        workplace = Workplace.withDossier(folder);
    }

    @AfterAll
    static void close() {
        if (workplace != null) {
            browser.close();
            workplace.close();
        }
    }

    @Test
    void everyPageIsWellInBothWidthsAndThemes() throws IOException, InterruptedException {
        for (Map.Entry<String, String> page : pages().entrySet()) {
            for (int width : new int[] {1280, 390}) {
                for (String theme : List.of("light", "dark")) {
                    browser.look(width, width == 390 ? 844 : 900, theme);
                    go(page.getValue());
                    String name = page.getKey() + "-" + width + "-" + theme;
                    browser.isWell(name);
                    assertThat(
                                    browser.driver()
                                            .executeScript(
                                                    "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                            .as(name + " is no wider than the window")
                            .isEqualTo(true);
                    browser.picture(name);
                }
            }
        }
    }

    private static Map<String, String> pages() throws IOException, InterruptedException {
        String proposition = first("/propositions.json");
        String claim = first("/claims.json?stance=deny");
        Map<String, String> pages = new LinkedHashMap<>();
        for (Pages.Entry entry : Pages.NAVIGATION) {
            pages.put(
                    entry.path().equals("/")
                            ? "home"
                            : entry.path().substring(1).replace('/', '-'),
                    entry.path());
        }
        pages.put("proposition", "/proposition/" + proposition);
        pages.put("document", "/document/" + claim);
        pages.put("claim", "/claim/" + claim);
        pages.put("search", "/search?q=haftar");
        pages.put("source", "/sources/one?name=Harbour+Daily");
        pages.put("withdrawal", "/sources/withdrawal?name=Harbour+Daily");
        pages.put("dossiers", "/dossiers");
        pages.putAll(questions());
        pages.put("map-days", "/map?since=2017-03-01&until=2017-03-14&stance=deny");
        pages.put("timeline-days", "/timeline?since=2017-03-10&until=2017-03-18");
        pages.put("claims-sifted", "/claims?stance=no+comment&when=2017-03");
        workplace.readSilentChange(folder);
        pages.put("versions", "/versions");
        pages.put("alerts", "/alerts");
        pages.put("sign-in", "/sign-in");
        pages.put("fault", "/nowhere");
        pages.put("fault-filter", "/claims?stance=perhaps");
        return pages;
    }

    /** Asked twice, so that the answer has a history, and one of them settled. */
    private static Map<String, String> questions() throws IOException, InterruptedException {
        String open = workplace.asked("Will Russia send forces into Libya within 90 days?", "2017-03-10");
        workplace.post("/ask-again", Map.of("question", open.replaceFirst(".*/", ""), "asof", "2017-03-27"));
        String settled = workplace.asked("Will Egypt attack Libya within 30 days?", "2017-03-20");
        workplace.post(
                "/resolve",
                Map.of("question", settled.replaceFirst(".*/", ""), "outcome", "no", "analyst", "A. Analyst"));
        return Map.of(
                "question",
                open,
                "question-brief",
                open + "/brief",
                "track-record",
                "/track-record",
                "ask",
                "/ask?q=" + Links.encoded("Will Russia send forces into Libya within 90 days?"),
                "ask-unclear",
                "/ask?q=" + Links.encoded("Will it rain?"));
    }

    /** Read a text, see its claims, open why, rule, see the probability change, ask, take the ruling back. */
    @Test
    void anAnalystReadsRulesAsksAndTakesBack() throws IOException, InterruptedException {
        browser.look(1280, 900, "light");
        go("/");
        find("#intake-text")
                .sendKeys(
                        "Army denies landing\n\nEgypt's army denied on Monday that Russian troops had been deployed to Sidi Barrani."
                                + " \"There are no foreign soldiers on Egyptian soil\", the army spokesman Tamer al-Rifai said.");
        find("details.defaults summary").click();
        find("#intake-outlet").sendKeys("Journey Journal");
        find("#intake-published").sendKeys("20 March 2017");
        find("#intake button:not([type=button])").click();
        browser.until("the text is read", "document.querySelector('main h1')?.textContent === '1 report read'");
        isWellAndKept("journey-1-read");
        find(".reports a").click();
        browser.until("the report is open", "document.querySelector('#note-1')");

        WebElement words = find(".text .piece.content");
        browser.driver()
                .executeScript("arguments[0].dispatchEvent(new PointerEvent('pointerover', {bubbles: true}))", words);
        assertThat(find(".note.lit").getText()).contains("denies");
        find("#note-1 .why summary").click();
        browser.until("the reasons are there", "document.querySelector('#note-1 .why-body dl')");
        assertThat(find("#note-1 .why-body").getText()).contains("read", "Army denies");
        isWellAndKept("journey-2-why");

        browser.driver().executeScript("document.querySelector('.note .alleged a').scrollIntoView({block: 'center'})");
        find(".note .alleged a").click();
        browser.until("the proposition is open", "document.querySelector('.likely strong')");
        String before = find("#credence .sum .bits").getText();
        WebElement form = find(".rule-forms form");
        form.findElement(By.name("analyst")).sendKeys("A. Analyst");
        form.findElement(By.name("note")).sendKeys("seen with my own eyes");
        form.findElement(By.cssSelector("input[value=yes]")).click();
        form.findElement(By.tagName("button")).click();
        browser.until("the ruling is entered", "document.querySelector('.done')");
        assertThat(find("#credence .sum .bits").getText()).isNotEqualTo(before);
        assertThat(find("#rulings .ruled").getText()).contains("A. Analyst", "seen with my own eyes");
        isWellAndKept("journey-3-ruled");
        String proposition = browser.driver().getCurrentUrl();

        go("/questions");
        find("#ask-q").sendKeys("Will Russia send forces into Egypt within 90 days?");
        find("form.ask button").click();
        browser.until("it is understood", "document.querySelector('form[method=post][action$=\"/ask\"]')");
        find("form[method=post][action$='/ask'] button").click();
        browser.until("it is answered", "location.pathname.startsWith('/question/')");
        double parts = browser.driver().findElements(By.cssSelector("#sum summary .bits")).stream()
                .mapToDouble(BrowserTest::bits)
                .sum();
        assertThat(parts).as("the parts of the answer add up").isCloseTo(bits(find("#sum .sum .bits")), within(0.1));
        isWellAndKept("journey-4-asked");

        browser.driver().get(proposition);
        find("#rulings .ruled button").click();
        browser.until("it is taken back", "document.querySelectorAll('#rulings .ruled li').length === 0");
        assertThat(find("#credence .sum .bits").getText()).isEqualTo(before);
        assertThat(browser.complaints()).isEmpty();
    }

    private static double bits(WebElement written) {
        return Double.parseDouble(written.getText().replace('\u2212', '-').replace("+", ""));
    }

    private static void isWellAndKept(String name) {
        browser.isWell(name);
        browser.picture(name);
    }

    /** Move the map, light a place, slide the days; look closer at the timeline; withdraw a source and take it back. */
    @Test
    void theMapMovesTheTimelineOpensAndASourceFalls() {
        browser.look(1280, 900, "light");
        go("/map");
        String around = "document.querySelector('svg.map').dataset.extent";
        Object before = browser.driver().executeScript("return " + around);
        find("[data-step=nearer]").click();
        browser.until("the map is drawn anew", around + " !== '" + before + "' && location.search.includes('view=')");
        assertThat(find("#geojson").getDomAttribute("href")).contains("view=");
        browser.driver().executeScript("document.querySelector('[data-step=all]').click()");
        browser.until("all is shown again", around + " === '" + before + "'");
        browser.driver()
                .executeScript("document.querySelector('svg.map a')"
                        + ".dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))");
        browser.until("its line is lit", "document.querySelector('.place.lit')");
        browser.driver()
                .executeScript("const s = document.getElementById('slider'); s.value = s.min;"
                        + "s.dispatchEvent(new Event('input'))");
        browser.until("the days have their address", "location.search.includes('until=')");
        browser.isWell("map-moved");

        go("/timeline");
        browser.driver()
                .executeScript("const s = document.querySelector('svg.times'), b = s.getBoundingClientRect();"
                        + "const at = (x, y) => ({clientX: b.left + b.width * x, clientY: b.top + b.height * y, bubbles: true});"
                        + "s.dispatchEvent(new PointerEvent('pointerdown', at(.3, .3)));"
                        + "s.dispatchEvent(new PointerEvent('pointermove', at(.7, .7)));"
                        + "s.dispatchEvent(new PointerEvent('pointerup', at(.7, .7)))");
        browser.until(
                "the part is in the address",
                "location.search.includes('since=') && location.search.includes('when=')");

        go("/sources/withdrawal?name=Harbour+Daily");
        find("#analyst").sendKeys("A. Analyst");
        find(".withdraw button").click();
        browser.until("it is withdrawn", "document.querySelector('.wrong input[value=undo]')");
        find(".wrong input[name=analyst]").clear();
        find(".wrong input[name=analyst]").sendKeys("A. Analyst");
        find(".wrong button").click();
        browser.until("it is back", "document.querySelector('.record a.button')");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void searchAnswersAsOneTypesAndIsReachedByKeys() {
        browser.look(1280, 900, "light");
        go("/claims");
        browser.driver().findElement(By.tagName("body")).sendKeys("/");
        browser.driver().switchTo().activeElement().sendKeys("hafta");
        browser.until(
                "something is found", "!document.getElementById('found').hidden && document.querySelector('#found a')");
        browser.isWell("found");
        browser.picture("found-1280-light");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_DOWN);
        assertThat(browser.driver().switchTo().activeElement().getTagName()).isEqualTo("a");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertThat(find("#found").isDisplayed()).isFalse();
    }

    @Test
    void everythingIsReachedByTabAndSeenWhereOneIs() throws IOException, InterruptedException {
        browser.look(1280, 900, "light");
        go("/document/" + first("/claims.json?stance=deny"));
        List<String> visited = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
            Object where = browser.driver()
                    .executeScript(
                            "const e = document.activeElement; const s = getComputedStyle(e);"
                                    + "return e.tagName + ' ' + (e.id || e.className || e.name) + ' ' + (s.outlineStyle !== 'none')");
            visited.add(String.valueOf(where));
        }
        assertThat(visited.get(0)).startsWith("A skip");
        assertThat(visited).allMatch(where -> where.endsWith("true")).anyMatch(where -> where.contains("text-1 "));
    }

    @Test
    void aThemeThatIsChosenStays() {
        browser.look(1280, 900, "light");
        go("/");
        find("#theme").click();
        browser.until("it is dark", "document.documentElement.dataset.theme === 'dark'");
        go("/claims");
        assertThat(browser.driver().executeScript("return document.documentElement.dataset.theme"))
                .isEqualTo("dark");
        browser.driver().manage().deleteCookieNamed(Cookies.THEME);
    }

    /** What nobody has touched is brought up to date; what somebody is filling in is left alone, and told. */
    @Test
    void aPageGoesWithTheLedgerUnlessSomebodyIsAtIt() {
        browser.look(1280, 900, "light");
        go("/rulings");
        browser.until("it listens", "performance.getEntriesByType('resource').length > 0");
        withdraw("Neva Lamplight");
        browser.until("it is told", "!document.getElementById('grown').hidden");
        assertThat(find("#grown").getText()).contains("This page shows 1 new ruling");
        assertThat(find(".ruled").getText()).contains("Neva Lamplight");
        go("/claims");
        browser.until("it listens", "performance.getEntriesByType('resource').length > 0");
        find(".sieve input[name=q]").sendKeys("half a wor");
        withdraw("Levant Courier");
        browser.until("it is told", "!document.getElementById('grown').hidden");
        assertThat(find("#grown").getText()).contains("1 new ruling", "Load the page again");
        assertThat(find(".sieve input[name=q]").getDomProperty("value")).isEqualTo("half a wor");
        assertThat(browser.complaints()).isEmpty();
    }

    private static void withdraw(String source) {
        workplace
                .desks()
                .change(workbench ->
                        workbench.rule(new RuleRequest(RuleRequest.Kind.WITHDRAW, List.of(source), "B. Analyst", "")));
    }

    private static void go(String path) {
        browser.driver().get(workplace.address() + path.substring(1));
        browser.until("the page is there", "document.readyState === 'complete'");
    }

    private static WebElement find(String selector) {
        return browser.driver().findElement(By.cssSelector(selector));
    }

    private static String first(String path) throws IOException, InterruptedException {
        Matcher id = Pattern.compile("\"id\":\"([0-9a-f]{64})\"")
                .matcher(workplace.get(path).body());
        assertThat(id.find()).as(path).isTrue();
        return id.group(1);
    }
}
