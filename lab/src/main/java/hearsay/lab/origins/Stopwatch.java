// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.origins;

import com.sun.management.OperatingSystemMXBean;
import hearsay.lab.scores.Figure;
import java.lang.management.ManagementFactory;
import java.util.Map;

/** Measures a stretch of work by the clock, and by what all processors together spent on it: on a busy machine they differ. */
final class Stopwatch {

    private final long start = System.nanoTime();
    private final long spent = spent();

    /** Notes {@code NAME_seconds} and {@code NAME_cpu_seconds}. */
    void stop(String name, Map<String, Figure> figures) {
        figures.put(name + "_seconds", Figure.of((System.nanoTime() - start) / 1e9));
        figures.put(name + "_cpu_seconds", Figure.of((spent() - spent) / 1e9));
    }

    private static long spent() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
