// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Makes reports of what was read from an archive, as many side by side as there are processors, and gives them in the order
 * of the archive. Only so many are under way as keep the processors busy, so that memory does not grow with the archive.
 */
final class SideBySide implements Iterator<Taking>, AutoCloseable {

    /** Under way for each processor. */
    private static final int AHEAD = 3;

    private final Iterator<Supplier<Taking>> raw;
    private final int processors = Runtime.getRuntime().availableProcessors();
    private final ExecutorService makers = Executors.newFixedThreadPool(processors, SideBySide::thread);
    private final Deque<Future<Taking>> underWay = new ArrayDeque<>();

    SideBySide(Iterator<Supplier<Taking>> raw) {
        this.raw = raw;
    }

    @Override
    public boolean hasNext() {
        return !underWay.isEmpty() || raw.hasNext();
    }

    @Override
    public Taking next() {
        while (underWay.size() < AHEAD * processors && raw.hasNext()) {
            underWay.add(makers.submit(raw.next()::get));
        }
        if (underWay.isEmpty()) {
            throw new NoSuchElementException();
        }
        try {
            return underWay.remove().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("could not make a report of a page: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while taking in an archive", e);
        }
    }

    @Override
    public void close() {
        makers.shutdownNow();
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "intake");
        thread.setDaemon(true);
        return thread;
    }
}
