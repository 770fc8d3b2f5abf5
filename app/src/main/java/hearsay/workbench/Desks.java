// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One ledger for many threads: one workbench that changes it, one caller after another, and several that only look, each with
 * a connection and caches of its own. Whoever looks never waits for a change; a change is seen by whoever looks after it.
 */
public final class Desks implements AutoCloseable {

    /** As many as look at once; who comes then waits for one of them. */
    private static final int LOOKING = 8;

    private final Path file;
    private final ReentrantLock changing = new ReentrantLock(true);
    private final Workbench writer;
    private final Workbench watch;
    private final List<Workbench> readers = new ArrayList<>();
    private final BlockingQueue<Workbench> free = new LinkedBlockingQueue<>();
    private final Remembered remembered = new Remembered();

    private Desks(Path file, Clock clock, ReadingRoom room) {
        this.file = file;
        this.writer = new Workbench(file, clock, room);
        this.watch = new Workbench(file, clock, room, false);
        for (int i = 0; i < LOOKING; i++) {
            readers.add(new Workbench(file, clock, room, false));
        }
        free.addAll(readers);
    }

    /** Opens the desks of a ledger, and makes the ledger if there is none. What is not weighed yet stays so until a change. */
    public static Desks open(Path file, Clock clock, ReadingRoom room) {
        Desks desks = new Desks(file, clock, room);
        desks.writer.make();
        return desks;
    }

    public Path file() {
        return file;
    }

    /** Asks something that changes nothing. */
    public <T> T look(Function<Workbench, T> question) {
        Workbench reader = taken();
        try {
            return reader.still(question);
        } finally {
            free.add(reader);
        }
    }

    /**
     * Asks something that takes long, and remembers the answer until the ledger changes.
     *
     * @param key what is asked, all of it: two that are equal ask the same
     * @param type of the answer, which never changes itself
     */
    public <T> T look(Class<T> type, Object key, Function<Workbench, T> question) {
        long version;
        synchronized (this) {
            version = watch.version();
        }
        return remembered.answer(version, type, key, () -> look(question));
    }

    /** Does something that changes the ledger; waits until nobody else does. */
    public <T> T change(Function<Workbench, T> verb) {
        changing.lock();
        try {
            writer.refresh();
            return verb.apply(writer);
        } finally {
            changing.unlock();
        }
    }

    /** Whether anybody, of this process or another, has changed the ledger since this was asked last. */
    public synchronized boolean changed() {
        return watch.refresh();
    }

    /** Waits for who still looks or changes. */
    @Override
    public void close() {
        readers.forEach(reader -> taken());
        changing.lock();
        try {
            Stream.concat(Stream.of(writer, watch), readers.stream()).forEach(Workbench::close);
        } finally {
            changing.unlock();
        }
    }

    private Workbench taken() {
        try {
            return free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to look into " + file, e);
        }
    }
}
