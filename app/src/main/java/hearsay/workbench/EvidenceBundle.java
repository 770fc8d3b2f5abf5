// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Reading;
import hearsay.ingest.custody.Custody;
import hearsay.ingest.custody.Entry;
import hearsay.ingest.custody.WarcExport;
import hearsay.ledger.Ledger;
import hearsay.text.Document;
import hearsay.wire.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * All that shows where a report comes from, for a third party to check with standard tools: bytes, text, the way from the
 * one to the other, reading, log and seals.
 */
record EvidenceBundle(Custody custody, Ledger ledger) {

    /**
     * @param id of a document or a kept object, or its first digits
     * @return how many entries of the log speak of it
     */
    int write(String id, Path out) throws IOException {
        List<Entry> entries = entries(id);
        if (entries.isEmpty()) {
            throw new CallerFault("no entry of the custody log speaks of " + id);
        }
        Path beginning = out.resolveSibling(out.getFileName() + ".part");
        try {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(beginning))) {
                pack(zip, entries);
            }
            Files.move(beginning, out, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beginning);
        }
        return entries.size();
    }

    /** All of the addresses of which some entry speaks of it: earlier versions and failures belong to the story. */
    private List<Entry> entries(String id) {
        List<Entry> all = custody.entries();
        Set<String> addresses = new HashSet<>();
        all.stream()
                .filter(entry -> speaksOf(entry, id))
                .forEach(entry -> entry.fact("address").ifPresent(addresses::add));
        return all.stream()
                .filter(entry ->
                        entry.fact("address").filter(addresses::contains).isPresent())
                .toList();
    }

    private static boolean speaksOf(Entry entry, String id) {
        return Stream.of("digest", "document")
                .flatMap(fact -> entry.fact(fact).stream())
                .anyMatch(value -> value.startsWith(id));
    }

    private void pack(ZipOutputStream zip, List<Entry> entries) throws IOException {
        put(zip, "README.txt", readme());
        for (String name : List.of("log.jsonl", "head")) {
            put(zip, name, Files.readAllBytes(custody.folder().resolve(name)));
        }
        for (String digest : facts(entries, "digest")) {
            put(zip, "objects/" + digest, custody.bytes(digest).orElse(new byte[0]));
        }
        zip.putNextEntry(new ZipEntry("pages.warc.gz"));
        WarcExport.write(custody, entries, new Unclosed(zip));
        zip.closeEntry();
        for (String document : facts(entries, "document")) {
            document(zip, document);
        }
        offsets(zip, entries);
        seals(zip);
    }

    private static List<String> facts(List<Entry> entries, String name) {
        return entries.stream()
                .flatMap(entry -> entry.fact(name).stream())
                .distinct()
                .toList();
    }

    private void document(ZipOutputStream zip, String id) throws IOException {
        Optional<Document> document = ledger.document(id);
        if (document.isPresent()) {
            put(zip, "documents/" + id + ".txt", bytes(document.get().text()));
            put(zip, "documents/" + id + ".json", bytes(Wire.print(document.get())));
            Optional<Reading> reading = ledger.reading(document.get().id());
            if (reading.isPresent()) {
                put(zip, "readings/" + id + ".json", bytes(Wire.print(reading.get())));
            }
        }
    }

    private void offsets(ZipOutputStream zip, List<Entry> entries) throws IOException {
        Set<String> done = new HashSet<>();
        for (Entry entry : entries) {
            Optional<String> digest = entry.fact("offsets");
            String document = entry.fact("document").orElse("");
            if (digest.isPresent() && done.add(document)) {
                put(
                        zip,
                        "offsets/" + document + ".tsv",
                        custody.bytes(digest.get()).orElse(new byte[0]));
            }
        }
    }

    private void seals(ZipOutputStream zip) throws IOException {
        Path seals = custody.folder().resolve("seals");
        if (Files.isDirectory(seals)) {
            try (Stream<Path> files = Files.list(seals)) {
                for (Path file : files.sorted().toList()) {
                    put(zip, "seals/" + file.getFileName(), Files.readAllBytes(file));
                }
            }
        }
    }

    private static byte[] readme() throws IOException {
        try (InputStream in = EvidenceBundle.class.getResourceAsStream("custody-bundle.txt")) {
            return Objects.requireNonNull(in, "custody-bundle.txt is in the program")
                    .readAllBytes();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
