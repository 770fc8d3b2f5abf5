// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import hearsay.analysis.Sentence;
import hearsay.claims.Actor;
import hearsay.claims.Derivation;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Grain;
import hearsay.claims.Interval;
import hearsay.claims.Location;
import hearsay.claims.Mode;
import hearsay.claims.Place;
import hearsay.claims.PlaceMention;
import hearsay.claims.PlacePrecision;
import hearsay.claims.PlaceRelation;
import hearsay.claims.Proposition;
import hearsay.claims.Realis;
import hearsay.claims.When;
import hearsay.layout.BlockKind;
import hearsay.layout.Layout;
import hearsay.space.Areas;
import hearsay.text.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one place that headline and lead fix for what a report tells of. Deeds without a place of their own that the report puts in its own days
 * take it over: "Fighting spreads in Khartoum … At least 56 people were killed". What another country's people do, what happened long ago, what may
 * happen, and whatever stands behind another place, does not.
 */
final class Stage {

    private static final String RULE = "reading/place-of-report";

    private static final Set<EventType> DEEDS =
            EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE, EventType.PROTEST, EventType.COERCE, EventType.RETREAT);
    private static final Set<PlaceRelation> WITHIN = EnumSet.of(PlaceRelation.IN, PlaceRelation.AT, PlaceRelation.NEAR);

    /** What happens to a war or a government, and not in a town. */
    private static final Set<Mode> WIDE = EnumSet.of(Mode.RESIGN, Mode.CEASEFIRE);

    /** How many days before its report a deed may be put by words. */
    private static final int DAYS_BEFORE = 2;

    /** How many sentences of the first paragraph are the lead. */
    private static final int LEAD = 2;

    private final Findings findings;
    private final List<Span> fore;
    private final Optional<PlaceMention> stage;

    /** @param told what the report says happened, in text order */
    Stage(Findings findings, Layout layout, List<Proposition> told) {
        this.findings = findings;
        this.fore = fore(findings, layout);
        this.stage = stage(told);
    }

    /** The same propositions, those that happen on the stage with its place. */
    List<Proposition> set(List<Proposition> told) {
        return stage.isEmpty()
                ? told
                : told.stream()
                        .map(one -> plays(one, stage.get()) ? put(one, stage.get()) : one)
                        .toList();
    }

    private static List<Span> fore(Findings findings, Layout layout) {
        List<Span> fore = new ArrayList<>();
        layout.blocks().stream()
                .filter(block -> block.kind() == BlockKind.TITLE)
                .forEach(block -> fore.add(block.span()));
        layout.blocks().stream()
                .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                .flatMap(block -> block.prose().stream())
                .findFirst()
                .ifPresent(lead -> findings.analysis().sentences().stream()
                        .map(Sentence::span)
                        .filter(lead::contains)
                        .limit(LEAD)
                        .forEach(fore::add));
        return fore;
    }

    /** Where the deeds of headline and lead happen, if that is one place. */
    private Optional<PlaceMention> stage(List<Proposition> told) {
        List<Proposition> deeds = told.stream()
                .filter(one -> deed(one) && fore.stream().anyMatch(part -> part.contains(one.trigger())))
                .toList();
        if (deeds.isEmpty()) {
            return Optional.empty();
        }
        List<PlaceMention> places = findings.places().stream()
                .filter(mention -> !mention.candidates().isEmpty() && WITHIN.contains(mention.relation()))
                .filter(mention -> named(mention) || deeds.stream().anyMatch(deed -> at(deed, mention)))
                .filter(mention -> fore.stream().anyMatch(part -> part.contains(mention.span())))
                .toList();
        Optional<PlaceMention> closest = places.stream()
                .min((one, other) -> Integer.compare(
                        itself(one).precision().code(),
                        itself(other).precision().code()));
        return closest.filter(one -> places.stream().allMatch(other -> together(itself(other), itself(one))));
    }

    /** Whether a headline names the place, for whichever of its deeds. */
    private boolean named(PlaceMention mention) {
        return !fore.isEmpty()
                && fore.get(0).contains(mention.span())
                && fore.get(0).start() == 0
                && !findings.document().title().isBlank();
    }

    private static boolean at(Proposition deed, PlaceMention mention) {
        return deed.locations().stream()
                .anyMatch(location ->
                        location.role() == EventRole.PLACE && location.span().overlaps(mention.span()));
    }

    private Place itself(PlaceMention mention) {
        return findings.where()
                .themselves()
                .getOrDefault(mention.span(), mention.candidates().get(0).value());
    }

    private static boolean deed(Proposition one) {
        return DEEDS.contains(one.type()) && (one.realis() == Realis.ACTUAL || one.realis() == Realis.ONGOING);
    }

    private boolean plays(Proposition one, PlaceMention stage) {
        return deed(one)
                && one.locations().isEmpty()
                && (one.mode().filter(WIDE::contains).isEmpty() || itself(stage).precision() == PlacePrecision.COUNTRY)
                && now(one.when())
                && one.participants().stream()
                        .flatMap(party -> party.actor().stream())
                        .noneMatch(actor -> foreign(actor, itself(stage)))
                && here(one.trigger(), itself(stage));
    }

    /** Whether a deed is put on the days of the report, or on none by words. */
    private boolean now(Optional<When> when) {
        if (when.isEmpty() || when.get().because().from().isEmpty()) {
            return when.isPresent();
        }
        LocalDate day = findings.document().published().toLocalDate();
        Interval interval = when.get().interval();
        LocalDateTime first = day.minusDays(DAYS_BEFORE).atStartOfDay();
        return interval.grain() == Grain.DAY
                && interval.start().filter(start -> !start.isBefore(first)).isPresent();
    }

    private static boolean foreign(Actor actor, Place stage) {
        return actor.country().isPresent() && !actor.country().equals(stage.country());
    }

    /** Whether the last place named before a trigger, and every one in its sentence, is on the stage, and nobody of another country. */
    private boolean here(Span trigger, Place stage) {
        Optional<Span> sentence = findings.analysis().sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.contains(trigger))
                .findFirst();
        Optional<PlaceMention> last = Optional.empty();
        for (PlaceMention mention : findings.places()) {
            boolean placed = !mention.candidates().isEmpty();
            boolean beside =
                    sentence.filter(span -> span.contains(mention.span())).isPresent();
            if (beside && (!placed || !together(itself(mention), stage))) {
                return false;
            }
            if (placed && mention.span().end() <= trigger.start()) {
                last = Optional.of(mention);
            }
        }
        boolean abroad = sentence.stream()
                .flatMap(span -> findings.actors().stream().filter(actor -> span.contains(actor.span())))
                .anyMatch(actor -> foreign(actor.actor(), stage));
        return !abroad
                && last.filter(mention -> !together(itself(mention), stage)).isEmpty();
    }

    /** Whether two places are one, or one lies in the other. */
    private static boolean together(Place one, Place other) {
        if (one.id().equals(other.id())) {
            return true;
        }
        boolean country = one.country().isPresent() && one.country().equals(other.country());
        boolean whole = one.precision() == PlacePrecision.COUNTRY || other.precision() == PlacePrecision.COUNTRY;
        return country
                && (whole || Areas.contains(one.area(), other.area()) || Areas.contains(other.area(), one.area()));
    }

    private Proposition put(Proposition one, PlaceMention stage) {
        List<Span> from = new ArrayList<>(List.of(stage.phrase()));
        stage.because().from().stream().filter(span -> !from.contains(span)).forEach(from::add);
        Location location = new Location(
                EventRole.PLACE,
                PlaceRelation.IN,
                itself(stage),
                stage.span(),
                new Derivation(RULE, from.stream().sorted().toList()));
        return new Proposition(
                one.trigger(),
                one.type(),
                one.mode(),
                one.contexts(),
                one.participants(),
                List.of(location),
                one.when(),
                one.quantities(),
                one.realis(),
                one.because());
    }
}
