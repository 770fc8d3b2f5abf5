// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Who may come in: a file with a line for each person, {@code name:pbkdf2-sha256:rounds:salt:key}, the last two in hexadecimal.
 * Keys are derived by PBKDF2 with HMAC-SHA-256 (RFC 8018), with as many rounds as OWASP's cheat sheet on password storage
 * asks for (2023).
 */
public final class Passwords {

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int ROUNDS = 600_000;
    private static final int MOST_ROUNDS = 10_000_000;
    private static final int SALT = 16;
    private static final int KEY = 32;
    private static final int SHORTEST = 10;

    private record Entry(String name, int rounds, byte[] salt, byte[] key) {

        static Entry parse(String line, String place) {
            String[] parts = line.split(":", -1);
            if (parts.length != 5 || !parts[1].equals(SCHEME) || !parts[2].matches("\\d{1,8}")) {
                throw new CallerFault(place + " is not name:" + SCHEME + ":rounds:salt:key;"
                        + " hearsay serve --add-user NAME writes such lines");
            }
            int rounds = Integer.parseInt(parts[2]);
            if (rounds < 1 || rounds > MOST_ROUNDS) {
                throw new CallerFault(place + ": rounds are 1 to " + MOST_ROUNDS + ", not " + rounds);
            }
            try {
                return new Entry(
                        parts[0],
                        rounds,
                        HexFormat.of().parseHex(parts[3]),
                        HexFormat.of().parseHex(parts[4]));
            } catch (IllegalArgumentException e) {
                throw new CallerFault(place + ": salt and key are hexadecimal: " + e.getMessage());
            }
        }

        String line() {
            HexFormat hex = HexFormat.of();
            return String.join(":", name, SCHEME, String.valueOf(rounds), hex.formatHex(salt), hex.formatHex(key));
        }
    }

    private final List<Entry> entries;

    private Passwords(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** @throws CallerFault where the file cannot be read, has a line that is none of ours, or names nobody */
    public static Passwords read(Path file) {
        Passwords read = new Passwords(entries(file));
        if (read.entries.isEmpty()) {
            throw new CallerFault(file + " names nobody; hearsay serve --add-user NAME adds somebody");
        }
        return read;
    }

    private static List<Entry> entries(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                    entries.add(Entry.parse(lines.get(i).strip(), file + ":" + (i + 1)));
                }
            }
            return entries;
        } catch (IOException e) {
            throw new CallerFault("cannot read the password file " + file + ": " + e.getMessage());
        }
    }

    /** Whether this is the password of this person. Takes as long where there is no such person. */
    public boolean fit(String name, String password) {
        Entry entry = entries.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseGet(() -> new Entry("", ROUNDS, new byte[SALT], new byte[KEY]));
        boolean same = MessageDigest.isEqual(entry.key(), derived(password, entry.salt(), entry.rounds()));
        return same && !entry.name().isEmpty();
    }

    /** Enters somebody into a file, which only its owner may read, or changes their password; makes the file if there is none. */
    public static void enter(Path file, String name, String password) {
        if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,60}")) {
            throw new CallerFault(
                    "\"" + name + "\" is no name for a person: letters, digits, blanks and . _ @ - up to 60");
        }
        if (password.length() < SHORTEST) {
            throw new CallerFault(
                    "a password has at least " + SHORTEST + " characters; this one has " + password.length());
        }
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        Entry entry = new Entry(name, ROUNDS, salt, derived(password, salt, ROUNDS));
        List<Entry> others = Files.exists(file)
                ? entries(file).stream().filter(one -> !one.name().equals(name)).toList()
                : List.of();
        String text = Stream.concat(others.stream(), Stream.of(entry))
                .map(Entry::line)
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            if (!Files.exists(file)
                    && Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the password file " + file, e);
        }
    }

    private static byte[] derived(String password, byte[] salt, int rounds) {
        try {
            PBEKeySpec specification = new PBEKeySpec(password.toCharArray(), salt, rounds, KEY * 8);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(specification)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java machine has no PBKDF2WithHmacSHA256", e);
        }
    }
}
