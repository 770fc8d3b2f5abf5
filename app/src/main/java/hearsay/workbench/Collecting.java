// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Reading;
import hearsay.ingest.Defaults;
import hearsay.ingest.Feed;
import hearsay.ingest.Intake;
import hearsay.ingest.Taking;
import hearsay.ingest.custody.Audit;
import hearsay.ingest.custody.Custody;
import hearsay.ingest.custody.Entry;
import hearsay.ingest.custody.Seals;
import hearsay.ingest.custody.WarcExport;
import hearsay.ingest.fetch.Fetcher;
import hearsay.ingest.fetch.Limits;
import hearsay.ingest.fetch.Manners;
import hearsay.ingest.watch.Source;
import hearsay.ingest.watch.Sources;
import hearsay.ingest.watch.Watcher;
import hearsay.ledger.Ledger;
import hearsay.text.Document;
import hearsay.wire.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What is followed and what is kept of it, in the folder beside the ledger that bears its name and {@code .custody}: the
 * verbs {@code watch} and {@code custody}.
 */
public final class Collecting {

    private static final Duration BETWEEN_REQUESTS = Duration.ofSeconds(1);

    private final Path folder;
    private final Clock clock;
    private final Supplier<Ledger> ledger;
    private final Function<Stream<Taking>, ReadReport> read;

    Collecting(Path folder, Clock clock, Supplier<Ledger> ledger, Function<Stream<Taking>, ReadReport> read) {
        this.folder = folder;
        this.clock = clock;
        this.ledger = ledger;
        this.read = read;
    }

    /** A source and how it does. @param trouble what went wrong last, if it did */
    public record Watched(
            URI address, Optional<Instant> visited, int failures, Optional<String> trouble, Instant due) {}

    /**
     * What a round may do.
     *
     * @param all whether to visit sources that are not due
     * @param daily most pages that are fetched in a day
     * @param hosts hosts that may be fetched from although they are not of the open net
     */
    public record Round(boolean all, int daily, Set<String> hosts) {

        public Round {
            hosts = Set.copyOf(hosts);
        }
    }

    /** Follows an address, or the feeds of an OPML file. @return those that were not followed before */
    public List<URI> add(String addressOrFile) {
        return doing(() -> {
            List<URI> wanted = addresses(addressOrFile);
            Sources sources = sources();
            List<URI> added = new ArrayList<>();
            for (URI address : wanted) {
                if (sources.add(address, clock.instant())) {
                    added.add(address);
                }
            }
            return added;
        });
    }

    private static List<URI> addresses(String given) throws IOException {
        if (given.matches("(?i)https?://.+")) {
            try {
                return List.of(URI.create(given.strip()));
            } catch (IllegalArgumentException e) {
                throw new CallerFault("\"" + given + "\" is no address: " + e.getMessage());
            }
        }
        Path file = Path.of(given);
        if (!Files.isRegularFile(file)) {
            throw new CallerFault("\"" + given
                    + "\" is neither an address (http://…, https://…) nor a file with a list of feeds (OPML)");
        }
        List<URI> feeds = Feed.of(Files.readString(file), Optional.empty())
                .map(Feed::feeds)
                .orElse(List.of());
        if (feeds.isEmpty()) {
            throw new CallerFault(given + " names no feeds; a list of feeds is an OPML file");
        }
        return feeds;
    }

    public List<Watched> watched() {
        return doing(() -> sources().all().stream().map(Collecting::watched).toList());
    }

    private static Watched watched(Source source) {
        return new Watched(source.address(), source.visited(), source.failures(), source.trouble(), source.due());
    }

    /** Visits the sources that are due and reads what they announce. @param listener told in a line what goes on */
    public ReadReport run(Round round, Consumer<String> listener) {
        return doing(() -> {
            Custody custody = custody();
            try (Fetcher fetcher = new Fetcher(Limits.USUAL, round.hosts())) {
                Manners manners = new Manners(fetcher, BETWEEN_REQUESTS, time -> Thread.sleep(time.toMillis()));
                Watcher watcher = new Watcher(
                                custody, sources(), manners, Intake.with(Defaults.NONE), clock::instant, listener)
                        .begin(round.all(), round.daily());
                List<Taking.Taken> taken = new ArrayList<>();
                ReadReport report = read.apply(stream(watcher, taken));
                for (Taking.Taken one : taken) {
                    watcher.entered(one);
                }
                return report;
            }
        });
    }

    private static Stream<Taking> stream(Watcher watcher, List<Taking.Taken> taken) {
        Iterator<Taking> takings = new Iterator<>() {
            private Optional<Taking> next = Optional.empty();
            private boolean asked;

            @Override
            public boolean hasNext() {
                if (!asked) {
                    next = doing(watcher::next);
                    asked = true;
                }
                return next.isPresent();
            }

            @Override
            public Taking next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                asked = false;
                Taking taking = next.orElseThrow();
                if (taking instanceof Taking.Taken one) {
                    taken.add(one);
                }
                return taking;
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(takings, 0), false);
    }

    /** @param faults none if all is sound */
    public record Verified(long entries, String head, List<String> faults) {}

    /** Looks at every line of the custody log and every kept byte. */
    public Verified verify() {
        return doing(() -> {
            Audit audit = Audit.of(existing());
            return new Verified(audit.entries(), audit.head(), audit.faults());
        });
    }

    /** Signs the head of the custody log. @param key file of the key; made where there is none */
    public Path seal(Path key) {
        return doing(() -> {
            return Seals.seal(existing(), key, clock.instant());
        });
    }

    /**
     * Packs all that shows where a report comes from, for somebody else to check.
     *
     * @param id of a document or a kept object, or its first digits, four at least
     * @return how many entries speak of it
     */
    public int export(String id, Path out) {
        if (!id.matches("[0-9a-f]{4,64}")) {
            throw new CallerFault("\"" + id + "\" is no id: give four or more of its hexadecimal digits");
        }
        return doing(() -> {
            Custody custody = existing();
            List<Entry> all = custody.entries();
            Set<String> addresses = new HashSet<>();
            all.stream()
                    .filter(entry -> speaksOf(entry, id))
                    .forEach(entry -> entry.fact("address").ifPresent(addresses::add));
            List<Entry> entries = all.stream()
                    .filter(entry ->
                            entry.fact("address").filter(addresses::contains).isPresent())
                    .toList();
            if (entries.isEmpty()) {
                throw new CallerFault("no entry of the custody log speaks of " + id);
            }
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(out))) {
                pack(zip, custody, entries);
            }
            custody.append("exported", Map.of("id", id, "to", String.valueOf(out.getFileName())), clock.instant());
            return entries.size();
        });
    }

    private static boolean speaksOf(Entry entry, String id) {
        return entry.fact("digest").filter(digest -> digest.startsWith(id)).isPresent()
                || entry.fact("document")
                        .filter(document -> document.startsWith(id))
                        .isPresent();
    }

    private void pack(ZipOutputStream zip, Custody custody, List<Entry> entries) throws IOException {
        put(zip, "README.txt", readme());
        for (String name : List.of("log.jsonl", "head")) {
            put(zip, name, Files.readAllBytes(custody.folder().resolve(name)));
        }
        for (String digest : entries.stream()
                .flatMap(entry -> entry.fact("digest").stream())
                .distinct()
                .toList()) {
            put(zip, "objects/" + digest, custody.bytes(digest).orElse(new byte[0]));
        }
        zip.putNextEntry(new ZipEntry("pages.warc.gz"));
        WarcExport.write(custody, entries, new Unclosed(zip));
        zip.closeEntry();
        for (String document : entries.stream()
                .flatMap(entry -> entry.fact("document").stream())
                .distinct()
                .toList()) {
            document(zip, document);
        }
        Path seals = custody.folder().resolve("seals");
        if (Files.isDirectory(seals)) {
            try (Stream<Path> files = Files.list(seals)) {
                for (Path file : files.sorted().toList()) {
                    put(zip, "seals/" + file.getFileName(), Files.readAllBytes(file));
                }
            }
        }
    }

    private void document(ZipOutputStream zip, String id) throws IOException {
        Optional<Document> document = ledger.get().document(id);
        if (document.isPresent()) {
            put(zip, "documents/" + id + ".txt", document.get().text().getBytes(StandardCharsets.UTF_8));
            put(zip, "documents/" + id + ".json", Wire.print(document.get()).getBytes(StandardCharsets.UTF_8));
            Optional<Reading> reading = ledger.get().reading(document.get().id());
            if (reading.isPresent()) {
                put(zip, "readings/" + id + ".json", Wire.print(reading.get()).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static byte[] readme() throws IOException {
        try (InputStream in = Collecting.class.getResourceAsStream("custody-bundle.txt")) {
            return Objects.requireNonNull(in, "custody-bundle.txt is in the program")
                    .readAllBytes();
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /** The stream of one entry, which whoever writes it may close. */
    private static final class Unclosed extends OutputStream {

        private final OutputStream out;

        private Unclosed(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }
    }

    private Custody custody() throws IOException {
        return Custody.open(folder);
    }

    private Custody existing() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new CallerFault("nothing was collected yet: there is no " + folder + "; see hearsay watch");
        }
        return custody();
    }

    private Sources sources() throws IOException {
        custody();
        return Sources.open(folder.resolve("sources.jsonl"));
    }

    /** Something that may fail for the disk's sake. */
    @FunctionalInterface
    private interface Deed<T> {
        T get() throws IOException, InterruptedException;
    }

    private static <T> T doing(Deed<T> deed) {
        try {
            return deed.get();
        } catch (IOException e) {
            throw new CallerFault("cannot be done: " + e.getClass().getSimpleName() + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallerFault("interrupted; what was fetched is kept");
        }
    }
}
