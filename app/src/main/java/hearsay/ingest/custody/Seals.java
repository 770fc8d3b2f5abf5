// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.custody;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Signed heads of the log: {@code seals/N.txt} says which line is the last and its digest, {@code N.sig} is its signature
 * (Ed25519, RFC 8032), {@code N.pub} the public key. Whoever keeps them, and knows the key, can show later that no line up
 * to N was altered.
 */
public final class Seals {

    private static final String ALGORITHM = "Ed25519";
    private static final String FOLDER = "seals";
    private static final Pattern SEALED =
            Pattern.compile("hearsay custody seal/1\nnumber (\\d{1,9})\ndigest ([0-9a-f]{64})\nat \\S+\n");

    private Seals() {}

    /**
     * Signs the head of the log with a key in a file (PEM, PKCS 8), which is made, with {@code .pub} beside it, if there is
     * none.
     *
     * @return the file that says what was sealed
     */
    public static Path seal(Custody custody, Path key, Instant at) throws IOException {
        List<Entry> entries = custody.entries();
        if (entries.isEmpty()) {
            throw new IOException("there is nothing to seal in " + custody.folder());
        }
        Entry last = entries.get(entries.size() - 1);
        String text = "hearsay custody seal/1\nnumber " + last.number() + "\ndigest " + last.digest() + "\nat "
                + at.truncatedTo(ChronoUnit.SECONDS) + "\n";
        try {
            if (!Files.exists(key)) {
                make(key);
            }
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey(key));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            Path folder = Files.createDirectories(custody.folder().resolve(FOLDER));
            Path file = folder.resolve(last.number() + ".txt");
            Files.write(folder.resolve(last.number() + ".sig"), signature.sign());
            Files.writeString(folder.resolve(last.number() + ".pub"), Files.readString(beside(key)));
            return Files.writeString(file, text);
        } catch (GeneralSecurityException e) {
            throw new IOException(key + " is no " + ALGORITHM + " key in PEM: " + e.getMessage(), e);
        }
    }

    /** Has a seal stamped by an authority (RFC 3161), which is kept as {@code N.tsr}. @return when, by the authority's clock */
    public static Instant stamp(Path seal, URI authority) throws IOException {
        byte[] response = TimeStamps.fetch(Files.readAllBytes(seal), authority);
        Files.write(sibling(seal, ".tsr"), response);
        return TimeStamps.at(response);
    }

    private static Path beside(Path key) {
        return key.resolveSibling(key.getFileName() + ".pub");
    }

    private static void make(Path key) throws GeneralSecurityException, IOException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Path file = key.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createFile(
                        key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createFile(key);
        Files.writeString(file, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        Files.writeString(beside(key), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    }

    /** Adds what is wrong with each seal. */
    static void check(Custody custody, List<String> digests, List<String> faults) throws IOException {
        Path folder = custody.folder().resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                check(file, digests, faults);
            }
        }
    }

    private static void check(Path file, List<String> digests, List<String> faults) throws IOException {
        String text = Files.readString(file);
        String place = FOLDER + "/" + file.getFileName();
        Matcher sealed = SEALED.matcher(text);
        if (!sealed.matches()) {
            faults.add(place + ": not a seal");
            return;
        }
        int number = Integer.parseInt(sealed.group(1));
        if (number < 1 || number > digests.size()) {
            faults.add(place + ": entry " + number + " is sealed, and the log has " + digests.size());
        } else if (!digests.get(number - 1).equals(sealed.group(2))) {
            faults.add(place + ": entry " + number + " is not the one that was sealed");
        }
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(publicKey(sibling(file, ".pub")));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            if (!signature.verify(Files.readAllBytes(sibling(file, ".sig")))) {
                faults.add(place + ": the signature is not of this text and this key");
            }
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            faults.add(place + ": its signature cannot be checked: " + e.getMessage());
        }
        Path stamp = sibling(file, ".tsr");
        if (Files.exists(stamp)) {
            TimeStamps.fault(text.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(stamp))
                    .ifPresent(fault -> faults.add(FOLDER + "/" + stamp.getFileName() + ": " + fault));
        }
    }

    private static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName().toString().replace(".txt", ending));
    }

    private static PrivateKey privateKey(Path file) throws GeneralSecurityException, IOException {
        return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(decoded(file)));
    }

    private static PublicKey publicKey(Path file) throws GeneralSecurityException, IOException {
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(decoded(file)));
    }

    private static String pem(String kind, byte[] bytes) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getEncoder().encodeToString(bytes) + "\n-----END " + kind
                + "-----\n";
    }

    private static byte[] decoded(Path file) throws IOException {
        return Base64.getMimeDecoder().decode(Files.readString(file).replaceAll("-----[A-Z ]+-----", ""));
    }
}
