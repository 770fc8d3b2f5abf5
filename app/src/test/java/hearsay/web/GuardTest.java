// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.workbench.BundledRoom;
import hearsay.workbench.CallerFault;
import hearsay.workbench.Desks;
import hearsay.workbench.Doors;
import hearsay.workbench.Passwords;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What browsers are forbidden, and who is turned away. */
class GuardTest {

    @TempDir
    private Path folder;

    @Test
    void everyAnswerForbidsForeignScriptsAndFrames() throws IOException, InterruptedException {
        try (Workplace workplace = Workplace.empty(folder)) {
            for (String path : new String[] {"/", "/home.json", "/nowhere", "/static/hearsay.css"}) {
                HttpResponse<String> answer = workplace.get(path);
                assertThat(answer.headers()
                                .firstValue("Content-Security-Policy")
                                .orElse(""))
                        .as(path)
                        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe");
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .contains("nosniff");
            }
        }
    }

    @Test
    void noPageHasScriptOrStyleInItsText() throws IOException, InterruptedException {
        try (Workplace workplace = Workplace.empty(folder)) {
            assertThat(workplace.get("/").body())
                    .doesNotContain("style=")
                    .doesNotContainPattern("\\son\\w+=")
                    .doesNotContainPattern("<script(?![^>]*src=)")
                    .doesNotContainPattern("(?:src|href)=\"(?:https?:)?//");
        }
    }

    @Test
    void aNameThatIsNotOursIsTurnedAway() throws IOException {
        try (Workplace workplace = Workplace.empty(folder)) {
            int port = URI.create(workplace.address()).getPort();
            assertThat(status(port, "evil.example")).isEqualTo(421);
            assertThat(status(port, "evil.example:" + port)).isEqualTo(421);
            assertThat(status(port, "localhost:" + port)).isEqualTo(200);
            assertThat(status(port, "127.0.0.1")).isEqualTo(200);
        }
    }

    /** Java's own client will not send a foreign host. */
    private static int status(int port, String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }

    @Test
    void aChangeWantsTheTokenOfItsSession() throws IOException, InterruptedException {
        try (Workplace workplace = Workplace.empty(folder);
                Workplace other = Workplace.empty(Files.createDirectory(folder.resolve("other")))) {
            Map<String, String> dark = Map.of("theme", "dark");
            assertThat(workplace.bare("/theme", dark).statusCode()).isEqualTo(403);
            assertThat(workplace
                            .bare("/theme", Map.of("theme", "dark", "_token", "x"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(workplace.post("/theme", dark).statusCode()).isEqualTo(303);
            assertThat(other.get("/").body()).doesNotContain("data-theme=\"dark\"");
        }
    }

    @Test
    void aFormOfAnotherSiteIsTurnedAwayEvenWithTheToken() throws IOException, InterruptedException {
        try (Workplace workplace = Workplace.empty(folder)) {
            String page = workplace.get("/").body();
            String token = page.replaceFirst("(?s).*name=\"_token\" value=\"([^\"]+)\".*", "$1");
            assertThat(workplace
                            .bare("/theme", Map.of("_token", token), "Origin", "https://evil.example")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(workplace.bare("/theme", Map.of("_token", token)).statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void nobodyIsSentOnToAnotherSite() throws IOException, InterruptedException {
        try (Workplace workplace = Workplace.empty(folder)) {
            for (String back :
                    new String[] {"//evil.example", "https://evil.example/", "/\\evil.example", "javascript:1"}) {
                assertThat(workplace
                                .post("/theme", Map.of("back", back))
                                .headers()
                                .firstValue("Location"))
                        .as(back)
                        .contains("/");
            }
        }
    }

    @Test
    void beyondThisMachineNobodyIsLetInWithoutPassword() {
        Doors open = new Doors("0.0.0.0", 0, Set.of(), Optional.empty(), Optional.empty(), Set.of());
        try (Desks desks = Desks.open(folder.resolve("ledger.db"), Clock.systemUTC(), new BundledRoom())) {
            assertThatThrownBy(
                            () -> new Workroom().serve(desks, Clock.systemUTC(), new BundledRoom(), open, fault -> {}))
                    .isInstanceOf(CallerFault.class)
                    .hasMessageContaining("--bind 0.0.0.0")
                    .hasMessageContaining("--password-file");
        }
    }

    @Test
    void withPasswordsEverythingWantsSignIn() throws IOException, InterruptedException {
        Path people = folder.resolve("people");
        Passwords.enter(people, "A. Analyst", "correct horse battery");
        assertThat(Files.readString(people)).doesNotContain("correct horse");
        try (Workplace workplace = Workplace.withPasswords(folder, people)) {
            assertThat(workplace.get("/").statusCode()).isEqualTo(302);
            assertThat(workplace.get("/home.json").body()).doesNotContain("documents");
            Map<String, String> wrong = Map.of("name", "A. Analyst", "password", "wrong");
            assertThat(workplace.post("/sign-in", wrong).headers().firstValue("Location"))
                    .contains("/sign-in?failed=1");
            assertThat(workplace.get("/").statusCode()).isEqualTo(302);
            Map<String, String> right = Map.of("name", "A. Analyst", "password", "correct horse battery");
            assertThat(workplace.post("/sign-in", right).statusCode()).isEqualTo(303);
            assertThat(workplace.get("/").statusCode()).isEqualTo(200);
            workplace.post("/sign-out", Map.of());
            assertThat(workplace.get("/").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void staticFilesAreThoseOfTheProgramOnly() throws IOException, InterruptedException {
        try (Workplace workplace = Workplace.empty(folder)) {
            assertThat(workplace.get("/static/workbench.mjs").headers().firstValue("Content-Type"))
                    .contains("text/javascript; charset=utf-8");
            String tag = workplace
                    .get("/static/hearsay.css")
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            assertThat(workplace
                            .get("/static/hearsay.css", "If-None-Match", tag)
                            .statusCode())
                    .isEqualTo(304);
            for (String path : new String[] {
                "/static/../package-info.class",
                "/static/%2e%2e/Server.class",
                "/static/..%2fServer.class",
                "/static/",
                "/static/x"
            }) {
                assertThat(workplace.get(path).statusCode()).as(path).isIn(400, 404);
            }
        }
    }

    @Test
    void whatIsNotThereIsAPageThatSaysSo() throws IOException, InterruptedException {
        try (Workplace workplace = Workplace.empty(folder)) {
            HttpResponse<String> page = workplace.get("/nowhere%3Cscript%3E");
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body()).contains("There is no page at").doesNotContain("<script>");
            assertThat(workplace.get("/~nobody/").statusCode()).isEqualTo(404);
        }
    }
}
