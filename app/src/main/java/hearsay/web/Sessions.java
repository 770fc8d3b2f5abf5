// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who calls: each browser has a session, a random name in a cookie that no script can read. With it goes a token that every
 * change must show, made from the session's name and a key of this process, so that a form of another site has none.
 */
final class Sessions {

    private static final Duration SIGNED_IN = Duration.ofHours(12);
    private static final int BYTES = 24;

    private record Entry(String user, Instant until) {}

    private final Clock clock;
    private final boolean secure;
    private final SecureRandom random = new SecureRandom();
    private final byte[] key = new byte[32];
    private final Map<String, Entry> signedIn = new ConcurrentHashMap<>();

    /** @param secure whether browsers reach us by HTTPS only */
    Sessions(Clock clock, boolean secure) {
        this.clock = clock;
        this.secure = secure;
        random.nextBytes(key);
    }

    /** The session of a request; a new one where it brings none. */
    String of(Context context) {
        String known = context.attribute(Cookies.SESSION);
        if (known != null) {
            return known;
        }
        String brought = context.cookie(Cookies.SESSION);
        String session = brought != null && brought.matches("[\\w-]{32}") ? brought : begin(context);
        context.attribute(Cookies.SESSION, session);
        return session;
    }

    private String begin(Context context) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String session = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        context.attribute(Cookies.SESSION, session);
        Cookies.session(context, session, secure);
        return session;
    }

    /** What a form of this session must bring. */
    String token(Context context) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] code = mac.doFinal(of(context).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java machine has no HmacSHA256", e);
        }
    }

    boolean fits(Context context, String token) {
        return MessageDigest.isEqual(
                token(context).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** Who is signed in. */
    Optional<String> user(Context context) {
        return Optional.ofNullable(signedIn.get(of(context)))
                .filter(entry -> entry.until().isAfter(clock.instant()))
                .map(Entry::user);
    }

    /** Signs somebody in, under a new session, so that one that was foisted on the browser is worth nothing. */
    void signIn(Context context, String user) {
        signedIn.values().removeIf(entry -> entry.until().isBefore(clock.instant()));
        signedIn.put(begin(context), new Entry(user, clock.instant().plus(SIGNED_IN)));
    }

    void signOut(Context context) {
        signedIn.remove(of(context));
        begin(context);
    }
}
