// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.ledger.Ledger;
import hearsay.ledger.Verification;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Makes a ledger of what {@link Backup} wrote, where there is none yet. It stands whole, or not at all. */
final class Restore {

    private static final Pattern SUM = Pattern.compile("([0-9a-f]{64})  (.+)");

    /** Nothing else is in a backup, so no name can lead out of the folder it is unpacked to. */
    private static final Pattern NAME = Pattern.compile(
            "ledger\\.db|custody/(head|log\\.jsonl|(?:sources|alerts)\\.jsonl|seals/[0-9]+\\.(txt|sig|pub|tsr)"
                    + "|objects/[0-9a-f]{2}/[0-9a-f]{64})");

    private Restore() {}

    /**
     * @param ledger where it is to stand; the evidence goes beside it
     * @return what looking at every record of it found; a ledger with a fault is not put in place
     */
    static Verification read(Path backup, Path ledger, Path custody) throws IOException {
        for (Path taken : new Path[] {ledger, custody}) {
            if (Files.exists(taken)) {
                throw new CallerFault(taken + " is there already; restoring writes over nothing");
            }
        }
        Path beginning = Files.createTempDirectory(ledger.toAbsolutePath().getParent(), "restoring");
        try {
            unpack(backup, beginning);
            Verification verification = verified(beginning.resolve(Backup.LEDGER));
            if (verification.sound()) {
                if (Files.isDirectory(beginning.resolve("custody"))) {
                    Files.move(beginning.resolve("custody"), custody, StandardCopyOption.ATOMIC_MOVE);
                }
                Files.move(beginning.resolve(Backup.LEDGER), ledger, StandardCopyOption.ATOMIC_MOVE);
            }
            return verification;
        } finally {
            delete(beginning);
        }
    }

    /** Closing the ledger takes what its write-ahead log holds into the file, which can then be moved. */
    private static Verification verified(Path file) {
        try (Ledger copy = Ledger.open(file)) {
            return copy.verify();
        }
    }

    private static void unpack(Path backup, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            Map<String, String> sums = sums(backup, zip);
            if (!sums.containsKey(Backup.LEDGER)) {
                throw new CallerFault(backup + " is no backup of a ledger: there is no " + Backup.LEDGER + " in it");
            }
            for (Map.Entry<String, String> sum : sums.entrySet()) {
                unpack(backup, zip, sum.getKey(), sum.getValue(), folder);
            }
        } catch (ZipException e) {
            throw new CallerFault(backup + " is no backup of a ledger: " + e.getMessage());
        }
    }

    private static Map<String, String> sums(Path backup, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Backup.SUMS);
        if (entry == null) {
            throw new CallerFault(backup + " is no backup of a ledger: there is no " + Backup.SUMS + " in it");
        }
        Map<String, String> sums = new LinkedHashMap<>();
        try (InputStream in = zip.getInputStream(entry)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                Matcher sum = SUM.matcher(line);
                if (!sum.matches() || !NAME.matcher(sum.group(2)).matches()) {
                    throw new CallerFault(backup + ": " + Backup.SUMS + " holds a line that no backup has: " + line);
                }
                sums.put(sum.group(2), sum.group(1));
            }
        }
        return sums;
    }

    private static void unpack(Path backup, ZipFile zip, String name, String sum, Path folder) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new CallerFault(backup + ": " + name + " is missing");
        }
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        MessageDigest digest = Backup.sha256();
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            in.transferTo(out);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sum)) {
            throw new CallerFault(
                    backup + ": " + name + " was altered: it does not have the digest that " + Backup.SUMS + " says");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
