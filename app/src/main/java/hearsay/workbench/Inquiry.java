// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.answers.Answerer;
import hearsay.answers.BaseRates;
import hearsay.answers.Indicators;
import hearsay.claims.ClaimId;
import hearsay.claims.EditionId;
import hearsay.claims.Evidence;
import hearsay.claims.Judgement;
import hearsay.claims.Question;
import hearsay.forecast.Experience;
import hearsay.forecast.ReferenceClass;
import hearsay.knowledge.Edition;
import hearsay.ledger.Ledger;
import hearsay.ledger.StoredClaim;
import hearsay.questions.QuestionParser;
import hearsay.questions.Said;
import hearsay.questions.Understanding;
import hearsay.text.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where questions are asked and answered: what was understood, the judgement, and the record of both. For one thread. */
public final class Inquiry {

    private final Ledger ledger;
    private final Scales scales;
    private final ReadingRoom room;
    private final Clock clock;

    Inquiry(Ledger ledger, Scales scales, ReadingRoom room, Clock clock) {
        this.ledger = ledger;
        this.scales = scales;
        this.room = room;
        this.clock = clock;
    }

    /** What is understood of a question, and what not. Enters nothing. @param asOf the day of the question; today if empty */
    public Understanding understand(String wording, Said said, Optional<LocalDate> asOf) {
        return QuestionParser.of(room::read).understand(wording, day(asOf), said);
    }

    /** Enters a question, answers it by what was published up to its day, and enters the answer. */
    public Answered ask(Question question) {
        ledger.append(question, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Judgement judgement = judge(question, question.asOf());
        ledger.append(judgement);
        return new Answered(question, judgement, cited(judgement));
    }

    private Judgement judge(Question question, LocalDate asOf) {
        return answerer()
                .answer(question, scales.asOf(asOf), asOf, clock.instant().truncatedTo(ChronoUnit.MILLIS), edition());
    }

    private EditionId edition() {
        return room.edition();
    }

    private static Answerer answerer() {
        List<ReferenceClass> classes = BaseRates.CLASSES.stream()
                .map(Edition::bundledText)
                .flatMap(text -> ReferenceClass.parse(text).stream())
                .toList();
        Experience experience = Experience.parse(Edition.bundledText("forecast/plover.tsv"));
        return Answerer.of(
                Indicators.parse(Edition.bundledText(Indicators.FILE)),
                BaseRates.of(Edition.bundledText(BaseRates.FILE), classes, experience));
    }

    /** The claims that a judgement rests on, with their words. */
    private Map<ClaimId, Answered.Cited> cited(Judgement judgement) {
        Map<ClaimId, Answered.Cited> cited = new LinkedHashMap<>();
        for (Evidence evidence : judgement.evidence()) {
            for (ClaimId id : evidence.claims()) {
                ledger.claim(id.value()).ifPresent(stored -> cited.put(id, cited(stored)));
            }
        }
        return cited;
    }

    private static Answered.Cited cited(StoredClaim stored) {
        String quote = stored.claim().contents().stream()
                .map(span -> words(span, stored))
                .collect(Collectors.joining(" … "));
        return new Answered.Cited(
                stored.document().outlet(),
                stored.document().published().toLocalDate(),
                stored.claim().chain().holder().label(),
                quote);
    }

    private static String words(Span span, StoredClaim stored) {
        return span.in(stored.document().text()).strip().replaceAll("\\s+", " ");
    }

    private LocalDate day(Optional<LocalDate> asOf) {
        return asOf.orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
