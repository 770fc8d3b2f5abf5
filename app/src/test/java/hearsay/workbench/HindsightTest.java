// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.answers.Answerer;
import hearsay.answers.Background;
import hearsay.answers.BaseRates;
import hearsay.claims.Judgement;
import hearsay.claims.Question;
import hearsay.claims.Ruling;
import hearsay.claims.Verdict;
import hearsay.forecast.Experience;
import hearsay.forecast.ReferenceClass;
import hearsay.knowledge.Edition;
import hearsay.ledger.Ledger;
import hearsay.questions.Said;
import hearsay.truth.Weighed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was known on a day: neither less, nor more, and no slower to find than it must be. */
class HindsightTest {

    private static final BundledRoom ROOM = new BundledRoom();
    private static final LocalDate DAY = LocalDate.of(2017, 3, 25);
    private static final String QUESTION = "Will the LNA attack Tripoli within 60 days?";

    @TempDir
    private Path folder;

    private Workbench on(String day) {
        return new Workbench(
                folder.resolve("test.db"), Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC), ROOM);
    }

    private void read(String day, String outlet, String published, String text) {
        try (Workbench workbench = on(day)) {
            Path report = Files.writeString(
                    folder.resolve(outlet + ".txt"),
                    "Title: Tripoli\nOutlet: " + outlet + "\nDate: " + published + "\n\n" + text + "\n");
            workbench.read(new ReadRequest(List.of(report), Optional.empty(), Optional.empty()), ReadListener.NONE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Judgement ask(String day) {
        try (Workbench workbench = on(day)) {
            Inquiry inquiry = workbench.inquiry();
            Question question = inquiry.understand(QUESTION, Said.NOTHING, Optional.of(DAY))
                    .question()
                    .orElseThrow();
            return inquiry.ask(question).judgement();
        }
    }

    @Test
    void whatWasEnteredOrRuledLaterWasNotKnown() {
        read(
                "2017-03-21",
                "Quay Gazette",
                "2017-03-20",
                "The Libyan National Army attacked Tripoli on Sunday, a spokesman said.");
        Judgement then = ask("2017-03-25");
        assertThat(then.evidence()).isNotEmpty();
        read(
                "2017-04-10",
                "Cape Courier",
                "2017-03-21",
                "The Libyan National Army attacked Tripoli on Sunday, residents said.");
        String proposition;
        try (Workbench workbench = on("2017-04-11")) {
            List<Weighed> all = workbench.propositions(false, 10);
            proposition = all.get(0).cluster().id().value();
            assertThat(all).anyMatch(one -> one.reports() == 2);
            workbench.rule(new RuleRequest(RuleRequest.Kind.OUTCOME, List.of(proposition, "no"), "N. Haddad", ""));
        }
        Judgement later = ask("2017-04-12");
        assertThat(later.odds()).isEqualTo(then.odds());
        assertThat(later.evidence()).isEqualTo(then.evidence());
        try (Workbench workbench = on("2017-04-12")) {
            Inquiry inquiry = workbench.inquiry();
            Question now = inquiry.understand(QUESTION, Said.NOTHING, Optional.of(LocalDate.of(2017, 4, 12)))
                    .question()
                    .orElseThrow();
            assertThat(inquiry.ask(now).judgement().evidence()).isNotEqualTo(then.evidence());
        }
    }

    /** A ledger that was made later is an archive: what was published by then counts. */
    @Test
    void anArchiveIsLookedAtByWhatWasPublished() {
        read(
                "2020-01-01",
                "Quay Gazette",
                "2017-03-20",
                "The Libyan National Army attacked Tripoli on Sunday, a spokesman said.");
        read(
                "2020-01-02",
                "Cape Courier",
                "2017-03-28",
                "The Libyan National Army attacked Tripoli on Monday, residents said.");
        Judgement judgement = ask("2020-01-03");
        assertThat(judgement.evidence()).isNotEmpty();
        try (Ledger ledger = Ledger.open(folder.resolve("test.db"))) {
            List<Weighed> known =
                    new Bookkeeping(ledger).scales().hindsight(DAY).all();
            assertThat(known)
                    .flatExtracting(one -> one.cluster().members())
                    .isNotEmpty()
                    .allSatisfy(member -> assertThat(member.outlet()).isEqualTo("Quay Gazette"));
        }
    }

    /** Two propositions that a person put together later stood apart before. */
    @Test
    void whatWasPutTogetherLaterStoodApart() {
        read(
                "2017-03-21",
                "Quay Gazette",
                "2017-03-20",
                "The Libyan National Army attacked Tripoli on Sunday, a spokesman said.");
        read("2017-03-22", "Cape Courier", "2017-03-21", "Egypt bombed Derna on Monday, residents said.");
        try (Workbench workbench = on("2017-04-11")) {
            workbench.weigh();
        }
        try (Ledger ledger = Ledger.open(folder.resolve("test.db"))) {
            Bookkeeping books = new Bookkeeping(ledger);
            List<Weighed> before = books.scales().hindsight(DAY).all();
            assertThat(before).hasSizeGreaterThan(1);
            Ruling ruling = Ruling.of(
                    "N. Haddad",
                    Instant.parse("2017-04-11T13:00:00Z"),
                    new Verdict.Same(
                            before.get(0).cluster().members().get(0).id(),
                            before.get(1).cluster().members().get(0).id()),
                    "");
            ledger.append(ruling);
            books.ruled(ruling);
            assertThat(new Bookkeeping(ledger).scales().hindsight(DAY).all()).hasSameSizeAs(before);
            assertThat(new Bookkeeping(ledger)
                            .scales()
                            .hindsight(LocalDate.of(2017, 4, 11))
                            .all())
                    .hasSize(before.size() - 1);
        }
    }

    @Test
    void onlyWhatBearsOnAQuestionIsLookedAtAndTheAnswerIsTheSame() {
        try (Workbench workbench = on("2017-09-01")) {
            workbench.readDossier(ReadListener.NONE);
            workbench.weigh();
            LocalDate day = LocalDate.of(2017, 3, 27);
            Inquiry inquiry = workbench.inquiry();
            for (String wording : List.of(
                    "Will Russia send forces into Libya within 90 days?",
                    "Will Egypt host Russian forces before July?",
                    "Will the LNA attack Tripoli by 31 December 2017?",
                    "Will Haftar visit Moscow within 90 days?",
                    "Has Russia deployed special forces to Sidi Barrani?",
                    "Will there be protests in Cairo next month?",
                    "Will the Benghazi Defence Brigades attack the LNA within 30 days?",
                    "Will US troops leave Afghanistan by 2021?")) {
                Question question = inquiry.understand(wording, Said.NOTHING, Optional.of(day))
                        .question()
                        .orElseThrow();
                try (Ledger ledger = Ledger.open(folder.resolve("test.db"))) {
                    Hindsight hindsight = new Bookkeeping(ledger).scales().hindsight(LocalDate.of(2017, 9, 1));
                    List<Weighed> bearing =
                            hindsight.bearing(Judging.bearing(question.asked()).orElseThrow());
                    List<Weighed> all = hindsight.all();
                    assertThat(answer(question, bearing)).as(wording).isEqualTo(answer(question, all));
                    assertThat(bearing.size()).as(wording).isLessThan(all.size());
                }
            }
        }
    }

    private static Judgement answer(Question question, List<Weighed> known) {
        Experience experience = Experience.parse(Edition.bundledText("forecast/plover.tsv"));
        List<ReferenceClass> classes = BaseRates.CLASSES.stream()
                .flatMap(file -> ReferenceClass.parse(Edition.bundledText(file)).stream())
                .toList();
        return Answerer.of(Judging.model(), BaseRates.of(Edition.bundledText(BaseRates.FILE), classes), experience)
                .answer(question, known, Background.NONE, LocalDate.of(2017, 9, 1), Instant.EPOCH, ROOM.edition());
    }
}
