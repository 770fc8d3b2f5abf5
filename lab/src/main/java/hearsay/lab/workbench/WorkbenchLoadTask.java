// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.workbench;

import com.sun.management.OperatingSystemMXBean;
import hearsay.lab.scores.Figure;
import hearsay.lab.scores.Figures;
import hearsay.lab.weighing.StoryLedger;
import hearsay.web.Workroom;
import hearsay.workbench.BundledRoom;
import hearsay.workbench.Desks;
import hearsay.workbench.Doors;
import hearsay.workbench.Serving;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab workbench-load}: how long pages of the workbench take. Serves a ledger of so many claims, the sample dossier
 * told as other stories, and fetches every kind of page: by one reader alone, with the processor time that it takes, and by
 * several at once, each of whom asks for the next page as soon as the last has come. Milliseconds, the way to the reader
 * in.
 */
@Command(
        name = "workbench-load",
        mixinStandardHelpOptions = true,
        description = "Measures how long pages of the workbench take.")
public final class WorkbenchLoadTask implements Callable<Integer> {

    private static final double NANOS = 1e6;

    /** What a page took. */
    private record Took(String kind, double milliseconds) {}

    @Option(
            names = "--claims",
            defaultValue = "100000",
            paramLabel = "N",
            description = "How many claims a new ledger holds (default ${DEFAULT-VALUE}).")
    private int claims;

    @Option(names = "--ledger", paramLabel = "FILE", description = "Where the ledger is, or is made and kept.")
    private Optional<Path> ledger = Optional.empty();

    @Option(
            names = "--readers",
            defaultValue = "8",
            paramLabel = "N",
            description = "How many fetch at once; 1 for one alone (default ${DEFAULT-VALUE}).")
    private int readers;

    @Option(
            names = "--rounds",
            defaultValue = "3",
            paramLabel = "N",
            description = "How often each fetches every page (default ${DEFAULT-VALUE}).")
    private int rounds;

    @Mixin
    private hearsay.lab.tasks.Report report = new hearsay.lab.tasks.Report();

    private final Map<String, Figure> figures = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        Path folder = Files.createTempDirectory("hearsay-workbench-load-");
        Path file = ledger.orElse(folder.resolve("ledger.db"));
        if (!Files.exists(file)) {
            StoryLedger.write(file, folder.resolve("dossier.db"), claims);
            report.say(claims + " claims entered into " + file);
        }
        BundledRoom room = new BundledRoom();
        Clock clock = Clock.systemUTC();
        Doors doors = Doors.here(0);
        try (Desks desks = Desks.open(file, clock, room)) {
            report.say(desks.change(workbench -> workbench.weigh()) + " reports weighed");
            figures.put(
                    "claims",
                    Figure.of(desks.look(workbench -> workbench.stats().claims())));
            try (Serving.Served served =
                    new Workroom().serve(desks, clock, room, doors, fault -> report.say(fault.toString()))) {
                measure(new Caller(served.address()));
            }
        }
        report.write(new Figures("workbench-load", figures));
        return 0;
    }

    private void measure(Caller caller) throws InterruptedException, ExecutionException {
        Map<String, List<String>> kinds = PageKinds.of(caller);
        fetch(caller, kinds, 1, new Random(0));
        report.say("warm");
        Map<String, List<Double>> alone = new LinkedHashMap<>();
        Map<String, Double> processor = new LinkedHashMap<>();
        kinds.forEach((kind, paths) -> {
            long before = processorTime();
            fetch(caller, Map.of(kind, paths), rounds, new Random(0))
                    .forEach(took -> alone.computeIfAbsent(kind, any -> new ArrayList<>())
                            .add(took.milliseconds()));
            processor.put(kind, (processorTime() - before) / NANOS / rounds / paths.size());
        });
        report.say("fetched by one alone");
        Map<String, List<Double>> together = together(caller, kinds);
        kinds.keySet().forEach(kind -> {
            figures.put(kind + ".cpu", Figure.of(processor.getOrDefault(kind, 0.0)));
            note(kind + ".alone", alone.getOrDefault(kind, List.of()));
            note(kind + ".together", together.getOrDefault(kind, List.of()));
        });
        note("all.together", together.values().stream().flatMap(List::stream).toList());
    }

    private Map<String, List<Double>> together(Caller caller, Map<String, List<String>> kinds)
            throws InterruptedException, ExecutionException {
        if (readers < 2) {
            return Map.of();
        }
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        Map<String, List<Double>> took = new LinkedHashMap<>();
        try {
            List<Future<List<Took>>> begun = new ArrayList<>();
            for (int reader = 1; reader <= readers; reader++) {
                Random order = new Random(reader);
                begun.add(threads.submit(() -> fetch(caller, kinds, rounds, order)));
            }
            for (Future<List<Took>> one : begun) {
                one.get()
                        .forEach(page -> took.computeIfAbsent(page.kind(), any -> new ArrayList<>())
                                .add(page.milliseconds()));
            }
        } finally {
            threads.shutdownNow();
        }
        return took;
    }

    private static List<Took> fetch(Caller caller, Map<String, List<String>> kinds, int rounds, Random order) {
        List<Map.Entry<String, String>> pages = new ArrayList<>();
        kinds.forEach((kind, paths) -> paths.forEach(path -> pages.add(Map.entry(kind, path))));
        List<Took> took = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(pages, order);
            for (Map.Entry<String, String> page : pages) {
                long start = System.nanoTime();
                caller.page(page.getValue());
                took.add(new Took(page.getKey(), (System.nanoTime() - start) / NANOS));
            }
        }
        return took;
    }

    /** Of all threads of this process, those of the readers too. */
    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private void note(String name, List<Double> took) {
        double[] sorted =
                took.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length > 0) {
            figures.put(name + ".median", Figure.of(sorted[sorted.length / 2]));
            figures.put(name + ".p95", Figure.of(sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)]));
        }
    }
}
