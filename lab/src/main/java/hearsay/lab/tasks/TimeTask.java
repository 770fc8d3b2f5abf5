// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.analysis.Analyzer;
import hearsay.knowledge.Edition;
import hearsay.lab.corpora.GoldTime;
import hearsay.lab.corpora.GoldTimes;
import hearsay.lab.corpora.Meantime;
import hearsay.lab.corpora.TimeMl;
import hearsay.lab.scores.Evaluation;
import hearsay.lab.scores.Figures;
import hearsay.lab.scores.TimeScore;
import hearsay.temporal.TimeTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay-lab time}: time expressions and their TIMEX3 values, against TimeML or MEANTIME. */
@Command(
        name = "time",
        mixinStandardHelpOptions = true,
        description = "Scores time expressions and their values as TempEval-3 does.")
public final class TimeTask implements Callable<Integer> {

    /** Every second document. */
    private enum Half {
        EVEN,
        ODD
    }

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "PATH",
            description = "TimeML (.tml file or folder of such) or MEANTIME (folder).")
    private Path gold = Path.of("");

    @Option(
            names = "--half",
            paramLabel = "HALF",
            description = "Of the documents, by path and from 0, only the even or the odd ones.")
    private Optional<Half> half = Optional.empty();

    @Option(
            names = "--cases",
            paramLabel = "FILE",
            description = "Also writes each wanted and each given time: document, outcome, both values, both extents.")
    private Optional<Path> cases = Optional.empty();

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private Report report = new Report();

    @Override
    public Integer call() throws IOException {
        List<GoldTimes> documents = read();
        Edition edition = model.edition();
        Analyzer analyzer = Analyzer.of(edition);
        TimeTagger tagger = TimeTagger.of(edition);
        Evaluation evaluation = new Evaluation()
                .f1("relaxed.f1", TimeScore.RELAXED)
                .f1("strict.f1", TimeScore.STRICT)
                .f1("value.f1", TimeScore.VALUE);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            GoldTimes document = documents.get(i);
            List<GoldTime> given =
                    tagger.find(analyzer.analyze(document.text(), document.paragraphs()), document.created()).stream()
                            .map(time -> new GoldTime(time.span(), time.type().name(), time.value()))
                            .toList();
            evaluation.add(
                    TimeScore.count(document.times(), given),
                    TimeScore.count(document.times(), TimeFloor.of(document)));
            TimeScore.pairs(document.times(), given).forEach(pair -> lines.add(line(document, pair)));
            report.progress(i + 1, documents.size());
        }
        report.write(new Figures("time", evaluation.figures()));
        if (cases.isPresent()) {
            Files.write(cases.get(), lines);
        }
        return 0;
    }

    private List<GoldTimes> read() throws IOException {
        if (!Files.exists(gold)) {
            throw new IOException("no such file or folder: " + gold);
        }
        List<GoldTimes> all = TimeMl.isAt(gold) ? TimeMl.read(gold) : Meantime.times(gold);
        List<GoldTimes> documents = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (half.isEmpty() || half.get().ordinal() == i % 2) {
                documents.add(all.get(i));
            }
        }
        if (documents.isEmpty()) {
            throw new IOException("neither TimeML nor MEANTIME in " + gold);
        }
        return documents;
    }

    private static String line(GoldTimes document, TimeScore.Pair pair) {
        String outcome = "missing";
        if (pair.wanted().isEmpty()) {
            outcome = "unwanted";
        } else if (pair.given().isPresent()) {
            GoldTime wanted = pair.wanted().get();
            GoldTime given = pair.given().get();
            boolean value = wanted.value().equals(given.value());
            outcome = !value ? "value" : wanted.span().equals(given.span()) ? "right" : "extent";
        }
        return String.join(
                "\t",
                document.id(),
                outcome,
                pair.wanted().map(GoldTime::value).orElse(""),
                pair.given().map(GoldTime::value).orElse(""),
                pair.wanted().map(time -> words(document, time)).orElse(""),
                pair.given().map(time -> words(document, time)).orElse(""));
    }

    private static String words(GoldTimes document, GoldTime time) {
        return time.span().in(document.text()).replaceAll("\\s+", " ");
    }
}
