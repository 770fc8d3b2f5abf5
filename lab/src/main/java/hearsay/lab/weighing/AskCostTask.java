// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.weighing;

import hearsay.claims.Judgement;
import hearsay.claims.Question;
import hearsay.lab.scores.Figure;
import hearsay.lab.scores.Figures;
import hearsay.questions.Said;
import hearsay.workbench.BundledRoom;
import hearsay.workbench.Inquiry;
import hearsay.workbench.Workbench;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab ask-cost}: what it takes a ledger of so many claims to answer a question. The ledger is the sample dossier told
 * as many other stories ({@link Story}), all of it weighed; each question is asked by a workbench that has nothing at hand, as by a
 * single call of the program. Milliseconds by the clock and of the thread's own processor time, the start of the program left out.
 */
@Command(
        name = "ask-cost",
        mixinStandardHelpOptions = true,
        description = "Measures what a large ledger takes to answer a question.")
public final class AskCostTask implements Callable<Integer> {

    private static final double NANOS = 1e6;

    private static final List<String> QUESTIONS = List.of(
            "Will India send troops to Iraq within 90 days?",
            "Will France attack Nigeria within 30 days?",
            "Will Turkish forces withdraw from Afghanistan by 2024?",
            "Will Indonesia and Kenya hold talks within 60 days?",
            "Will there be protests in Poland within 30 days?",
            "Will Iran sell weapons to Ethiopia within a year?",
            "Did Pakistan send forces into Mexico in 2021?",
            "Will China and Japan sign an agreement within 90 days?");

    @Option(
            names = "--claims",
            defaultValue = "10000",
            paramLabel = "N",
            description = "How many claims the ledger holds.")
    private int size;

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "Keep the ledger there, or use the one that is there.")
    private Optional<Path> kept = Optional.empty();

    @Mixin
    private hearsay.lab.tasks.Report report = new hearsay.lab.tasks.Report();

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("hearsay-ask-cost-");
        Path file = kept.orElse(folder.resolve("ask.db"));
        try {
            if (!Files.exists(file)) {
                StoryLedger.write(file, folder.resolve("dossier.db"), size);
            }
            try (Workbench workbench = new Workbench(file, Clock.systemUTC(), new BundledRoom())) {
                workbench.weigh();
                report.say(workbench.stats().toString());
            }
            report.write(new Figures("ask-cost", measure(file)));
        } finally {
            StoryLedger.delete(folder);
        }
        return 0;
    }

    private Map<String, Figure> measure(Path file) {
        BundledRoom room = new BundledRoom();
        List<double[]> took = new ArrayList<>();
        for (String wording : QUESTIONS) {
            try (Workbench workbench = new Workbench(file, Clock.systemUTC(), room)) {
                Inquiry inquiry = workbench.inquiry();
                LocalDate day = inquiry.lastDay();
                Question question = inquiry.understand(wording, Said.NOTHING, Optional.of(day))
                        .question()
                        .orElseThrow(() -> new IllegalStateException("not understood: " + wording));
                long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                long start = System.nanoTime();
                Judgement judgement = inquiry.ask(question).judgement();
                double clock = (System.nanoTime() - start) / NANOS;
                double own = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - spent) / NANOS;
                took.add(new double[] {clock, own});
                report.say(String.format(
                        "%6.0f ms, %6.0f ms of the thread, %d pieces: %s",
                        clock, own, judgement.evidence().size(), wording));
            }
        }
        Map<String, Figure> figures = new LinkedHashMap<>();
        note("ms", took, 0, figures);
        note("cpu_ms", took, 1, figures);
        return figures;
    }

    private static void note(String name, List<double[]> took, int column, Map<String, Figure> figures) {
        double[] sorted = took.stream().mapToDouble(one -> one[column]).sorted().toArray();
        figures.put(name + ".median", Figure.of(sorted[sorted.length / 2]));
        figures.put(name + ".most", Figure.of(Arrays.stream(sorted).max().orElse(0)));
    }
}
