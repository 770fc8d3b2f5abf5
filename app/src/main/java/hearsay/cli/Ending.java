// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Whoever ends the program by a signal (Ctrl-C, SIGTERM) while this is open is waited for: work is told to stop, and has some
 * seconds to say how far it came.
 */
final class Ending implements AutoCloseable {

    private static final int SECONDS = 15;

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile Runnable stop = () -> {};

    Ending() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "ending"));
    }

    /** @param how what makes the work stop soon, on any thread */
    void by(Runnable how) {
        stop = how;
    }

    private void end() {
        stop.run();
        try {
            over.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop = () -> {};
        over.countDown();
    }
}
