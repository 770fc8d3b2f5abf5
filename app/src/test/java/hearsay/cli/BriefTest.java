// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.claims.Confidence;
import hearsay.claims.Evidence;
import hearsay.claims.Judgement;
import hearsay.claims.Likelihood;
import hearsay.claims.Outcome;
import hearsay.claims.Resolution;
import hearsay.questions.Said;
import hearsay.questions.Understanding;
import hearsay.workbench.Answered;
import hearsay.workbench.BriefWords;
import hearsay.workbench.BundledRoom;
import hearsay.workbench.Inquiry;
import hearsay.workbench.ReadListener;
import hearsay.workbench.Watched;
import hearsay.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Briefs on the sample dossier: what a reader sees, and what an analyst may never write. */
class BriefTest {

    private static final LocalDate DAY = LocalDate.of(2017, 3, 27);

    private static final List<String> QUESTIONS = List.of(
            "Will Russia send forces into Libya within 90 days?",
            "Will Russia not send forces into Libya within 90 days?",
            "Has Russia deployed special forces to Sidi Barrani?",
            "Will Haftar visit Moscow within 90 days?",
            "Will the LNA attack Tripoli by 31 December 2017?",
            "Will there be protests in Cairo next month?",
            "Will US troops leave Afghanistan by 2021?");

    /** What says how likely, how sure, how heavy, how credible: never two of them in one sentence (ICD 203). */
    private static final List<Pattern> SCALES = List.of(
            Pattern.compile("(?i)\\b(?:"
                    + String.join(
                            "|",
                            Arrays.stream(Likelihood.values())
                                    .map(Likelihood::term)
                                    .toList())
                    + "|\\d+ %)"),
            Pattern.compile("(?i)\\bconfidence\\b|\\b(?:low|moderate|high)\\b"),
            Pattern.compile("(?i)\\bbits?\\b|[+−-]\\d+\\.\\d"),
            Pattern.compile("(?i)\\bgrade\\b"));

    @TempDir
    private static Path folder;

    private static Workbench workbench;

    @BeforeAll
    static void read() {
        workbench = new Workbench(
                folder.resolve("brief.db"),
                Clock.fixed(Instant.parse("2017-09-01T00:00:00Z"), ZoneOffset.UTC),
                new BundledRoom());
        workbench.readDossier(ReadListener.NONE);
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    private static Answered ask(String wording) {
        return workbench.inquiry().ask(understood(wording).question().orElseThrow());
    }

    private static Understanding understood(String wording) {
        return workbench.inquiry().understand(wording, Said.NOTHING, Optional.of(DAY));
    }

    @Test
    void noSentenceHoldsTwoScales() {
        for (String wording : QUESTIONS) {
            Answered answered = ask(wording);
            List<String> sentences = BriefText.of(answered, 10_000, false);
            assertThat(sentences).hasSizeGreaterThan(5);
            for (String line : sentences) {
                String own = line.replaceAll("“[^”]*”?", "“”").replaceAll("\\[[\\w.-]+\\]", "");
                for (String sentence : own.split("(?<=[.:?!]) (?=\\p{Lu})")) {
                    assertThat(SCALES.stream()
                                    .filter(scale -> scale.matcher(sentence).find()))
                            .as(sentence)
                            .hasSizeLessThanOrEqualTo(1);
                }
            }
        }
    }

    @Test
    void everyPieceOfAReportIsQuotedFromIt() {
        Answered answered = ask(QUESTIONS.get(0));
        assertThat(answered.judgement().evidence()).isNotEmpty();
        for (Evidence evidence : answered.judgement().evidence()) {
            assertThat(answered.cited().keySet()).containsAll(evidence.claims());
        }
        assertThat(answered.cited().values()).isNotEmpty().allSatisfy(cited -> {
            assertThat(cited.quote()).isNotBlank();
            assertThat(cited.published()).isBeforeOrEqualTo(DAY);
        });
    }

    /** Likelier than the base rate, for what is reported; unlikely all the same. */
    @Test
    void theDossiersQuestionIsAnsweredSensibly() {
        Judgement judgement = ask(QUESTIONS.get(0)).judgement();
        assertThat(judgement.prior().name()).isEqualTo("troops.enter");
        assertThat(judgement.probability())
                .isGreaterThan(judgement.prior().probability())
                .isLessThan(0.45);
        assertThat(judgement.evidence())
                .extracting(Evidence::indicator)
                .contains("begun.stays", "near.forces", "denial.actor", "dependent", "one-of-many");
        assertThat(judgement.confidence().level()).isNotEqualTo(Confidence.Level.HIGH);
        assertThat(judgement.watchpoints()).isNotEmpty();
    }

    @Test
    void whatIsAllegedToHaveHappenedFollowsItsCredence() {
        Judgement judgement = ask(QUESTIONS.get(2)).judgement();
        Evidence reported = judgement.evidence().stream()
                .filter(one -> one.indicator().equals("reported"))
                .findFirst()
                .orElseThrow();
        Matcher credence = Pattern.compile("(\\d+) of (\\d+) origins say that it is not so \\(credence (0\\.\\d+)")
                .matcher(reported.because().says());
        assertThat(credence.find()).as(reported.because().says()).isTrue();
        // Unnamed sources on one side, two governments on the other: who reads it knows that nobody knows.
        assertThat(Integer.parseInt(credence.group(1))).isBetween(2, Integer.parseInt(credence.group(2)) - 2);
        assertThat(Double.parseDouble(credence.group(3))).isBetween(0.2, 0.75);
        assertThat(judgement.probability())
                .isCloseTo(Double.parseDouble(credence.group(3)), within(0.02))
                .isGreaterThan(judgement.prior().probability());
        assertThat(judgement.confidence().level()).isEqualTo(Confidence.Level.LOW);
    }

    @Test
    void markdownSaysTheSame() {
        Understanding understood = understood(QUESTIONS.get(0));
        Answered answered = ask(QUESTIONS.get(0));
        String markdown = String.join("\n", BriefWords.markdown(understood, answered));
        assertThat(markdown)
                .contains("# Will Russia send forces into Libya within 90 days?")
                .contains(BriefWords.likelihood(answered.judgement()))
                .contains("| "
                        + String.format(
                                Locale.ROOT,
                                "%+.2f",
                                answered.judgement().odds().bits()) + " |");
    }

    @Test
    void askedAgainItIsEnteredOnlyIfItRestsOnSomethingElse() {
        Inquiry inquiry = workbench.inquiry();
        String id = ask(QUESTIONS.get(3)).question().id().value();
        Watched same = inquiry.again(id, Optional.of(DAY));
        Watched later = inquiry.again(id, Optional.of(DAY.plusDays(30)));
        assertThat(same.changed()).isFalse();
        assertThat(later.changed()).isTrue();
        assertThat(later.curve()).hasSize(same.curve().size() + 1);
    }

    @Test
    void settledQuestionsMakeATrackRecord() {
        Inquiry inquiry = workbench.inquiry();
        String id = ask(QUESTIONS.get(4)).question().id().value();
        Resolution settled = inquiry.resolve(id, Outcome.NO, "N. Haddad", "the year passed");
        assertThat(inquiry.asking(id).resolution()).contains(settled);
        assertThat(inquiry.settle()).noneMatch(one -> one.question().value().equals(id));
    }

    @Test
    void competingHypothesesStandByWhatContradictsThem() {
        Answered answered = ask(QUESTIONS.get(0));
        var matrix = workbench.inquiry().hypotheses(answered);
        assertThat(matrix.hypotheses())
                .extracting(one -> one.name())
                .containsExactlyInAnyOrder("yes", "no", "less than troops");
        assertThat(matrix.hypotheses()).extracting(one -> one.against()).isSorted();
        assertThat(matrix.lines()).extracting(one -> -one.diagnosticity()).isSorted();
    }
}
