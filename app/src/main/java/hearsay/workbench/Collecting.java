// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.ingest.Defaults;
import hearsay.ingest.Feed;
import hearsay.ingest.Intake;
import hearsay.ingest.Taking;
import hearsay.ingest.custody.Audit;
import hearsay.ingest.custody.Custody;
import hearsay.ingest.custody.Seals;
import hearsay.ingest.fetch.Fetcher;
import hearsay.ingest.fetch.Limits;
import hearsay.ingest.fetch.Manners;
import hearsay.ingest.watch.Source;
import hearsay.ingest.watch.Sources;
import hearsay.ingest.watch.Watcher;
import hearsay.ledger.CustodyHead;
import hearsay.ledger.Ledger;
import hearsay.ledger.Verification;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What is followed and what is kept of it, in the folder beside the ledger that bears its name and {@code .custody}: the
 * verbs {@code watch} and {@code custody}.
 */
public final class Collecting {

    private static final Duration BETWEEN_REQUESTS = Duration.ofSeconds(1);

    private final Path folder;
    private final Clock clock;
    private final BooleanSupplier hasLedger;
    private final Supplier<Ledger> ledger;
    private final BiFunction<Stream<Taking>, ReadListener, ReadReport> read;

    Collecting(
            Path folder,
            Clock clock,
            BooleanSupplier hasLedger,
            Supplier<Ledger> ledger,
            BiFunction<Stream<Taking>, ReadListener, ReadReport> read) {
        this.folder = folder;
        this.clock = clock;
        this.hasLedger = hasLedger;
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
        List<URI> feeds = Feed.of(Files.readAllBytes(file), Optional.empty(), Limits.USUAL.bytes())
                .map(Feed::feeds)
                .orElse(List.of());
        if (feeds.isEmpty()) {
            throw new CallerFault(given + " names no feeds; a list of feeds is an OPML file");
        }
        return feeds;
    }

    /** Follows a source no more; what was fetched of it stays. */
    public void remove(String address) {
        doing(() -> {
            Sources sources = sources();
            boolean gone = false;
            for (URI one : addresses(address)) {
                gone |= sources.remove(one);
            }
            if (!gone) {
                throw new CallerFault(address + " is not followed; hearsay watch list lists what is");
            }
            return address;
        });
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
                return read.apply(stream(watcher), new Entering(watcher, ReadListener.NONE));
            }
        });
    }

    /**
     * Keeps a page that was fetched, and reads it. What cannot be read is kept too, and refused in the result.
     *
     * @param listener told how far it has come
     */
    public ReadReport read(FetchedReport page, ReadListener listener) {
        return doing(() -> {
            List<String> trouble = new ArrayList<>();
            try (Fetcher none = new Fetcher(Limits.USUAL, Set.of())) {
                Manners manners = new Manners(none, BETWEEN_REQUESTS, time -> Thread.sleep(time.toMillis()));
                Watcher watcher = new Watcher(
                                custody(), sources(), manners, page.intake(), clock::instant, trouble::add)
                        .begin(false, 0);
                Taking taking = watcher.given(page.address(), page.fetched())
                        .orElseGet(() -> page.otherwise(String.join("; ", trouble)));
                listener.begins(1, taking.bytes());
                return read.apply(Stream.of(taking), new Entering(watcher, listener));
            }
        });
    }

    /** Tells the log of each report that stands in the ledger, so that a round that is killed repeats little. */
    private record Entering(Watcher watcher, ReadListener listener) implements ReadListener {

        @Override
        public void begins(int files, long bytes) {
            listener.begins(files, bytes);
        }

        @Override
        public void advances(long bytes, int reports, long claims) {
            listener.advances(bytes, reports, claims);
        }

        @Override
        public void entered(Taking.Taken taken) {
            doing(() -> {
                watcher.entered(taken);
                return taken;
            });
        }
    }

    private static Stream<Taking> stream(Watcher watcher) {
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
                return next.orElseThrow();
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(takings, 0), false);
    }

    /**
     * What looking at both logs found: the one of what was fetched, in the custody folder, and the one of what was read and
     * ruled, in the ledger.
     *
     * @param log of what was fetched; empty if nothing was
     * @param ledger of what was read and ruled
     * @param faults none if all is sound
     */
    public record Verified(Optional<CustodyHead> log, Verification ledger, List<String> faults) {}

    /** Looks at every line of both custody logs, at every kept byte and at every record. */
    public Verified verify() {
        return doing(() -> {
            boolean collected = Files.isDirectory(folder);
            if (!collected && !hasLedger.getAsBoolean()) {
                throw nothing();
            }
            Verification records = ledger.get().verify();
            List<String> faults = new ArrayList<>();
            Optional<Audit> log = collected ? Optional.of(Audit.of(custody())) : Optional.empty();
            log.ifPresent(audit -> faults.addAll(audit.faults()));
            records.faults().forEach(fault -> faults.add("ledger: " + fault.place() + ": " + fault.what()));
            if (collected) {
                faults.addAll(LedgerNotes.faults(custody().entries(), ledger.get()));
            }
            return new Verified(
                    log.map(audit -> new CustodyHead(audit.entries(), audit.head())), records, List.copyOf(faults));
        });
    }

    /**
     * Signs the head of the custody log, into which the head of the ledger's log is written first, so that the seal is on
     * both.
     *
     * @param key file of the key; made where there is none
     */
    public Path seal(Path key) {
        return doing(() -> {
            Custody custody = custody();
            LedgerNotes.write(custody, ledger.get(), clock.instant());
            return Seals.seal(custody, key, clock.instant());
        });
    }

    /** Has a seal stamped by a time-stamp authority (RFC 3161). @return when, by the authority's clock */
    public Instant stamp(Path seal, URI authority) {
        return doing(() -> Seals.stamp(seal, authority));
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
            int entries = new EvidenceBundle(custody, ledger.get()).write(id, out);
            custody.append("exported", Map.of("id", id, "to", String.valueOf(out.getFileName())), clock.instant());
            return entries;
        });
    }

    private Custody custody() throws IOException {
        return Custody.open(folder);
    }

    private Custody existing() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw nothing();
        }
        return custody();
    }

    private CallerFault nothing() {
        return new CallerFault("nothing was collected yet: there is no " + folder + "; see hearsay watch");
    }

    private Sources sources() throws IOException {
        custody();
        return Sources.open(folder.resolve("sources.jsonl"));
    }

    private static <T> T doing(DiskWork<T> work) {
        return DiskWork.attempt(work, "interrupted; what was fetched is kept");
    }
}
