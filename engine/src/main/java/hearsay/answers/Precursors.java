// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Actor;
import hearsay.claims.Asked;
import hearsay.claims.Question;
import hearsay.claims.Sector;
import hearsay.claims.Who;
import hearsay.forecast.Experience;
import hearsay.forecast.Foresight;
import hearsay.forecast.Outlook;
import hearsay.forecast.PastEvent;
import hearsay.forecast.Prospect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What tends to follow what: temporal rules that past events fire, those of the ledger as far as they are credible and those
 * of an imported history. Each rule that fires is one piece of evidence, with the events and days that fired it.
 */
final class Precursors {

    private static final Set<Sector> STATE =
            EnumSet.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.SPY, Sector.JUD, Sector.LEG);

    private static final Pattern PART = Pattern.compile("[A-Z]{3}/(?:GOV|MIL|COP|SPY|JUD|LEG)");

    /** Events of at least this credence fire rules. */
    private static final double CREDIBLE = 0.5;

    /** A single rule is not to outweigh what is reported of the matter itself. */
    private static final double MOST_BITS = 2;

    private static final int DAYS_SHOWN = 4;

    private final Indicator row;
    private final Experience experience;
    private final List<PastEvent> history;

    /** @param history imported events before the day of the question */
    Precursors(Indicators indicators, Experience experience, List<PastEvent> history) {
        this.row = indicators.model("rule");
        this.experience = experience;
        this.history = history.stream()
                .map(Precursors::whole)
                .filter(event -> !event.actor().equals(event.recipient()))
                .toList();
    }

    /** The rules that fire for a question, the heaviest first. */
    List<Piece> pieces(Question question, List<Happening> happenings, LocalDate asOf) {
        Asked asked = question.asked();
        Optional<String> actor = asked.actors().stream().findFirst().map(Precursors::key);
        Optional<String> recipient = asked.recipients().stream()
                .findFirst()
                .map(Precursors::key)
                .or(() -> asked.places().stream()
                        .flatMap(place -> place.country().stream())
                        .findFirst());
        if (actor.isEmpty() || recipient.isEmpty() || actor.equals(recipient)) {
            return List.of();
        }
        Map<String, Happening> byId = new TreeMap<>();
        List<PastEvent> events = new ArrayList<>(history);
        for (Happening one : happenings) {
            byId.put(one.weighed().cluster().id().value(), one);
            events.addAll(events(one, asOf));
        }
        Outlook outlook = Foresight.of(experience, events, CREDIBLE)
                .of(new Prospect(actor, asked.types(), recipient, asOf, BaseRates.open(question, asOf)));
        return outlook.fired().stream()
                .filter(firing -> Math.abs(firing.bits()) >= Sighting.LEAST_BITS)
                .map(firing -> piece(firing, byId))
                .sorted(Piece.HEAVIEST)
                .toList();
    }

    private Piece piece(Outlook.Firing firing, Map<String, Happening> byId) {
        List<PastEvent> events = firing.events();
        double credence = events.stream().mapToDouble(PastEvent::credence).max().orElse(1);
        double bits = Sighting.uncertain(Math.max(-MOST_BITS, Math.min(MOST_BITS, firing.bits())), credence);
        String days = events.stream()
                .skip(Math.max(0, events.size() - DAYS_SHOWN))
                .map(event -> event.day() + " (" + brief(event.reference()) + ")")
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        String says = row.says() + ": " + firing.says() + ", learned from " + firing.examples() + " cases of which "
                + firing.positives() + " came true; fired by " + days;
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
    private static List<PastEvent> events(Happening happening, LocalDate asOf) {
        LocalDate day = happening.until().isBefore(asOf) ? happening.until() : asOf.minusDays(1);
        if (!happening.real() || happening.doers().isEmpty()) {
            return List.of();
        }
        List<String> receivers = new ArrayList<>(
                happening.receivers().stream().map(Precursors::key).toList());
        if (receivers.isEmpty()) {
            happening.places().stream()
                    .flatMap(place -> place.country().stream())
                    .forEach(receivers::add);
        }
        List<PastEvent> events = new ArrayList<>();
        for (Actor doer : happening.doers()) {
            for (String receiver : receivers.stream().distinct().toList()) {
                if (!key(doer).equals(receiver)) {
                    events.add(new PastEvent(
                            key(doer),
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

    private static String key(Actor actor) {
        return key(actor.name(), actor.country(), actor.sector());
    }

    private static String key(Who who) {
        Sector sector = who.sectors().stream().findFirst().orElse(Sector.UNK);
        return key(who.name(), who.country(), sector);
    }

    /** A state by its code, whatever part of it acts; others by country and sector, or by name; as a history has them. */
    private static String key(String name, Optional<String> country, Sector sector) {
        return country.map(code -> STATE.contains(sector) ? code : code + "/" + sector)
                .orElseGet(() -> name.toLowerCase(Locale.ROOT));
    }

    /** A history knows the parts of a state apart: RUS/MIL. */
    private static PastEvent whole(PastEvent event) {
        return new PastEvent(
                whole(event.actor()),
                event.type(),
                whole(event.recipient()),
                event.day(),
                event.credence(),
                event.reference());
    }

    private static String whole(String key) {
        return PART.matcher(key).matches() ? key.substring(0, 3) : key;
    }
}
