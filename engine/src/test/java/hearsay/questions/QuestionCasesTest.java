// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Asked;
import hearsay.claims.EventType;
import hearsay.claims.Measure;
import hearsay.claims.Place;
import hearsay.claims.Question;
import hearsay.claims.Who;
import hearsay.knowledge.Edition;
import hearsay.reading.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Questions as people ask them, and what they are taken to mean; and such as must be asked back. */
class QuestionCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 3, 27);

    private static final QuestionParser PARSER = parser();

    private static QuestionParser parser() {
        Reader reader = Reader.of(Edition.bundled());
        return QuestionParser.of(reader::read);
    }

    @Test
    void questionsMeanWhatTheyAreTakenToMean() {
        List<String> cases = lines("understood.tsv");
        assertThat(cases).hasSizeGreaterThanOrEqualTo(150);
        List<String> got = new ArrayList<>();
        for (String line : cases) {
            String question = line.split("\t", 2)[0];
            got.add(question + "\t" + meaning(PARSER.understand(question, TODAY, Said.NOTHING)));
        }
        assertThat(got).isEqualTo(cases);
    }

    @Test
    void whatIsNotUnderstoodIsAskedBackWithItsWordsAndAWayToSayIt() {
        List<String> cases = lines("asked-back.tsv");
        assertThat(cases).hasSizeGreaterThanOrEqualTo(40);
        List<String> got = new ArrayList<>();
        for (String line : cases) {
            String question = line.split("\t", 2)[0];
            Understanding understood = PARSER.understand(question, TODAY, Said.NOTHING);
            assertThat(understood.question()).as(question).isEmpty();
            assertThat(understood.unclear())
                    .as(question)
                    .allSatisfy(one -> assertThat(one.say()).isNotBlank());
            got.add(question + "\t"
                    + understood.unclear().stream()
                            .map(Understanding.Unclear::words)
                            .collect(Collectors.joining("; ")));
        }
        assertThat(got).isEqualTo(cases);
    }

    @Test
    void everyFrameFitsItsYesAndNotItsNo() {
        for (Frames.Frame frame : PARSER.frames().all()) {
            assertThat(Frames.match(frame, PARSER.mask(frame.yes(), TODAY)))
                    .as(frame.name() + ": " + frame.yes())
                    .isPresent();
            assertThat(Frames.match(frame, PARSER.mask(frame.no(), TODAY)))
                    .as(frame.name() + ": " + frame.no())
                    .isEmpty();
        }
    }

    @Test
    void everyFrontIsTakenOffItsExample() {
        for (Wording.Front front : PARSER.wording().fronts()) {
            assertThat(front.pattern().matcher(front.yes()).find())
                    .as(front.yes())
                    .isTrue();
        }
    }

    @Test
    void whatIsSaidExactlyWins() {
        Said said = new Said(
                List.of("Egypt"),
                List.of(new Said.Kind(EventType.AID, Optional.empty())),
                List.of("Haftar"),
                List.of("Benghazi"),
                Optional.of(LocalDate.of(2017, 5, 1)),
                Optional.empty());
        Understanding understood = PARSER.understand("Will they do it?", TODAY, said);
        assertThat(meaning(understood))
                .isEqualTo("Egypt EGY *\t\tAID\tKhalifa Haftar LBY\tBenghazi\t2017-03-27\t2017-05-01\t");
    }

    @Test
    void theSameQuestionOfTheSameDayIsTheSameQuestion() {
        String wording = "Will Russia send forces into Libya within 90 days?";
        Question one =
                PARSER.understand(wording, TODAY, Said.NOTHING).question().orElseThrow();
        Question same =
                PARSER.understand(wording, TODAY, Said.NOTHING).question().orElseThrow();
        Question later = PARSER.understand(wording, TODAY.plusDays(1), Said.NOTHING)
                .question()
                .orElseThrow();
        assertThat(same).isEqualTo(one);
        assertThat(later.id()).isNotEqualTo(one.id());
    }

    private static String meaning(Understanding understood) {
        if (understood.question().isEmpty()) {
            return "asked back: " + understood.unclear();
        }
        Question question = understood.question().get();
        Asked asked = question.asked();
        return String.join(
                "\t",
                whos(asked.actors()),
                asked.negated() ? "not" : "",
                kinds(asked),
                whos(asked.recipients()),
                asked.places().stream().map(Place::name).collect(Collectors.joining(", ")),
                question.from().toString(),
                question.until().toString(),
                asked.measure().map(QuestionCasesTest::number).orElse(""));
    }

    private static String whos(Collection<Who> all) {
        return all.stream()
                .map(who -> who.name()
                        + who.country().map(code -> " " + code).orElse("")
                        + (who.sectors().size() > 1 ? " *" : ""))
                .collect(Collectors.joining(", "));
    }

    private static String kinds(Asked asked) {
        String types = asked.types().stream().map(Enum::name).collect(Collectors.joining(", "));
        return types
                + (asked.modes().isEmpty()
                        ? ""
                        : "/" + asked.modes().stream().map(Enum::name).collect(Collectors.joining(", ")));
    }

    private static String number(Measure measure) {
        return (measure.strict() ? "> " : ">= ") + measure.least()
                + measure.usual()
                        .map(usual -> " x (" + usual.plus() + " + usual)")
                        .orElse("") + " " + measure.counted();
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(QuestionCasesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
