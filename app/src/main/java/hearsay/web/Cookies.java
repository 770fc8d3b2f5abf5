// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** What a browser keeps for us. All are for this site only; those of the session no script can read. */
final class Cookies {

    static final String SESSION = "hearsay_session";
    static final String THEME = "hearsay_theme";
    static final String ANALYST = "hearsay_analyst";

    private static final int A_YEAR = 365 * 24 * 3600;

    private Cookies() {}

    /** Kept until the browser closes. */
    static void session(Context context, String value, boolean secure) {
        context.cookie(cookie(SESSION, value, -1, secure));
    }

    static void lasting(Context context, String name, String value) {
        context.cookie(cookie(name, encoded(value), A_YEAR, false));
    }

    private static Cookie cookie(String name, String value, int seconds, boolean secure) {
        return new Cookie(name, value, "/", seconds, secure, true, null, SameSite.STRICT);
    }

    static String encoded(String value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing where it is not what {@link #encoded} writes. */
    static Optional<String> decoded(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
