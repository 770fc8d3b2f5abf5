// SPDX-License-Identifier: Apache-2.0
package hearsay.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Builds an identity: SHA-256 (FIPS 180-4) over named fields, each written as label, length and value, so that no two
 * different lists of fields run together. Write enums by name; leave out what may change without changing the thing.
 */
public final class Digest {

    private static final int DIGITS = 64;

    private final MessageDigest sha256;

    private Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** Starts a digest of a kind of thing and the version of its recipe, such as {@code claim/1}. */
    public static Digest of(String kind) {
        return new Digest().with("kind", kind);
    }

    /** Whether it is written as a digest is: 64 hexadecimal digits, letters in lower case. */
    public static boolean isHex(String value) {
        boolean hex = value.length() == DIGITS;
        for (int i = 0; hex && i < DIGITS; i++) {
            char c = value.charAt(i);
            hex = c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
        }
        return hex;
    }

    /** The plain SHA-256 of some bytes, as 64 lower-case hexadecimal digits. */
    public static String ofBytes(byte[] bytes) {
        return HexFormat.of().formatHex(new Digest().sha256.digest(bytes));
    }

    public Digest with(String label, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        sha256.update((label + ":" + bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        sha256.update(bytes);
        return this;
    }

    public Digest with(String label, Span span) {
        return with(label, span.start() + "-" + span.end());
    }

    /** The digest so far, as 64 lower-case hexadecimal digits. Ends this builder. */
    public String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
