// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** An OpenID Connect issuer for tests, who can be told to lie. */
final class Issuer implements AutoCloseable {

    /** What is wrong with the token it gives. */
    enum Lie {
        NONE,
        NONCE,
        AUDIENCE,
        EXPIRED,
        SIGNATURE,
        UNSIGNED,
        ISSUER,
        MAIL_UNSEEN,
        NAMELESS
    }

    private static final String CLIENT = "hearsay";

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey other;
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private volatile Lie lie = Lie.NONE;

    Issuer() throws IOException, JOSEException {
        this.key = new RSAKeyGenerator(2048).keyID("one").generate();
        this.other = new RSAKeyGenerator(2048).keyID("one").generate();
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> answer(exchange, 200, """
                        {"issuer":"ME","authorization_endpoint":"ME/authorize","token_endpoint":"ME/token","jwks_uri":"ME/keys",
                        "response_types_supported":["code"],"subject_types_supported":["public"],
                        "id_token_signing_alg_values_supported":["RS256"]}""".replace("ME", address().toString())));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    void lies(Lie next) {
        lie = next;
    }

    /** Signs somebody in who was sent here. @return the code that they are to bring back */
    String code(URI request) {
        String code = "code-" + asked.size();
        asked.put(code, fields(request.getRawQuery()));
        return code;
    }

    static Map<String, String> fields(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    /** What somebody who was sent here brings along under a name. */
    static String field(URI request, String name) {
        return Optional.ofNullable(fields(request.getRawQuery()).get(name))
                .orElseThrow(() -> new IllegalStateException(request + " has no " + name));
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> brought =
                fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> begun = asked.getOrDefault(brought.get("code"), Map.of());
        boolean fits = challenge(brought.getOrDefault("code_verifier", "")).equals(begun.get("code_challenge"))
                && brought.getOrDefault("redirect_uri", "").equals(begun.get("redirect_uri"));
        if (!fits) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                200,
                "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\""
                        + idToken(begun.getOrDefault("nonce", "")) + "\"}");
    }

    private String idToken(String nonce) throws IOException {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(
                        lie == Lie.ISSUER
                                ? "https://another.example"
                                : address().toString())
                .subject("4711")
                .audience(lie == Lie.AUDIENCE ? "another" : CLIENT)
                .issueTime(Date.from(now.minusSeconds(7200)))
                .expirationTime(Date.from(lie == Lie.EXPIRED ? now.minusSeconds(3600) : now.plusSeconds(600)))
                .claim("nonce", lie == Lie.NONCE ? "another" : nonce)
                .claim("email_verified", lie != Lie.MAIL_UNSEEN);
        if (lie != Lie.NAMELESS) {
            claims.claim("email", "analyst@desk.example");
        }
        if (lie == Lie.UNSIGNED) {
            return new PlainJWT(claims.build()).serialize();
        }
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims.build());
            token.sign(new RSASSASigner(lie == Lie.SIGNATURE ? other : key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IOException(e);
        }
    }

    /** RFC 7636, section 4.2: S256. */
    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
