// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.analysis.Role;
import hearsay.analysis.Tokenizer;
import hearsay.claims.EntityType;
import hearsay.lab.Cases;
import hearsay.lab.corpora.GoldDocument;
import hearsay.lab.corpora.GoldParagraph;
import hearsay.lab.corpora.GoldRole;
import hearsay.lab.corpora.GoldSentence;
import hearsay.lab.corpora.GoldWord;
import hearsay.lab.scores.TreeScore.Trees;
import hearsay.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The naive methods beside which figures are printed. Cases: …-floor.txt. */
class FloorsTest {

    static Stream<Cases> attributions() throws IOException {
        return Cases.read("tasks/attribution-floor.txt");
    }

    static Stream<Cases> joins() throws IOException {
        return Cases.read("tasks/nearest-floor.txt");
    }

    static Stream<Cases> entities() throws IOException {
        return Cases.read("tasks/entities-floor.txt");
    }

    static Stream<Cases> syntax() throws IOException {
        return Cases.read("tasks/syntax-floor.txt");
    }

    @ParameterizedTest
    @MethodSource("attributions")
    void attributesByAShortListOfCues(Cases one) {
        String text = one.all("text").get(0);
        assertThat(AttributionFloor.of(document(text)))
                .extracting(triple -> words(text, triple.sources()) + " / " + words(text, triple.cues()) + " / "
                        + words(text, triple.contents()))
                .isEqualTo(one.all("find"));
    }

    @ParameterizedTest
    @MethodSource("joins")
    void joinsWhatIsNearest(Cases one) {
        List<GoldRole> roles = one.all("role").stream()
                .map(written -> written.split(" "))
                .map(parts -> new GoldRole(Cases.span(parts[1]), Role.valueOf(parts[0])))
                .toList();
        assertThat(AttributionFloor.nearest(roles))
                .extracting(triple ->
                        ends(triple.sources()) + " / " + ends(triple.cues()) + " / " + ends(triple.contents()))
                .extracting(String::strip)
                .isEqualTo(one.all("find").stream().map(String::strip).toList());
    }

    @ParameterizedTest
    @MethodSource("entities")
    void takesCapitalsForNames(Cases one) {
        String text = one.all("text").get(0);
        assertThat(EntitiesFloor.of(document(text), EntityType.PLACE))
                .allMatch(name -> name.kind().equals("PLACE"))
                .extracting(name -> name.span().in(text))
                .isEqualTo(one.all("find"));
    }

    @ParameterizedTest
    @MethodSource("syntax")
    void hangsEachWordOnTheOneBefore(Cases one) {
        String text = one.all("text").get(0);
        Trees found = SyntaxFloor.of(text, List.of(new Span(0, text.length())));
        assertThat(found.words())
                .extracting(word -> String.join(
                        " ",
                        word.form(),
                        word.upos(),
                        word.xpos(),
                        word.lemma(),
                        Integer.toString(word.head()),
                        word.relation()))
                .isEqualTo(one.all("find"));
        assertThat(SyntaxFloor.given(found)).isEqualTo(found);
    }

    private static GoldDocument document(String text) {
        Span whole = new Span(0, text.length());
        List<GoldWord> words = Tokenizer.tokens(text, whole).stream()
                .map(span -> new GoldWord(span, span.in(text), Optional.empty()))
                .toList();
        GoldParagraph paragraph = new GoldParagraph(whole, List.of(new GoldSentence(whole, words, false)));
        return new GoldDocument("one", text, List.of(paragraph), List.of(), List.of(), List.of(), Set.of(), Set.of());
    }

    private static String ends(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(" + "));
    }

    private static String words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" + "));
    }
}
