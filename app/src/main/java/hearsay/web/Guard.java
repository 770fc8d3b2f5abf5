// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands before every request: sets what browsers must not do, and turns away what must not come in. */
record Guard(House house) {

    static final String TOKEN = "_token";
    static final String TOKEN_HEADER = "X-Hearsay-Token";

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final Set<String> ASKING = Set.of("GET", "HEAD");

    void check(Context context) {
        headers(context);
        String host = Optional.ofNullable(context.header("Host")).orElse("");
        if (!house.doors().knows(host)) {
            throw new Refusal(
                    421,
                    "This workbench does not answer to the name “" + host
                            + "”. Call it by its address, or start it with --host NAME.");
        }
        if (!ASKING.contains(context.method().name())) {
            change(context, host);
        }
        if (house.doors().locked()
                && !open(context.path())
                && house.sessions().user(context).isEmpty()) {
            throw new SignInFirst();
        }
    }

    private static boolean open(String path) {
        return path.equals("/sign-in") || path.startsWith("/sign-in/") || path.startsWith("/static/");
    }

    private void change(Context context, String host) {
        @Nullable String origin = context.header("Origin");
        boolean foreign = origin != null
                && !origin.toLowerCase(Locale.ROOT).matches("https?://\\Q" + host.toLowerCase(Locale.ROOT) + "\\E");
        String token = Optional.ofNullable(context.header(TOKEN_HEADER))
                .or(() -> Optional.ofNullable(context.formParam(TOKEN)))
                .orElse("");
        if (foreign || !house.sessions().fits(context, token)) {
            throw new Refusal(
                    403,
                    "The form is not one of this workbench, or is older than its last start. Go back, load the page again,"
                            + " and send it once more.");
        }
    }

    private static void headers(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        // Not no-referrer: browsers would then send forms with "Origin: null", which cannot be told from a foreign
        // page.
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        context.header("Cache-Control", "no-store");
    }
}
