// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import hearsay.claims.ActorId;
import hearsay.claims.Asked;
import hearsay.claims.BaseRate;
import hearsay.claims.Citation;
import hearsay.claims.ClaimId;
import hearsay.claims.Confidence;
import hearsay.claims.EditionId;
import hearsay.claims.EventType;
import hearsay.claims.Evidence;
import hearsay.claims.Explanation;
import hearsay.claims.Grain;
import hearsay.claims.Interval;
import hearsay.claims.Judgement;
import hearsay.claims.LogOdds;
import hearsay.claims.Measure;
import hearsay.claims.Mode;
import hearsay.claims.Outcome;
import hearsay.claims.Place;
import hearsay.claims.PlaceId;
import hearsay.claims.PlacePrecision;
import hearsay.claims.Question;
import hearsay.claims.Resolution;
import hearsay.claims.Ruling;
import hearsay.claims.Sector;
import hearsay.claims.TestimonyId;
import hearsay.claims.Verdict;
import hearsay.claims.Watchpoint;
import hearsay.claims.Who;
import hearsay.space.Area;
import hearsay.space.Position;
import hearsay.text.DocumentId;
import hearsay.text.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A question with everything that one may hold, an answer to it, how it came out, and a ruling. */
final class GoldenInquiry {

    private static final LocalDate ASKED = LocalDate.of(2019, 5, 6);
    private static final Instant AT = Instant.parse("2019-05-06T10:15:30.250Z");

    private static final Who NAMED = new Who(
            "Harbour Guard",
            Optional.of(new ActorId("a".repeat(64))),
            Optional.of("LBY"),
            new TreeSet<>(List.of(Sector.COP, Sector.MIL)));
    private static final Who UNKNOWN =
            new Who("the divers’ “union”", Optional.empty(), Optional.empty(), new TreeSet<>());
    private static final Place QUAY = new Place(
            new PlaceId("b".repeat(64)),
            "Long Quay",
            Optional.of("LBY"),
            Optional.of("LY.54"),
            Optional.of(88319L),
            new Area.Disc(new Position(32.08, 20.06), 2.5),
            PlacePrecision.TOWN);

    private GoldenInquiry() {}

    static Question question() {
        Asked asked = new Asked(
                List.of(NAMED, UNKNOWN),
                new TreeSet<>(List.of(EventType.COERCE, EventType.MOBILIZE)),
                new TreeSet<>(List.of(Mode.RESTRICT, Mode.TROOPS)),
                List.of(UNKNOWN),
                List.of(QUAY),
                true,
                Optional.of(new Measure("closures", 2.5, true, Optional.of(new Measure.Baseline(1, 30, 360)))));
        return Question.of(
                "Will the Harbour Guard not close the quay 😀 more often than usual by 30 June?",
                asked,
                ASKED,
                new Interval(
                        Optional.of(ASKED.atStartOfDay()),
                        Optional.of(LocalDate.of(2019, 7, 1).atStartOfDay()),
                        Grain.DAY));
    }

    static Judgement judgement() {
        BaseRate prior = new BaseRate(
                "closures.any", "quays closed within a month", 1990, 2018, 30, 40, 9, "made up for this test", 0.25);
        Citation citation = new Citation(new DocumentId("c".repeat(64)), new Span(0, 10));
        Evidence reported = new Evidence(
                "plan.told",
                List.of(new ClaimId("d".repeat(64))),
                new LogOdds(1.5),
                true,
                new Explanation(
                        1.5,
                        "bits",
                        "others say so",
                        List.of(),
                        List.of(
                                Explanation.leaf(1.25, "bits", "two divers", List.of(citation)),
                                Explanation.leaf(0.25, "bits", "one more of the kind", List.of()))));
        Evidence dependent = new Evidence(
                "dependent",
                List.of(),
                new LogOdds(-0.5),
                false,
                Explanation.leaf(-0.5, "bits", "they lean on one another", List.of()));
        return Judgement.of(
                question().id(),
                ASKED,
                AT,
                new EditionId("e".repeat(64)),
                prior,
                List.of(reported, dependent),
                new Confidence(Confidence.Level.MODERATE, List.of("what is reported on it comes from 2 origins")),
                List.of("no word from the Harbour Guard itself"),
                List.of(new Watchpoint("plan.own", "a public statement by it that it will", new LogOdds(-3.75))));
    }

    static Resolution resolution() {
        return Resolution.of(question().id(), Outcome.ANNULLED, "N. Haddad", AT, "the quay “sank”\nin May");
    }

    static Ruling ruling() {
        return Ruling.of("N. Haddad", AT, new Verdict.Outcome(new TestimonyId("f".repeat(64)), true), "seen myself");
    }
}
