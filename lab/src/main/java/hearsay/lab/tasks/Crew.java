// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Does numbered pieces of work on some threads, each taking the next when it is free. */
final class Crew {

    private Crew() {}

    /** Seconds until the last piece was done. */
    static double seconds(int threads, int pieces, IntConsumer work) throws InterruptedException {
        ExecutorService crew = Executors.newFixedThreadPool(threads);
        try {
            AtomicInteger next = new AtomicInteger();
            List<Future<?>> hands = new ArrayList<>();
            long start = System.nanoTime();
            for (int i = 0; i < threads; i++) {
                hands.add(crew.submit(() -> {
                    for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
                        work.accept(piece);
                    }
                }));
            }
            for (Future<?> hand : hands) {
                hand.get();
            }
            return (System.nanoTime() - start) / 1e9;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a piece of work failed", e.getCause());
        } finally {
            crew.shutdownNow();
        }
    }
}
