// SPDX-License-Identifier: Apache-2.0
package hearsay.laws;

import hearsay.claims.ActorId;
import hearsay.claims.Asked;
import hearsay.claims.BaseRate;
import hearsay.claims.Citation;
import hearsay.claims.ClaimId;
import hearsay.claims.Confidence;
import hearsay.claims.EventType;
import hearsay.claims.Evidence;
import hearsay.claims.Explanation;
import hearsay.claims.Grain;
import hearsay.claims.Interval;
import hearsay.claims.Judgement;
import hearsay.claims.Location;
import hearsay.claims.LogOdds;
import hearsay.claims.Measure;
import hearsay.claims.Mode;
import hearsay.claims.Outcome;
import hearsay.claims.Question;
import hearsay.claims.QuestionId;
import hearsay.claims.Resolution;
import hearsay.claims.Sector;
import hearsay.claims.Watchpoint;
import hearsay.claims.Who;
import hearsay.text.DocumentId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Makes questions, answers and outcomes for {@link Generators}. */
record Inquiries(Generators any) {

    Question question() {
        LocalDateTime from = any.local().toLocalDate().atStartOfDay();
        LocalDateTime until = from.plusDays(1 + (long) any.number(0, 400));
        return Question.of(
                any.some(1, 12),
                asked(),
                any.local().toLocalDate(),
                new Interval(Optional.of(from), Optional.of(until), any.pick(Grain.values())));
    }

    private Asked asked() {
        EventType type = any.pick(EventType.values());
        TreeSet<EventType> types = new TreeSet<>(any.many(2, () -> any.pick(EventType.values())));
        types.add(type);
        TreeSet<Mode> modes =
                type.modes().isEmpty() ? new TreeSet<>() : new TreeSet<>(any.many(2, () -> any.pick(type.modes())));
        return new Asked(
                any.many(2, this::who),
                types,
                modes,
                any.many(2, this::who),
                any.proposition(any.document()).locations().stream()
                        .map(Location::place)
                        .toList(),
                any.pick(List.of(true, false)),
                any.maybe(this::measure));
    }

    private Who who() {
        return new Who(
                any.some(1, 3),
                any.maybe(() -> new ActorId(any.hex(4))),
                any.country(),
                new TreeSet<>(any.many(3, () -> any.pick(Sector.values()))));
    }

    private Measure measure() {
        int days = 1 + (int) any.number(0, 40);
        return new Measure(
                any.some(1, 3),
                any.number(0, 1000),
                any.pick(List.of(true, false)),
                any.maybe(() -> new Measure.Baseline(any.number(0, 2), days, 12 * days)));
    }

    Judgement judgement() {
        return Judgement.of(
                new QuestionId(any.hex(5)),
                any.local().toLocalDate(),
                any.moment().toInstant(),
                Generators.edition((int) any.number(0, 5)),
                prior(),
                any.many(4, this::evidence),
                new Confidence(any.pick(Confidence.Level.values()), List.of(any.some(1, 9))),
                any.many(3, () -> any.some(0, 9)),
                any.many(3, () -> new Watchpoint(any.rule(), any.some(1, 9), new LogOdds(any.number(-9, 9)))));
    }

    private BaseRate prior() {
        int cases = 1 + (int) any.number(0, 900);
        return new BaseRate(
                any.some(1, 2),
                any.some(0, 9),
                1946,
                2024,
                365,
                cases,
                (int) any.number(0, cases),
                any.some(0, 4),
                any.number(0.001, 0.999));
    }

    private Evidence evidence() {
        Explanation because = Explanation.sum("bits", any.some(0, 9), List.of(leaf(), leaf()));
        return new Evidence(
                any.rule(),
                any.many(3, () -> new ClaimId(any.hex(6))),
                new LogOdds(because.value()),
                any.pick(List.of(true, false)),
                because);
    }

    private Explanation leaf() {
        return Explanation.leaf(
                any.number(-5, 5),
                "bits",
                any.some(0, 9),
                any.many(2, () -> new Citation(new DocumentId(any.hex(7)), any.span(any.some(1, 9)))));
    }

    Resolution resolution() {
        return Resolution.of(
                new QuestionId(any.hex(5)),
                any.pick(Outcome.values()),
                any.some(1, 2),
                any.moment().toInstant(),
                any.some(0, 5));
    }
}
