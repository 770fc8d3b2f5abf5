// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final Remembered remembered = new Remembered();
    private final AtomicInteger asked = new AtomicInteger();

    private int answer(long version, String key) {
        return remembered.answer(version, Integer.class, key, asked::incrementAndGet);
    }

    @Test
    void oneStateIsAskedOnceAndTheNextAnew() {
        assertThat(List.of(answer(1, "map"), answer(1, "map"), answer(1, "times")))
                .containsExactly(1, 1, 2);
        assertThat(List.of(answer(2, "map"), answer(2, "map"))).containsExactly(3, 3);
    }

    @Test
    void whatWasNotAskedForLongIsForgotten() {
        for (int i = 0; i < 100; i++) {
            answer(1, "page " + i);
        }
        assertThat(answer(1, "page 99")).isEqualTo(100);
        assertThat(answer(1, "page 0")).isEqualTo(101);
    }

    @Test
    void aFaultIsToldAndNotRemembered() {
        assertThatThrownBy(() -> remembered.answer(1, Integer.class, "map", () -> {
                    throw new CallerFault("no such place");
                }))
                .isInstanceOf(CallerFault.class)
                .hasMessage("no such place");
        assertThat(answer(1, "map")).isEqualTo(1);
    }

    @Test
    void whoAsksWhatAnotherIsAskingWaitsForThatAnswer() throws InterruptedException, ExecutionException {
        ExecutorService callers = Executors.newFixedThreadPool(4);
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                answers.add(callers.submit(() -> remembered.answer(1, Integer.class, "map", () -> {
                    await(go);
                    return asked.incrementAndGet();
                })));
            }
            go.countDown();
            for (Future<Integer> one : answers) {
                assertThat(one.get()).isEqualTo(1);
            }
        } finally {
            callers.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
