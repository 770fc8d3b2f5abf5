// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * The last answers that one state of a ledger gave. Who asks what another is just asking waits for that one's answer. An answer is
 * never older than the state that was asked for: at worst it is of the next.
 */
final class Remembered {

    private static final int MOST = 48;

    private record Asked(Class<?> type, Object key) {}

    private long version = -1;
    private final Map<Asked, FutureTask<Object>> answers = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, FutureTask<Object>> eldest) {
            return size() > MOST;
        }
    };

    /** @param now the state of the ledger @throws RuntimeException what the question throws; that is not remembered */
    <T> T answer(long now, Class<T> type, Object key, Supplier<T> question) {
        Asked asked = new Asked(type, key);
        FutureTask<Object> task = task(now, asked, question);
        task.run();
        try {
            return type.cast(task.get());
        } catch (ExecutionException e) {
            forget(asked, task);
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        }
    }

    private synchronized <T> FutureTask<Object> task(long now, Asked asked, Supplier<T> question) {
        if (version != now) {
            answers.clear();
            version = now;
        }
        return answers.computeIfAbsent(asked, any -> new FutureTask<>(question::get));
    }

    private synchronized void forget(Asked asked, FutureTask<Object> task) {
        answers.remove(asked, task);
    }
}
