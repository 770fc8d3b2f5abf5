// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import hearsay.workbench.CallerFault;
import hearsay.workbench.OpenId;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who signs in with an issuer comes in; whoever brings anything that does not hold stays out. */
class OpenIdTest {

    @TempDir
    private static Path folder;

    private static Issuer issuer;
    private static Workplace workplace;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void open() throws IOException, JOSEException {
        issuer = new Issuer();
        workplace = Workplace.withOpenId(folder, OpenId.read(file("users = analyst@desk.example, other@desk.example")));
    }

    @AfterAll
    static void close() {
        workplace.close();
        issuer.close();
    }

    private static Path file(String... more) throws IOException {
        Path file = folder.resolve("oidc-" + more.length + String.join("", more).hashCode() + ".properties");
        return Files.writeString(
                file,
                "issuer = " + issuer.address()
                        + "\nclient = hearsay\nsecret = not told\naddress = http://localhost:7171/\n"
                        + String.join("\n", more) + "\n");
    }

    @Test
    void whoeverTheIssuerVouchesForComesIn() throws IOException, InterruptedException {
        issuer.lies(Issuer.Lie.NONE);
        assertThat(get("/").headers().firstValue("Location").orElse("")).endsWith("/sign-in");
        assertThat(get("/sign-in").body()).contains("Sign in there").doesNotContain("password");
        URI there = begun();
        Map<String, String> asked = Issuer.fields(there.getRawQuery());
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "hearsay")
                .containsEntry("redirect_uri", "http://localhost:7171/sign-in/back")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge");
        HttpResponse<String> back = back(issuer.code(there), Issuer.field(there, "state"));
        assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
        assertThat(back.body()).contains("You are analyst@desk.example");
        assertThat(get("/").body()).contains("analyst@desk.example <button");
        assertThat(back(issuer.code(there), Issuer.field(there, "state")).statusCode())
                .as("a second time")
                .isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(value = Issuer.Lie.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void whatDoesNotHoldKeepsOut(Issuer.Lie lie) throws IOException, InterruptedException {
        issuer.lies(lie);
        URI there = begun();
        HttpResponse<String> back = back(issuer.code(there), Issuer.field(there, "state"));
        assertThat(back.statusCode()).as(lie + ": " + back.body()).isEqualTo(403);
        assertThat(back.body()).contains("Signing in failed").doesNotContain("not told");
        assertThat(get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void anAnswerToSomebodyElseKeepsOut() throws IOException, InterruptedException {
        issuer.lies(Issuer.Lie.NONE);
        URI there = begun();
        String state = Issuer.field(there, "state");
        assertThat(back(issuer.code(there), state + "x").statusCode())
                .as("another state")
                .isEqualTo(403);
        URI again = begun();
        HttpClient stranger = HttpClient.newHttpClient();
        URI address = address("/sign-in/back?code=" + issuer.code(again) + "&state=" + Issuer.field(again, "state"));
        assertThat(stranger.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .as("another browser")
                .isEqualTo(403);
        URI third = begun();
        assertThat(back("a-code-of-nobody", Issuer.field(third, "state")).statusCode())
                .as("a code that was not given")
                .isEqualTo(403);
        assertThat(get("/sign-in/back?error=access_denied").statusCode()).isEqualTo(403);
    }

    @Test
    void whoIsNotNamedStaysOut(@TempDir Path own) throws IOException, InterruptedException {
        issuer.lies(Issuer.Lie.NONE);
        OpenId others = OpenId.read(file("users = other@desk.example"));
        try (Workplace place = Workplace.withOpenId(own, others)) {
            HttpResponse<String> begun = send(URI.create(place.address()).resolve("/sign-in/begin"));
            URI there = URI.create(begun.headers().firstValue("Location").orElseThrow());
            HttpResponse<String> back = send(URI.create(place.address())
                    .resolve("/sign-in/back?code=" + issuer.code(there) + "&state=" + Issuer.field(there, "state")));
            assertThat(back.statusCode()).isEqualTo(403);
            assertThat(back.body()).contains("is not among those who may come in");
        }
    }

    @Test
    void aFileThatIsWrongSaysWhatIsWrong() throws IOException {
        assertThat(OpenId.read(file("claim = preferred_username")).claim()).isEqualTo("preferred_username");
        Path plain = Files.writeString(
                folder.resolve("plain"), "issuer = http://id.example\nclient = x\naddress = https://desk.example/\n");
        assertThatThrownBy(() -> OpenId.read(plain))
                .isInstanceOf(CallerFault.class)
                .hasMessageContaining("issuer is an https:// address");
        Path odd = Files.writeString(folder.resolve("odd"), "isuer = https://id.example\n");
        assertThatThrownBy(() -> OpenId.read(odd)).hasMessageContaining("isuer");
        assertThatThrownBy(() -> OpenId.read(folder.resolve("nowhere"))).isInstanceOf(CallerFault.class);
    }

    private URI begun() throws IOException, InterruptedException {
        HttpResponse<String> begun = get("/sign-in/begin");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(302);
        return URI.create(begun.headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> back(String code, String state) throws IOException, InterruptedException {
        return get("/sign-in/back?code=" + Links.encoded(code) + "&state=" + Links.encoded(state));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(address(path));
    }

    private HttpResponse<String> send(URI address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI address(String path) {
        return URI.create(workplace.address()).resolve(path);
    }
}
