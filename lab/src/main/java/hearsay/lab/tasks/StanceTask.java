// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.lab.corpora.LabelledTexts;
import hearsay.lab.corpora.StanceLabel;
import hearsay.lab.corpora.StanceLabels;
import hearsay.lab.scores.Figure;
import hearsay.lab.scores.Figures;
import hearsay.reading.Reader;
import hearsay.text.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab stance}: which position the reader finds at attributions that a person labelled. Each text is read as the
 * product reads it; a labelled attribution that no claim stands for is missed. {@code macro_f1} is the mean F1 of the five
 * positions. Where the label says that no position is taken, a plain affirmation counts neither for nor against, any other position
 * is wrong.
 */
@Command(
        name = "stance",
        mixinStandardHelpOptions = true,
        description = "Scores the stance, holder kind and certainty of labelled attributions.")
public final class StanceTask implements Callable<Integer> {

    private static final OffsetDateTime DAY = OffsetDateTime.of(2020, 1, 1, 12, 0, 0, 0, ZoneOffset.UTC);

    /** Which documents. */
    enum Part {
        HELD_OUT,
        DEVELOPMENT,
        ALL;

        boolean holds(String document) {
            return this == ALL || StanceLabels.heldOut(document) == (this == HELD_OUT);
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Part of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    @Option(names = "--labels", required = true, paramLabel = "DIR", description = "A folder of labels (.tsv).")
    private Path labels = Path.of("");

    @Option(
            names = "--texts",
            required = true,
            paramLabel = "DIR",
            description = "Where the labelled texts lie (.txt or MUC files); several times for several.")
    private List<Path> texts = List.of();

    @Option(
            names = "--part",
            paramLabel = "PART",
            defaultValue = "all",
            converter = PartName.class,
            description = "held-out (a third of the documents, by hash), development, or all.")
    private Part part = Part.ALL;

    @Option(names = "--list", description = "Also lists each label that was read otherwise.")
    private boolean list;

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private Report report = new Report();

    /** The names of parts as people write them. */
    static final class PartName implements picocli.CommandLine.ITypeConverter<Part> {
        @Override
        public Part convert(String name) {
            return Part.of(name);
        }
    }

    @Override
    public Integer call() throws IOException {
        StanceLabels read = StanceLabels.read(labels);
        Map<String, List<StanceLabel>> wanted = read.first().stream()
                .filter(label -> part.holds(label.document()))
                .collect(Collectors.groupingBy(StanceLabel::document, LinkedHashMap::new, Collectors.toList()));
        Map<String, String> found = LabelledTexts.read(texts);
        wanted.keySet().retainAll(found.keySet());
        if (wanted.isEmpty()) {
            throw new IOException("none of the labelled documents is in " + texts);
        }
        StanceScoring scoring = new StanceScoring();
        Reader reader = Reader.of(model.edition());
        int done = 0;
        for (Map.Entry<String, List<StanceLabel>> entry : wanted.entrySet()) {
            String text = found.getOrDefault(entry.getKey(), "");
            Document document =
                    Document.of("The Lab", Optional.empty(), Optional.empty(), DAY, Locale.ENGLISH, "", text);
            List<String> misread =
                    scoring.add(entry.getValue(), text, reader.read(document).claims());
            if (list) {
                misread.forEach(report::print);
            }
            report.progress(++done, wanted.size());
        }
        Map<String, Figure> figures = new LinkedHashMap<>(scoring.figures());
        figures.putAll(StanceAgreement.of(read));
        report.write(new Figures("stance", figures));
        report.print(scoring.confusion().table("labelled \\ read"));
        return 0;
    }
}
