// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.casing;

import hearsay.lab.corpora.Corpora;
import hearsay.lab.corpora.GoldDocument;
import hearsay.lab.corpora.GoldParagraph;
import hearsay.lab.corpora.GoldSentence;
import hearsay.lab.corpora.GoldWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab casing}: counts in which case words stand inside sentences, and writes the commonest form of each word
 * that was seen often enough: all that {@link Truecaser} knows.
 */
@Command(
        name = "casing",
        mixinStandardHelpOptions = true,
        description = "Learns the case of words from running text, for texts in capitals.")
public final class CasingTask implements Callable<Integer> {

    private static final int OFTEN = 2;
    private static final int SHARE = 6;
    private static final int LINE = 100;

    @Option(names = "--text", required = true, paramLabel = "PATH", description = "Corpora, as for training.")
    private List<Path> texts = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the forms go.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (Path path : texts) {
            for (GoldDocument document : Corpora.read(path)) {
                for (GoldParagraph paragraph : document.paragraphs()) {
                    paragraph.sentences().forEach(sentence -> count(document.text(), sentence, counts));
                }
            }
        }
        Files.write(out, lines(counts));
        return 0;
    }

    private static void count(String text, GoldSentence sentence, Map<String, Map<String, Integer>> counts) {
        List<GoldWord> words = sentence.words();
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(text.charAt(word.span().start())))
                .count();
        if (capitals * 2 > words.size()) {
            return;
        }
        for (GoldWord word : words.subList(Math.min(1, words.size()), words.size())) {
            String form = word.span().in(text);
            if (form.chars().allMatch(Character::isLetter)) {
                counts.computeIfAbsent(form.toLowerCase(Locale.ROOT), key -> new TreeMap<>())
                        .merge(form, 1, Integer::sum);
            }
        }
    }

    /** The commonest form; but in lower case where it stands so once in six times, for a name made of words is one of them. */
    private static String form(Map<String, Integer> counts, int all) {
        String commonest = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        String lower = commonest.toLowerCase(Locale.ROOT);
        return counts.getOrDefault(lower, 0) * SHARE >= all ? lower : commonest;
    }

    private static List<String> lines(Map<String, Map<String, Integer>> counts) {
        TreeSet<String> forms = new TreeSet<>();
        counts.values().forEach(of -> {
            int all = of.values().stream().mapToInt(Integer::intValue).sum();
            if (all >= OFTEN) {
                forms.add(form(of, all));
            }
        });
        List<String> lines = new ArrayList<>();
        lines.add("# The case in which words mostly stand inside sentences; one form of each word, parted by spaces.");
        lines.add(
                "# Source: counted by \"hearsay-lab casing\" in the training parts of PolNeAR, GUM and UD EWT; words seen once");
        lines.add("# are left out. Facts about words, no text. Date: 2026-11-22. Not edited by hand.");
        StringBuilder line = new StringBuilder();
        for (String form : forms) {
            if (line.length() + form.length() > LINE) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(form).append(' ');
        }
        lines.add(line.toString().strip());
        return lines;
    }
}
