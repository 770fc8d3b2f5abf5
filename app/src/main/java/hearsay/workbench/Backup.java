// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.ledger.Ledger;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ledger and the evidence beside it in one file: a ZIP archive of {@code ledger.db}, the folder {@code custody/}, and
 * {@code SHA256SUMS}, which {@code sha256sum -c} reads. Made while others may go on writing: the ledger is copied as of one
 * moment, and of the custody log each part is copied before what it leans on.
 */
final class Backup {

    static final String LEDGER = "ledger.db";
    static final String CUSTODY = "custody/";
    static final String SUMS = "SHA256SUMS";

    private final ZipOutputStream zip;
    private final Map<String, String> sums = new TreeMap<>();

    private Backup(ZipOutputStream zip) {
        this.zip = zip;
    }

    /**
     * @param custody may be missing
     * @param out does not exist; nothing is left there if this fails
     * @return how many reports are in it
     */
    static long write(Ledger ledger, Path custody, Path out) throws IOException {
        if (Files.exists(out)) {
            throw new CallerFault(out + " is there already; a backup writes over nothing");
        }
        Path beginning = sibling(out, ".part");
        Path copy = sibling(out, ".ledger");
        try {
            ledger.copyTo(copy);
            long reports = reports(copy);
            try (OutputStream file = Files.newOutputStream(beginning);
                    ZipOutputStream zip = new ZipOutputStream(file)) {
                Backup backup = new Backup(zip);
                backup.add(LEDGER, copy);
                backup.addCustody(custody);
                backup.addSums();
            }
            Files.move(beginning, out, StandardCopyOption.ATOMIC_MOVE);
            return reports;
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(beginning);
        }
    }

    private static long reports(Path copy) {
        try (Ledger ledger = Ledger.open(copy)) {
            return ledger.stats().documents();
        }
    }

    private static Path sibling(Path out, String ending) throws IOException {
        Path file = out.resolveSibling(out.getFileName() + ending);
        Files.deleteIfExists(file);
        return file;
    }

    /** A seal is of a line, a head is of a line, and a line names an object: so they come in this order. */
    private void addCustody(Path folder) throws IOException {
        for (String part : new String[] {"seals", "head", "log.jsonl", "objects", "sources.jsonl", "alerts.jsonl"}) {
            Path at = folder.resolve(part);
            if (Files.isRegularFile(at)) {
                add(CUSTODY + part, at);
            } else if (Files.isDirectory(at)) {
                addAll(folder, at);
            }
        }
    }

    private void addAll(Path folder, Path at) throws IOException {
        try (Stream<Path> files = Files.walk(at)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".part"))
                    .sorted()::iterator) {
                add(CUSTODY + folder.relativize(file).toString().replace('\\', '/'), file);
            }
        }
    }

    private void add(String name, Path file) throws IOException {
        MessageDigest digest = sha256();
        zip.putNextEntry(new ZipEntry(name));
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(new DigestOutputStream(new Unclosed(zip), digest));
        }
        zip.closeEntry();
        sums.put(name, HexFormat.of().formatHex(digest.digest()));
    }

    private void addSums() throws IOException {
        StringBuilder lines = new StringBuilder();
        sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
        zip.putNextEntry(new ZipEntry(SUMS));
        zip.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
