// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import hearsay.workbench.OpenId;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Signs in whom an OpenID Connect issuer vouches for: the authorization code flow with PKCE (RFC 7636). What was begun is bound to
 * the browser by a cookie that comes back with it; the answer must bring our state, and the token our nonce.
 *
 * @see <a href="https://openid.net/specs/openid-connect-core-1_0.html">OpenID Connect Core 1.0, section 3.1</a>
 */
final class OpenIdDoor {

    static final String BEGIN = "/sign-in/begin";
    static final String BACK = "/sign-in/back";

    private static final String COOKIE = "hearsay_sign_in";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int MOST_BEGUN = 10_000;
    private static final int LONGEST_NAME = 120;

    /** What was begun in one browser. */
    private record Begun(String state, Nonce nonce, CodeVerifier verifier, Instant until) {}

    private final OpenId config;
    private final OpenIdIssuer issuer;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Begun> begun = new ConcurrentHashMap<>();

    OpenIdDoor(OpenId config, Clock clock) {
        this.config = config;
        this.issuer = new OpenIdIssuer(config);
        this.clock = clock;
    }

    /** Sends the browser to the issuer. */
    void begin(Context context) {
        begun.values().removeIf(one -> one.until().isBefore(clock.instant()));
        if (begun.size() >= MOST_BEGUN) {
            throw new Refusal(503, "Too many people are signing in just now. Try again in a few minutes.");
        }
        String browser = word();
        Begun one = new Begun(
                word(), new Nonce(), new CodeVerifier(), clock.instant().plus(PATIENCE));
        URI there;
        try {
            there = issuer.request(one.state(), one.nonce(), one.verifier());
        } catch (IOException | GeneralException e) {
            throw unreachable(e);
        }
        begun.put(browser, one);
        context.cookie(cookie(browser, (int) PATIENCE.toSeconds()));
        context.redirect(there.toString());
    }

    /**
     * What the issuer says of whoever comes back from it.
     *
     * @return by what name they are called
     * @throws Refusal where they may not come in
     */
    String back(Context context) {
        Begun one = Optional.ofNullable(context.cookie(COOKIE))
                .flatMap(browser -> Optional.ofNullable(begun.remove(browser)))
                .filter(some -> some.until().isAfter(clock.instant()))
                .orElseThrow(() -> refused("this browser began no sign-in here, or too long ago"));
        context.cookie(cookie("", 0));
        String state = Optional.ofNullable(context.queryParam("state")).orElse("");
        if (!MessageDigest.isEqual(
                state.getBytes(StandardCharsets.UTF_8), one.state().getBytes(StandardCharsets.UTF_8))) {
            throw refused("the answer is not to what this browser asked");
        }
        String by = Optional.ofNullable(context.queryParam("iss"))
                .orElse(config.issuer().toString());
        if (!by.equals(config.issuer().toString())) {
            throw refused("the answer is of another issuer");
        }
        String code = Optional.ofNullable(context.queryParam("code"))
                .orElseThrow(() -> refused("the issuer says " + context.queryParam("error")));
        return admitted(code, one);
    }

    private String admitted(String code, Begun one) {
        String name;
        try {
            name = issuer.name(code, one.verifier(), one.nonce());
        } catch (IOException | GeneralException e) {
            throw unreachable(e);
        } catch (OpenIdIssuer.NotVouchedFor e) {
            throw refused(String.valueOf(e.getMessage()));
        }
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw refused("that name is longer than a name is");
        }
        if (!config.admits(name)) {
            throw refused(name + " is not among those who may come in");
        }
        return name;
    }

    private static Refusal refused(String why) {
        return new Refusal(403, "Signing in failed: " + why + ". Begin again from the first page.");
    }

    private Refusal unreachable(Exception fault) {
        return new Refusal(503, "The issuer " + config.issuer() + " cannot be asked now: " + fault.getMessage() + ".");
    }

    private String word() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** It must come along when the issuer sends the browser back, which the cookie of the session does not. */
    private Cookie cookie(String value, int seconds) {
        boolean secure = config.address().getScheme().equals("https");
        return new Cookie(COOKIE, value, "/sign-in", seconds, secure, true, null, SameSite.LAX);
    }
}
