// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Claim;
import hearsay.claims.Reading;
import hearsay.claims.Remark;
import hearsay.claims.Source;
import hearsay.ingest.InputPlace;
import hearsay.ingest.Taking;
import hearsay.ledger.Appended;
import hearsay.ledger.Ledger;
import hearsay.text.Document;
import hearsay.text.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * One run of reading: as many reports side by side as there are processors, each entered into the ledger in the order of
 * the input, so that a run gives the same ledger whatever the machine. Reports that the edition has read are not read
 * again. Used once, by one thread.
 */
final class ReadRun {

    /** Reports under way for each processor: enough to keep it busy behind a long report, few enough for memory. */
    private static final int AHEAD = 4;

    private record Pending(Taking.Taken taken, Future<Reading> reading) {}

    private record Holder(Class<?> kind, String label) {}

    private final Ledger ledger;
    private final ReadingRoom room;
    private final Clock clock;
    private final ReadListener listener;

    private final Deque<Pending> pending = new ArrayDeque<>();
    private final List<ReadReport.Unread> unread = new ArrayList<>();
    private final List<ReadReport.Refusal> refused = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private final Set<Holder> holders = new HashSet<>();
    private int read;
    private int known;
    private long claims;
    private long remarks;
    private long words;
    private long bytes;

    ReadRun(Ledger ledger, ReadingRoom room, Clock clock, ReadListener listener) {
        this.ledger = ledger;
        this.room = room;
        this.clock = clock;
        this.listener = listener;
    }

    ReadReport run(Stream<Taking> takings) {
        Instant start = clock.instant();
        int processors = Runtime.getRuntime().availableProcessors();
        ExecutorService readers = Executors.newFixedThreadPool(processors, ReadRun::worker);
        try (takings) {
            for (Iterator<Taking> all = takings.iterator(); all.hasNext(); ) {
                accept(all.next(), readers);
                if (pending.size() >= AHEAD * processors) {
                    settle(pending.remove());
                }
            }
            while (!pending.isEmpty()) {
                settle(pending.remove());
            }
        } finally {
            readers.shutdownNow();
        }
        Duration time = Duration.between(start, clock.instant());
        return new ReadReport(read, known, unread, refused, passedOver, claims, holders.size(), remarks, words, time);
    }

    private void accept(Taking taking, ExecutorService readers) {
        if (taking instanceof Taking.Taken taken) {
            if (ledger.holds(taken.document().id(), room.edition())) {
                known++;
                listener.entered(taken);
                advance(taking);
            } else {
                Document document = taken.document();
                pending.add(new Pending(
                        taken,
                        isReadable(document)
                                ? readers.submit(() -> room.read(document))
                                : CompletableFuture.completedFuture(unread(document))));
            }
        } else if (taking instanceof Taking.Refused no) {
            refused.add(new ReadReport.Refusal(no.at().toString(), no.reason()));
            advance(taking);
        } else {
            passedOver.add(taking.at().toString());
            advance(taking);
        }
    }

    private static boolean isReadable(Document document) {
        return document.language().getLanguage().equals("en");
    }

    /** What stands for the reading of a report in a language that this edition cannot read: that it is so. */
    private Reading unread(Document document) {
        String words = "language " + document.language().toLanguageTag() + " cannot be read yet, only English";
        Remark remark = new Remark(new Span(0, document.text().length()), "reading/language", words);
        return new Reading(document.id(), room.edition(), List.of(), List.of(), List.of(), List.of(remark));
    }

    private void settle(Pending next) {
        Document document = next.taken().document();
        Reading reading = await(next.reading(), next.taken().at());
        if (ledger.append(document, reading, clock.instant()) == Appended.ALREADY_THERE) {
            known++;
        } else if (!isReadable(document)) {
            unread.add(new ReadReport.Unread(
                    next.taken().at().toString(), document.language().toLanguageTag()));
        } else {
            count(document, reading);
        }
        listener.entered(next.taken());
        advance(next.taken());
    }

    private void count(Document document, Reading reading) {
        read++;
        claims += reading.claims().size();
        remarks += reading.remarks().size();
        words += words(document.text());
        for (Claim claim : reading.claims()) {
            Source holder = claim.chain().holder();
            holders.add(new Holder(holder.getClass(), holder.label()));
        }
    }

    private void advance(Taking taking) {
        bytes += taking.bytes();
        listener.advances(bytes, read, claims);
    }

    private static Reading await(Future<Reading> reading, InputPlace at) {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("could not read " + at + ": " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading " + at, e);
        }
    }

    private static long words(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).count();
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "reader");
        thread.setDaemon(true);
        return thread;
    }
}
