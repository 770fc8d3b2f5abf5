// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.workbench.CallerFault;
import hearsay.workbench.Desks;
import hearsay.workbench.ReadListener;
import hearsay.workbench.ReadReport;
import hearsay.workbench.Workbench;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** What is being read, or was a while ago: one after the other, in the background, with how far it has come. */
final class Readings implements AutoCloseable {

    private static final int REMEMBERED = 100;

    /**
     * How far one has come.
     *
     * @param total bytes of the input; 0 before it is known
     * @param done bytes that are dealt with
     * @param report what came of it, when it is over
     * @param fault what went wrong with all of it, if something did
     */
    record Progress(
            int number,
            long total,
            long done,
            int reports,
            long claims,
            Optional<ReadReport> report,
            Optional<String> fault) {

        boolean over() {
            return report.isPresent() || fault.isPresent();
        }

        /** Hundredths; 100 only when it is over. */
        long percent() {
            return over() ? 100 : total <= 0 ? 0 : Math.min(99, 100 * done / total);
        }
    }

    private final Consumer<Exception> journal;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, Progress> all = Collections.synchronizedMap(new LinkedHashMap<>());
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "reading");
        thread.setDaemon(true);
        return thread;
    });

    Readings(Consumer<Exception> journal) {
        this.journal = journal;
    }

    /** Begins to read, when what was begun before is done. @return the number by which it can be asked for */
    int begin(Desks desks, Runnable after, BiFunction<Workbench, ReadListener, ReadReport> work) {
        int number = numbers.incrementAndGet();
        put(new Progress(number, 0, 0, 0, 0, Optional.empty(), Optional.empty()));
        worker.execute(() -> {
            try {
                ReadReport report = desks.change(workbench -> work.apply(workbench, listener(number)));
                desks.change(workbench -> workbench.weigh());
                put(new Progress(number, 1, 1, report.read(), report.claims(), Optional.of(report), Optional.empty()));
                alert(desks);
            } catch (RuntimeException e) {
                // Nobody waits for this thread: whatever goes wrong, the page that watches it has to say so.
                if (!(e instanceof CallerFault)) {
                    journal.accept(e);
                }
                put(new Progress(number, 1, 1, 0, 0, Optional.empty(), Optional.of(String.valueOf(e.getMessage()))));
            } finally {
                after.run();
            }
        });
        return number;
    }

    /** Tells whoever wants to know; what goes wrong with that does not undo the reading. */
    private void alert(Desks desks) {
        try {
            desks.change(workbench -> workbench.alerting().look()).tell();
        } catch (CallerFault e) {
            journal.accept(e);
        }
    }

    private ReadListener listener(int number) {
        return new ReadListener() {
            private long total;

            @Override
            public void begins(int files, long bytes) {
                total = bytes;
            }

            @Override
            public void advances(long bytes, int reports, long claims) {
                put(new Progress(number, total, bytes, reports, claims, Optional.empty(), Optional.empty()));
            }
        };
    }

    private void put(Progress progress) {
        synchronized (all) {
            all.put(progress.number(), progress);
            if (all.size() > REMEMBERED) {
                all.remove(all.keySet().iterator().next());
            }
        }
    }

    Optional<Progress> of(String number) {
        return number.matches("\\d{1,9}") ? Optional.ofNullable(all.get(Integer.valueOf(number))) : Optional.empty();
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
