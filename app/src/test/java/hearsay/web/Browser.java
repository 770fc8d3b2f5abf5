// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Headless Chromium as the machine has it, with its driver; nothing is fetched. Where there is none, tests that want it are
 * skipped and say so, but with {@code CI=true} they fail.
 */
final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String AXE = read("axe-4.14.1.min.js");

    private final ChromeDriver driver;

    private Browser(Path chromium, Path chromedriver) {
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--hide-scrollbars",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");
        options.setCapability("goog:loggingPrefs", logging);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .usingAnyFreePort()
                .build();
        this.driver = new ChromeDriver(service, options);
    }

    static Browser open() {
        Optional<Path> chromium = found("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = found("chromedriver");
        boolean there = chromium.isPresent() && chromedriver.isPresent();
        if (!"true".equals(System.getenv("CI"))) {
            Assumptions.assumeTrue(
                    there, "no chromium with chromedriver on this machine: tests in the browser are skipped");
        }
        return new Browser(
                chromium.orElseThrow(() -> new AssertionError("CI=true, and there is no chromium")),
                chromedriver.orElseThrow(() -> new AssertionError("CI=true, and there is no chromedriver")));
    }

    private static Optional<Path> found(String... names) {
        List<String> folders = List.of(
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(System.getProperty("path.separator")));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** A window of this width, in the light or the dark. */
    void look(int width, int height, String theme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
    }

    /** Waits until a script says yes. */
    void until(String what, String script) {
        new WebDriverWait(driver, java.time.Duration.ofSeconds(30))
                .withMessage(what)
                .until(any -> Boolean.TRUE.equals(driver.executeScript("return !!(" + script + ")")));
    }

    /** The whole page as a picture, in {@code target/screenshots}. */
    void picture(String name) {
        Object whole = driver.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
                .get("data");
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(whole)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the picture " + name, e);
        }
    }

    /** What axe-core holds against the page, by the rules of WCAG 2.2 A and AA. */
    @SuppressWarnings("unchecked")
    List<String> violations() {
        // The page's policy forbids scripts in its text; this one comes through the debugger, as devtools' would.
        driver.executeCdpCommand("Runtime.evaluate", Map.of("expression", AXE + ";undefined"));
        Object found = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
                + ".then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 5).map(n => n.target + ' ' + n.failureSummary).join(' | '))))"
                + ".catch(e => done(['axe failed: ' + e]))");
        return (List<String>) Objects.requireNonNull(found);
    }

    /** What scripts and policy complained of since this was asked last. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                // Pages that say what is not here, or not understood, are themselves answered with 404 and 400.
                .filter(message -> !message.matches(".*/(nowhere|claims\\?stance=perhaps) - Failed to load resource.*"))
                .toList();
    }

    void isWell(String page) {
        assertThat(violations()).as("axe-core on " + page).isEmpty();
        assertThat(complaints()).as("console of " + page).isEmpty();
    }

    private static String read(String name) {
        try (InputStream in = Browser.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
