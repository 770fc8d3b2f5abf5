// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.lab.corpora.Corpora;
import hearsay.lab.corpora.GoldDocument;
import hearsay.lab.corpora.GoldSentence;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay-lab corpora}: what lies in the gold data, in numbers. */
@Command(
        name = "corpora",
        mixinStandardHelpOptions = true,
        description = "Counts documents, sentences, words and spans by type of each corpus.")
public final class CorporaTask implements Callable<Integer> {

    private static final List<String> PARTS = List.of(
            "polnear/train",
            "polnear/dev",
            "ud-ewt/en_ewt-ud-train.conllu",
            "ud-ewt/en_ewt-ud-dev.conllu",
            "gum/train",
            "gum/dev",
            "re3d",
            "meantime");

    @Option(
            names = "--data",
            required = true,
            paramLabel = "PATH",
            description = "A folder with the corpora polnear, ud-ewt, gum, re3d, meantime, or one corpus.")
    private Path data = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Path> parts =
                PARTS.stream().map(data::resolve).filter(Files::exists).toList();
        for (Path part : parts.isEmpty() ? List.of(data) : parts) {
            print(part, Corpora.read(part));
        }
        return 0;
    }

    private void print(Path part, List<GoldDocument> documents) {
        List<GoldSentence> sentences = documents.stream()
                .flatMap(document -> document.sentences().stream())
                .filter(GoldSentence::boundariesKnown)
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%s: %,d documents, %,d paragraphs, %,d sentences, %,d words%n",
                part,
                documents.size(),
                documents.stream()
                        .mapToInt(document -> document.paragraphs().size())
                        .sum(),
                sentences.size(),
                documents.stream().mapToInt(document -> document.words().size()).sum());
        line(
                out,
                "entities",
                documents.stream()
                        .flatMap(d -> d.entities().stream())
                        .map(entity -> entity.type().name()));
        line(
                out,
                "roles",
                documents.stream()
                        .flatMap(d -> d.roles().stream())
                        .map(role -> role.role().name()));
        line(
                out,
                "attributions",
                documents.stream().flatMap(d -> d.attributions().stream()).map(whole -> whole.kind()));
        out.flush();
    }

    private static void line(PrintWriter out, String what, Stream<String> kinds) {
        TreeMap<String, Long> counts =
                kinds.collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
        if (!counts.isEmpty()) {
            out.println("  " + what + ": "
                    + counts.entrySet().stream()
                            .map(entry -> String.format(Locale.ROOT, "%,d %s", entry.getValue(), entry.getKey()))
                            .collect(Collectors.joining(", ")));
        }
    }
}
