// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.DocumentId;
import hearsay.text.Span;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One claim's word on one proposition: the unit of weighing. Where a claim tells of three events, it gives three.
 *
 * @param outlet who published it
 * @param published when
 * @param sense what the sentence of the trigger is about, where the edition says so
 * @param setting whom and where its whole report speaks of: countries by their code, places and actors by name
 */
public record Testimony(
        TestimonyId id,
        DocumentId document,
        String outlet,
        Optional<String> credit,
        OffsetDateTime published,
        ClaimId claim,
        SourceChain chain,
        List<Span> contents,
        Stance stance,
        Basis basis,
        Proposition proposition,
        Optional<SenseVector> sense,
        SortedSet<String> setting) {

    /** Earliest first; at the same moment by document, then by id: an order that any two runs agree on. */
    public static final Comparator<Testimony> BY_TIME = Comparator.comparing(
                    (Testimony testimony) -> testimony.published().toInstant())
            .thenComparing(testimony -> testimony.document().value())
            .thenComparing(Testimony::id);

    public Testimony {
        contents = List.copyOf(contents);
        setting = Collections.unmodifiableSortedSet(new TreeSet<>(setting));
    }

    static Testimony of(Report report, Claim claim, Proposition proposition, SortedSet<String> setting) {
        return new Testimony(
                TestimonyId.of(claim.id(), proposition.trigger()),
                report.document(),
                report.outlet(),
                report.credit(),
                report.published(),
                claim.id(),
                claim.chain(),
                claim.contents(),
                claim.stance(),
                claim.basis(),
                proposition,
                sense(report.fingerprint(), proposition.trigger()),
                setting);
    }

    private static Optional<SenseVector> sense(Fingerprint fingerprint, Span trigger) {
        return fingerprint.senses().stream()
                .filter(sense -> sense.span().start() <= trigger.start()
                        && trigger.start() < sense.span().end())
                .findFirst();
    }

    /** Whose word it is. */
    public Source holder() {
        return chain.holder();
    }

    /** What the holder's position and the words' own negation come to: both a denial and "no soldiers" speak against. */
    public Polarity polarity() {
        boolean negated = proposition.realis() == Realis.NEGATED;
        return switch (stance.position()) {
            case AFFIRM -> negated ? Polarity.AGAINST : Polarity.FOR;
            case DENY -> negated ? Polarity.FOR : Polarity.AGAINST;
            case DOUBT -> negated ? Polarity.LEANS_FOR : Polarity.LEANS_AGAINST;
            case ASK, NO_COMMENT -> Polarity.NEITHER;
        };
    }
}
