// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.scores;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.lab.Cases;
import hearsay.lab.scores.TreeScore.Trees;
import hearsay.lab.scores.TreeScore.Word;
import hearsay.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases: trees.txt, counted by hand after the rules of the CoNLL 2018 shared task. */
class TreeScoreTest {

    static Stream<Cases> cases() throws IOException {
        return Cases.read("scores/trees.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void countsAsTheSharedTaskDoes(Cases one) {
        Map<String, Counts> counts = TreeScore.count(
                trees(one.all("gold").get(0)), trees(one.all("given").get(0)));
        assertThat(Stream.of("words", "sentences", "upos", "xpos", "lemma", "uas", "las")
                        .map(name -> counts.getOrDefault(name, Counts.NONE).right()))
                .isEqualTo(one.numbers("right"));
        assertThat(List.of(
                        counts.getOrDefault("las", Counts.NONE).given(),
                        counts.getOrDefault("las", Counts.NONE).wanted()))
                .isEqualTo(one.numbers("sizes"));
    }

    private static Trees trees(String line) {
        List<Span> sentences = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        for (String sentence : line.split("\\|\\|")) {
            List<Word> own =
                    Stream.of(sentence.split("\\|")).map(TreeScoreTest::word).toList();
            words.addAll(own);
            sentences.add(own.get(0).span().cover(own.get(own.size() - 1).span()));
        }
        return new Trees(sentences, words);
    }

    private static Word word(String written) {
        String[] parts = written.split(":", 7);
        return new Word(
                Cases.span(parts[0]), parts[1], parts[2], parts[3], parts[4], Integer.parseInt(parts[5]), parts[6]);
    }
}
