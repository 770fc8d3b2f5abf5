// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.ingest.Defaults;
import hearsay.ingest.Feed;
import hearsay.ingest.Intake;
import hearsay.ingest.Taking;
import hearsay.ingest.custody.Custody;
import hearsay.ingest.fetch.Fetcher;
import hearsay.ingest.fetch.Limits;
import hearsay.ingest.fetch.Manners;
import hearsay.ingest.watch.Reception;
import hearsay.ingest.watch.Source;
import hearsay.ingest.watch.Sources;
import hearsay.ingest.watch.Watcher;
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
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What is followed, and what is kept of it in the folder beside the ledger that bears its name and {@code .custody}: the
 * verbs {@code watch}.
 */
public final class Collecting {

    private static final Duration BETWEEN_REQUESTS = Duration.ofSeconds(1);

    private final Path folder;
    private final Clock clock;
    private final BiFunction<Stream<Taking>, ReadListener, ReadReport> read;

    Collecting(Path folder, Clock clock, BiFunction<Stream<Taking>, ReadListener, ReadReport> read) {
        this.folder = folder;
        this.clock = clock;
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

    /**
     * Visits the sources that are due and reads what they announce. One round at a time: another one says so.
     *
     * @param listener told in a line what goes on
     * @param begun given, when the round has begun, what ends it early and clean, on any thread
     */
    public ReadReport run(Round round, Consumer<String> listener, Consumer<Runnable> begun) {
        return doing(() -> {
            Custody custody = custody();
            try (RoundLock ignored = RoundLock.take(folder);
                    Fetcher fetcher = new Fetcher(Limits.USUAL, round.hosts())) {
                Manners manners = new Manners(fetcher, BETWEEN_REQUESTS, time -> Thread.sleep(time.toMillis()));
                Reception reception = new Reception(custody, Intake.with(Defaults.NONE), clock::instant, listener);
                try (Watcher watcher = new Watcher(reception, sources(), manners, clock::instant, listener)) {
                    begun.accept(watcher::stop);
                    watcher.begin(round.all(), round.daily());
                    return read.apply(stream(watcher), new Entering(reception, ReadListener.NONE));
                }
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
            Reception reception = new Reception(custody(), page.intake(), clock::instant, trouble::add);
            Taking taking = reception
                    .given(page.address(), page.fetched())
                    .orElseGet(() -> page.otherwise(String.join("; ", trouble)));
            listener.begins(1, taking.bytes());
            return read.apply(Stream.of(taking), new Entering(reception, listener));
        });
    }

    /** Tells the log of each report that stands in the ledger, so that a round that is killed repeats little. */
    private record Entering(Reception reception, ReadListener listener) implements ReadListener {

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
                reception.entered(taken);
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

    private Custody custody() throws IOException {
        return Custody.open(folder);
    }

    private Sources sources() throws IOException {
        custody();
        return Sources.open(folder.resolve("sources.jsonl"));
    }

    private static <T> T doing(DiskWork<T> work) {
        return DiskWork.attempt(work, "interrupted; what was fetched is kept");
    }
}
