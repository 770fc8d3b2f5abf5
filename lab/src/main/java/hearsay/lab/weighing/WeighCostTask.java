// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.weighing;

import hearsay.lab.scores.Figure;
import hearsay.lab.scores.Figures;
import hearsay.ledger.Ledger;
import hearsay.workbench.BundledRoom;
import hearsay.workbench.Workbench;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab weigh-cost}: what it takes a ledger of so many claims to take in one more report after it was read and
 * entered: find what it may speak of, cluster, weigh again what it touches, store. The ledger is the sample dossier told as many
 * other stories ({@link Story}); of each story a report or more is kept back, and these are then taken in, one after the other, each by
 * a workbench that has nothing at hand ({@code cold}, as of a single call of the program) and, of every second, by one that has
 * taken in others before ({@code warm}). Milliseconds by the clock and of the thread's own processor time.
 */
@Command(
        name = "weigh-cost",
        mixinStandardHelpOptions = true,
        description = "Measures what a large ledger takes to weigh one more report.")
public final class WeighCostTask implements Callable<Integer> {

    private static final double NANOS = 1e6;

    @Option(
            names = "--claims",
            defaultValue = "10000,30000,100000",
            split = ",",
            paramLabel = "N",
            description = "How many claims the ledgers hold (default ${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of();

    @Option(
            names = "--reports",
            defaultValue = "100",
            description = "How many reports are taken in by each (default ${DEFAULT-VALUE}).")
    private int most;

    @Mixin
    private hearsay.lab.tasks.Report report = new hearsay.lab.tasks.Report();

    private final Map<String, Figure> figures = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("hearsay-weigh-cost-");
        try {
            List<Sample> dossier = Sample.dossier(folder.resolve("dossier.db"));
            for (int size : sizes) {
                measure(size, dossier, folder.resolve(size + ".db"));
            }
        } finally {
            StoryLedger.delete(folder);
        }
        report.write(new Figures("weigh-cost", figures));
        return 0;
    }

    private void measure(int size, List<Sample> dossier, Path file) {
        List<Story> stories = Story.of(size, Sample.claims(dossier));
        List<Sample> kept = new ArrayList<>();
        try (Ledger ledger = Ledger.open(file)) {
            int back = Math.min(dossier.size() / 2, 1 + most / stories.size());
            for (Story story : stories) {
                for (int i = 0; i < dossier.size(); i++) {
                    Sample told = dossier.get(i).told(story);
                    if ((i + 5 * story.number()) % dossier.size() % (dossier.size() / back) == 0) {
                        kept.add(told);
                    } else {
                        ledger.append(told.document(), told.reading(), Instant.EPOCH);
                    }
                }
            }
        }
        report.say(size + " claims entered");
        long start = System.nanoTime();
        try (Workbench warm = workbench(file)) {
            warm.weigh();
            figures.put(size + ".all_at_once.seconds", Figure.of((System.nanoTime() - start) / 1e9));
            report.say(size + " claims weighed");
            takeIn(size, kept, warm, file);
        }
    }

    private void takeIn(int size, List<Sample> kept, Workbench warm, Path file) {
        int step = Math.max(1, kept.size() / most);
        List<double[]> cold = new ArrayList<>();
        List<double[]> hot = new ArrayList<>();
        for (int i = 0, taken = 0; i < kept.size() && taken < most; i += step, taken++) {
            try (Ledger ledger = Ledger.open(file)) {
                ledger.append(kept.get(i).document(), kept.get(i).reading(), Instant.EPOCH);
            }
            if (taken % 2 == 0) {
                try (Workbench fresh = workbench(file)) {
                    fresh.rulings();
                    cold.add(weigh(fresh));
                }
            } else {
                hot.add(weigh(warm));
            }
        }
        note(size + ".cold", cold);
        note(size + ".warm", hot);
    }

    /** Milliseconds by the clock and of this thread. */
    private static double[] weigh(Workbench workbench) {
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        int taken = workbench.weigh();
        double clock = (System.nanoTime() - start) / NANOS;
        double own = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - spent) / NANOS;
        if (taken != 1) {
            throw new IllegalStateException(taken + " reports were waiting, not 1");
        }
        return new double[] {clock, own};
    }

    private void note(String name, List<double[]> took) {
        for (int column = 0; column < 2; column++) {
            int at = column;
            double[] sorted = took.stream().mapToDouble(one -> one[at]).sorted().toArray();
            String what = name + (column == 0 ? ".ms" : ".cpu_ms");
            if (sorted.length > 0) {
                figures.put(what + ".median", Figure.of(sorted[sorted.length / 2]));
                figures.put(what + ".p95", Figure.of(sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)]));
                figures.put(what + ".most", Figure.of(sorted[sorted.length - 1]));
            }
        }
        for (int column = 0; column < 2; column++) {
            int at = column;
            long[] all =
                    took.stream().mapToLong(one -> Math.round(one[at])).sorted().toArray();
            report.say(name + (column == 0 ? " by the clock: " : " of the thread: ") + Arrays.toString(all));
        }
    }

    private static Workbench workbench(Path file) {
        return new Workbench(file, Clock.systemUTC(), new BundledRoom());
    }
}
