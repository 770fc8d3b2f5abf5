// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.watch;

import hearsay.ingest.fetch.Fetched;
import hearsay.ingest.fetch.Manners;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;

/** Fetch from several hosts side by side, from each one thing at a time. */
final class Runners implements AutoCloseable {

    /** Hosts that are fetched from at once. */
    static final int MOST = 8;

    private final Manners manners;
    private final ExecutorService workers = Executors.newFixedThreadPool(MOST, Runners::thread);
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Semaphore news = new Semaphore(0);

    Runners(Manners manners) {
        this.manners = manners;
    }

    /** Whether nothing is fetched from the host of an address just now. */
    boolean isFree(URI address) {
        return !busy.contains(host(address));
    }

    /** Sends for something, from a host that is free. */
    Future<Fetched> send(Errand errand) {
        String host = host(errand.address());
        busy.add(host);
        FutureTask<Fetched> fetching = new FutureTask<>(() -> fetched(errand, host)) {
            @Override
            protected void done() {
                news.release();
            }
        };
        workers.execute(fetching);
        return fetching;
    }

    /** The host is free again before anybody can see that the errand is done. */
    private Fetched fetched(Errand errand, String host) throws InterruptedException {
        try {
            return manners.fetch(errand.address(), errand.conditions());
        } finally {
            busy.remove(host);
        }
    }

    /** Returns when something has come since the last time. */
    void await() throws InterruptedException {
        news.acquire();
        news.drainPermits();
    }

    /** Lets {@link #await} return. For any thread. */
    void wake() {
        news.release();
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "fetch");
        thread.setDaemon(true);
        return thread;
    }
}
