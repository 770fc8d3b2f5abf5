// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.answers.Hypotheses;
import hearsay.answers.Settlement;
import hearsay.answers.TrackRecord;
import hearsay.claims.ClaimId;
import hearsay.claims.Evidence;
import hearsay.claims.Judgement;
import hearsay.claims.Outcome;
import hearsay.claims.Question;
import hearsay.claims.Resolution;
import hearsay.knowledge.Edition;
import hearsay.ledger.Ledger;
import hearsay.ledger.StoredClaim;
import hearsay.ledger.Views;
import hearsay.questions.QuestionParser;
import hearsay.questions.Said;
import hearsay.questions.Understanding;
import hearsay.text.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where questions are asked and answered: what was understood, the judgement, and the record of both. For one thread. */
public final class Inquiry {

    private final Ledger ledger;
    private final Judging judging;
    private final ReadingRoom room;
    private final Clock clock;

    Inquiry(Ledger ledger, Judging judging, ReadingRoom room, Clock clock) {
        this.ledger = ledger;
        this.judging = judging;
        this.room = room;
        this.clock = clock;
    }

    /** What is understood of a question, and what not. Enters nothing. @param asOf the day of the question; today if empty */
    public Understanding understand(String wording, Said said, Optional<LocalDate> asOf) {
        return QuestionParser.of(room::read, new Acquaintance(ledger)::of).understand(wording, day(asOf), said);
    }

    /** A type of event as a caller writes it: {@code MOBILIZE/troops}. @throws CallerFault if there is none such */
    public static Said.Kind kind(String text) {
        try {
            return Said.Kind.parse(text);
        } catch (IllegalArgumentException e) {
            throw new CallerFault(String.valueOf(e.getMessage()));
        }
    }

    /** The last day on which anything in the ledger was published; today where nothing is. */
    public LocalDate lastDay() {
        return ledger.views().days().map(Views.Days::last).orElseGet(() -> day(Optional.empty()));
    }

    /** Enters a question, answers it by what was published up to its day, and enters the answer. */
    public Answered ask(Question question) {
        ledger.inquiries().add(question, now());
        Judgement judgement = judge(question, question.asOf());
        ledger.inquiries().add(judgement);
        return answered(question, judgement);
    }

    /** Answers a question anew, and enters the answer if it is another than the last. @param asOf today if empty */
    public Watched again(String prefix, Optional<LocalDate> asOf) {
        Question question = question(prefix);
        List<Judgement> before = ledger.inquiries().judgements(question.id());
        Judgement judgement = judge(question, day(asOf));
        boolean changed = before.isEmpty() || differs(before.get(before.size() - 1), judgement);
        if (changed) {
            ledger.inquiries().add(judgement);
        }
        return new Watched(answered(question, judgement), ledger.inquiries().judgements(question.id()), changed);
    }

    private static boolean differs(Judgement last, Judgement judgement) {
        return !last.evidence().equals(judgement.evidence()) || !last.prior().equals(judgement.prior());
    }

    /** All questions in the order in which they were asked, each with its answers and how it came out. */
    public List<Asking> askings() {
        List<Resolution> resolutions = ledger.inquiries().resolutions();
        return ledger.inquiries().questions().stream()
                .map(question -> new Asking(
                        question, ledger.inquiries().judgements(question.id()), resolution(question, resolutions)))
                .toList();
    }

    /** One question with its answers. @param prefix its id, or the first digits of it, four at least */
    public Asking asking(String prefix) {
        Question question = question(prefix);
        return new Asking(
                question,
                ledger.inquiries().judgements(question.id()),
                resolution(question, ledger.inquiries().resolutions()));
    }

    /** The last answer to a question. */
    public Answered last(String prefix) {
        Asking asking = asking(prefix);
        if (asking.judgements().isEmpty()) {
            throw new CallerFault(
                    "question " + prefix + " has no answer; hearsay watch-question " + prefix + " gives one");
        }
        return answered(
                asking.question(), asking.judgements().get(asking.judgements().size() - 1));
    }

    /** Enters a person's word on how a question came out. */
    public Resolution resolve(String prefix, Outcome outcome, String by, String note) {
        if (by.isBlank()) {
            throw new CallerFault("whoever settles a question is named: --by NAME");
        }
        Resolution resolution = Resolution.of(question(prefix).id(), outcome, by.strip(), now(), note);
        ledger.inquiries().add(resolution);
        return resolution;
    }

    /** Settles every open question that what is reported or ruled settles, by the rules of {@link Settlement}. */
    public List<Resolution> settle() {
        List<Resolution> settled = new ArrayList<>();
        LocalDate today = day(Optional.empty());
        for (Asking asking : askings()) {
            if (asking.resolution().isEmpty()) {
                judging.settlement(asking.question(), today).ifPresent(found -> {
                    Resolution resolution =
                            Resolution.of(asking.question().id(), found.outcome(), found.rule(), now(), found.says());
                    ledger.inquiries().add(resolution);
                    settled.add(resolution);
                });
            }
        }
        return settled;
    }

    /** How good the answers to settled questions were, as they were given before they were settled. */
    public TrackRecord trackRecord() {
        return TrackRecord.of(askings().stream()
                .flatMap(asking -> asking.resolution().stream()
                        .filter(resolution -> resolution.outcome() != Outcome.ANNULLED)
                        .map(resolution -> new TrackRecord.Settled(
                                asking.judgements().stream()
                                        .filter(one -> !one.at().isAfter(resolution.at()))
                                        .toList(),
                                resolution.outcome() == Outcome.YES)))
                .toList());
    }

    /** The evidence of the last answer against competing hypotheses. */
    public Hypotheses.Matrix hypotheses(Answered answered) {
        return Hypotheses.of(Edition.bundledText(Hypotheses.FILE), Judging.model())
                .matrix(answered.question(), answered.judgement());
    }

    private static Optional<Resolution> resolution(Question question, List<Resolution> all) {
        return all.stream().filter(one -> one.question().equals(question.id())).reduce((first, last) -> last);
    }

    private Question question(String prefix) {
        try {
            return ledger.inquiries()
                    .question(prefix)
                    .orElseThrow(() -> new CallerFault(
                            "no question has an id that begins with \"" + prefix + "\"; hearsay questions lists them"));
        } catch (IllegalArgumentException e) {
            throw new CallerFault(String.valueOf(e.getMessage()));
        }
    }

    private Answered answered(Question question, Judgement judgement) {
        return new Answered(question, judgement, cited(judgement));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Judgement judge(Question question, LocalDate asOf) {
        return judging.judge(question, asOf, now());
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
