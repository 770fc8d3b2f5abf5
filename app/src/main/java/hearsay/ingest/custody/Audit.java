// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.custody;

import hearsay.text.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a custody folder: altered, missing or reordered entries, altered or missing objects, a head or a seal
 * that does not fit. That the last entries are gone together with the head shows only against a seal or a note of the head
 * kept elsewhere.
 *
 * @param entries lines of the log
 * @param head digest of the last line
 * @param faults in words with their places; none if all is sound
 */
public record Audit(long entries, String head, List<String> faults) {

    public Audit {
        faults = List.copyOf(faults);
    }

    /** Looks at every line and every byte. */
    public static Audit of(Custody custody) throws IOException {
        List<String> faults = new ArrayList<>();
        Path log = custody.folder().resolve(Custody.LOG);
        List<String> lines = Files.exists(log)
                ? List.of(Files.readString(log, StandardCharsets.UTF_8).split("\n"))
                : List.of();
        List<String> digests = new ArrayList<>();
        String previous = Entry.BEGINNING;
        for (int i = 0; i < lines.size(); i++) {
            String place = Custody.LOG + ":" + (i + 1);
            Optional<Entry> entry = Entry.parse(lines.get(i));
            if (entry.isEmpty()) {
                faults.add(place + ": not an entry");
            } else {
                check(entry.get(), i + 1, previous, place, faults);
                object(custody, entry.get().fact("digest"), place, faults);
                object(custody, entry.get().fact("offsets"), place, faults);
            }
            previous = Digest.ofBytes(lines.get(i).getBytes(StandardCharsets.UTF_8));
            digests.add(previous);
        }
        head(custody, digests, faults);
        Seals.check(custody, digests, faults);
        return new Audit(lines.size(), previous, faults);
    }

    private static void check(Entry entry, int number, String previous, String place, List<String> faults) {
        if (entry.number() != number) {
            faults.add(place + ": entry " + entry.number() + " stands where " + number + " is due");
        }
        if (!entry.previous().equals(previous)) {
            faults.add(place + ": the line before is not the one it was written after");
        }
    }

    private static void object(Custody custody, Optional<String> digest, String place, List<String> faults)
            throws IOException {
        if (digest.isEmpty()) {
            return;
        }
        if (!digest.get().matches("[0-9a-f]{64}")) {
            faults.add(place + ": \"" + digest.get() + "\" is no digest");
            return;
        }
        Optional<byte[]> bytes = custody.bytes(digest.get());
        if (bytes.isEmpty()) {
            faults.add(place + ": object " + digest.get() + " is missing");
        } else if (!Digest.ofBytes(bytes.get()).equals(digest.get())) {
            faults.add(place + ": object " + digest.get() + " was altered");
        }
    }

    private static void head(Custody custody, List<String> digests, List<String> faults) throws IOException {
        Path file = custody.folder().resolve(Custody.HEAD);
        if (!Files.exists(file)) {
            if (!digests.isEmpty()) {
                faults.add(Custody.HEAD + ": missing");
            }
            return;
        }
        String[] head = Files.readString(file).strip().split(" ");
        int number = head.length == 2 && head[0].matches("\\d{1,9}") ? Integer.parseInt(head[0]) : 0;
        // A process may be killed between the line and the head: then the head is behind, never ahead.
        if (number < 1 || number > digests.size()) {
            faults.add(Custody.HEAD + ": names entry " + head[0] + " of " + digests.size());
        } else if (!digests.get(number - 1).equals(head[1])) {
            faults.add(Custody.HEAD + ": is not the digest of entry " + number);
        }
    }
}
