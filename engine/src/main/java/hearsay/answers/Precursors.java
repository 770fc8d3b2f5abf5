// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Actor;
import hearsay.claims.Asked;
import hearsay.claims.EventType;
import hearsay.claims.HistoryEvent;
import hearsay.claims.Quad;
import hearsay.claims.Question;
import hearsay.forecast.Experience;
import hearsay.forecast.Foresight;
import hearsay.forecast.Outlook;
import hearsay.forecast.PastEvent;
import hearsay.forecast.Prospect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What tends to follow what: temporal rules that past events fire, those of the ledger as far as they are credible and those
 * of an imported history. Each rule that fires is one piece of evidence, with the events and days that fired it.
 */
final class Precursors {

    /** Events of at least this credence fire rules. */
    private static final double CREDIBLE = 0.5;

    /** A single rule is not to outweigh what is reported of the matter itself. */
    private static final double MOST_BITS = 2;

    /** Words before deeds: two who speak with each other have to do with each other, and mostly it stays at that. */
    private static final double MOST_BITS_OF_WORDS = 0.7;

    /** Days: as long as the year of events that the curves were learned from, which tells nothing of longer delays. */
    private static final int LONGEST_DELAY = 365;

    /** Rules know types: whether it is the release of somebody or the lifting of a siege that follows, they do not say. */
    private static final double MOST_BITS_OF_A_MODE = 1;

    private static final int DAYS_SHOWN = 4;

    private final Indicator row;
    private final Experience experience;
    private final Sides sides;
    private final Background background;
    private final boolean counted;

    /**
     * @param background with events before the day of the question
     * @param counted whether the base rate counts how often the like of it happened between the two, so that no rule need do it again
     */
    Precursors(Indicators indicators, Experience experience, Sides sides, Background background, boolean counted) {
        this.row = indicators.model("rule");
        this.experience = experience;
        this.sides = sides;
        this.background = background;
        this.counted = counted;
    }

    /** Those of the data sets; the country in which it happened, if it is not the actor's own, for a party that nobody names. */
    private List<PastEvent> imported() {
        List<PastEvent> found = new ArrayList<>();
        for (HistoryEvent event : background.events()) {
            String actor = sides.key(event.actor());
            event.recipient()
                    .map(sides::key)
                    .or(() -> event.country()
                            .filter(country -> !event.actor().country().equals(Optional.of(country))))
                    .filter(recipient -> !recipient.equals(actor))
                    .ifPresent(recipient -> found.add(new PastEvent(
                            actor, event.type(), recipient, event.day(), 1, event.source() + " " + event.key())));
        }
        return found;
    }

    /** The rules that fire for a question, the heaviest first. */
    List<Piece> pieces(Question question, List<Happening> happenings, LocalDate asOf) {
        Asked asked = question.asked();
        Optional<String> actor = asked.actors().stream().findFirst().map(sides::key);
        Optional<String> recipient = asked.recipients().stream()
                .findFirst()
                .map(sides::key)
                .or(() -> asked.places().stream()
                        .flatMap(place -> place.country().stream())
                        .findFirst());
        if (actor.isEmpty() || recipient.isEmpty() || actor.equals(recipient)) {
            return List.of();
        }
        Map<String, Happening> byId = new TreeMap<>();
        List<PastEvent> events = new ArrayList<>(imported());
        for (Happening one : happenings) {
            byId.put(one.weighed().cluster().id().value(), one);
            events.addAll(events(one, asOf));
        }
        events.removeIf(event -> event.day().isBefore(asOf.minusDays(LONGEST_DELAY)));
        Outlook outlook = Foresight.of(experience, events, CREDIBLE)
                .of(new Prospect(actor, asked.types(), recipient, asOf, BaseRates.open(question, asOf)));
        return outlook.fired().stream()
                .filter(firing -> Math.abs(firing.bits()) >= Sighting.LEAST_BITS)
                .filter(firing -> !counted || !again(firing))
                .map(firing -> piece(asked, firing, byId))
                .sorted(Piece.HEAVIEST)
                .toList();
    }

    /** Whether it says only that what happened between the two happens again. */
    private static boolean again(Outlook.Firing firing) {
        return firing.says().equals(firing.type() + "(x, y) after " + firing.type() + "(x, y)");
    }

    private static boolean verbal(EventType type) {
        return type.quad() == Quad.VERBAL_COOPERATION || type.quad() == Quad.VERBAL_CONFLICT;
    }

    private static double most(Asked asked, Outlook.Firing firing) {
        boolean deeds = firing.events().stream().map(PastEvent::type).anyMatch(type -> !verbal(type));
        boolean words = verbal(firing.type());
        double most = deeds || words ? MOST_BITS : MOST_BITS_OF_WORDS;
        return asked.modes().isEmpty() ? most : Math.min(most, MOST_BITS_OF_A_MODE);
    }

    private Piece piece(Asked asked, Outlook.Firing firing, Map<String, Happening> byId) {
        List<PastEvent> events = firing.events();
        double credence = events.stream().mapToDouble(PastEvent::credence).max().orElse(1);
        double bits = Sighting.uncertain(
                Math.max(-most(asked, firing), Math.min(most(asked, firing), firing.bits())), credence);
        String days = events.stream()
                .skip(Math.max(0, events.size() - DAYS_SHOWN))
                .map(event -> event.day() + " (" + brief(event.reference()) + ")")
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        String says = row.says() + ": " + firing.says() + ", learned from " + firing.examples() + " cases of which "
                + firing.positives() + " came true (" + background.taught() + "); fired by " + days;
        return Piece.of(
                row,
                firing.says(),
                events.stream()
                        .flatMap(event -> Optional.ofNullable(byId.get(event.reference())).stream())
                        .flatMap(one -> one.weighed().origins().origins().stream())
                        .map(origin -> origin.root())
                        .distinct()
                        .toList(),
                bits,
                says);
    }

    private static String brief(String reference) {
        return reference.matches("[0-9a-f]{64}") ? reference.substring(0, 8) : reference;
    }

    /** A happening that is told as real, as past events between every two that took part. */
    private List<PastEvent> events(Happening happening, LocalDate asOf) {
        LocalDate day = happening.until().isBefore(asOf) ? happening.until() : asOf.minusDays(1);
        if (!happening.real() || happening.doers().isEmpty()) {
            return List.of();
        }
        List<String> receivers =
                new ArrayList<>(happening.receivers().stream().map(sides::key).toList());
        if (receivers.isEmpty()) {
            happening.places().stream()
                    .flatMap(place -> place.country().stream())
                    .forEach(receivers::add);
        }
        List<PastEvent> events = new ArrayList<>();
        for (Actor doer : happening.doers()) {
            boolean named = !happening.receivers().isEmpty();
            for (String receiver : receivers.stream().distinct().toList()) {
                if (!sides.key(doer).equals(receiver)
                        && (named || !doer.country().equals(Optional.of(receiver)))) {
                    events.add(new PastEvent(
                            sides.key(doer),
                            happening.type(),
                            receiver,
                            day,
                            happening.credence(),
                            happening.weighed().cluster().id().value()));
                }
            }
        }
        return events;
    }
}
