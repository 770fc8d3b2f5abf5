// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.analysis.Analysis;
import hearsay.claims.ActorMention;
import hearsay.claims.Argument;
import hearsay.claims.EntityType;
import hearsay.claims.Event;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Mode;
import hearsay.claims.PlaceMention;
import hearsay.claims.PlaceRelation;
import hearsay.claims.Realis;
import hearsay.claims.Sector;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One message as it was read: turns single events into parts of incidents. */
record Scene(Analysis analysis, List<PlaceMention> locations, Dates dates, Victims victims, Countries countries) {

    private static final Set<Realis> REAL = Set.of(Realis.ACTUAL, Realis.ONGOING);
    private static final Set<Sector> ARMED =
            Set.of(Sector.MIL, Sector.REB, Sector.COP, Sector.PRM, Sector.UAF, Sector.CRM);
    private static final Set<EventRole> WHERE = Set.of(EventRole.PLACE, EventRole.DESTINATION);

    /** A reading of a place's name below this does not count. */
    private static final double UNLIKELY = 0.02;

    /** What an event tells of an incident; nothing if it is no violent act that took place. */
    Optional<Incident> part(Event event) {
        boolean past = event.realis() == Realis.HISTORICAL && dates.dated(event);
        if (event.type() != EventType.ASSAULT || !(past || REAL.contains(event.realis()))) {
            return Optional.empty();
        }
        List<String> struck = new ArrayList<>();
        Set<String> targets = new LinkedHashSet<>();
        boolean civil = false;
        boolean fresh = false;
        for (Argument argument : event.arguments()) {
            if (argument.role() == EventRole.RECIPIENT) {
                Optional<ActorMention> who = victims.actor(argument.head());
                boolean armed =
                        who.filter(one -> ARMED.contains(one.actor().sector())).isPresent();
                civil |= !armed;
                fresh |= victims.fresh(argument);
                targets.add(argument.head().in(analysis.text()).toUpperCase(Locale.ROOT));
                if (!armed && victims.human(argument, who)) {
                    struck.add(victims.victim(argument, who));
                }
            }
        }
        List<PlaceMention> where = where(event);
        List<String> places = where.stream().map(this::words).distinct().toList();
        Optional<String> country = places.stream()
                .map(countries::of)
                .filter(name -> !name.isEmpty())
                .findFirst();
        return Optional.of(new Incident(
                type(event),
                paragraph(event.trigger()),
                dates.of(event),
                country,
                places.stream().filter(place -> !countries.country(place)).toList(),
                struck,
                targets,
                fresh,
                civil || targets.isEmpty(),
                country.isEmpty() && !where.isEmpty() && where.stream().allMatch(this::elsewhere),
                List.of(event.trigger())));
    }

    private String type(Event event) {
        String trigger = event.trigger().in(analysis.text()).toLowerCase(Locale.ROOT);
        if (event.mode().filter(Mode.ABDUCT::equals).isPresent()) {
            return "KIDNAPPING";
        }
        if (trigger.startsWith("burn")
                || trigger.startsWith("arson")
                || trigger.contains("set fire")
                || trigger.startsWith("torch")) {
            return "ARSON";
        }
        if (trigger.startsWith("rob") || trigger.startsWith("loot")) {
            return "ROBBERY";
        }
        boolean bomb = event.mode()
                .filter(mode -> mode == Mode.EXPLOSIVES || mode == Mode.SUICIDE_ATTACK)
                .isPresent();
        return bomb || trigger.startsWith("bomb") || trigger.startsWith("dynamit") || trigger.startsWith("explo")
                ? "BOMBING"
                : "ATTACK";
    }

    private int paragraph(Span span) {
        int number = 0;
        for (Span paragraph : analysis.paragraphs()) {
            if (paragraph.end() <= span.start()) {
                number++;
            }
        }
        return number;
    }

    /** Whether a place that the gazetteer spells as the text does lies in no country of the task, by any likely reading. */
    private boolean elsewhere(PlaceMention place) {
        return !place.candidates().isEmpty()
                && place.relation() != PlaceRelation.TO
                && place.relation() != PlaceRelation.FROM
                && place.candidates()
                        .get(0)
                        .value()
                        .name()
                        .equalsIgnoreCase(place.span().in(analysis.text()))
                && place.candidates().stream()
                        .filter(candidate -> candidate.probability() > UNLIKELY)
                        .flatMap(candidate -> candidate.value().country().stream())
                        .allMatch(iso -> countries.named(iso).isEmpty());
    }

    private String words(PlaceMention place) {
        return place.span().in(analysis.text()).toUpperCase(Locale.ROOT);
    }

    /** Whether the model or a gazetteer takes a name for a place's. */
    private boolean named(PlaceMention place) {
        return analysis.mentions().stream()
                .anyMatch(mention ->
                        mention.type() == EntityType.PLACE && mention.span().overlaps(place.span()));
    }

    /** The places the event's fillers name; none where they name none. */
    private List<PlaceMention> where(Event event) {
        List<PlaceMention> told = new ArrayList<>();
        for (Argument argument : event.arguments()) {
            if (WHERE.contains(argument.role())) {
                locations.stream()
                        .filter(place -> argument.filler().overlaps(place.span()) && named(place))
                        .filter(place -> !told.contains(place))
                        .forEach(told::add);
            }
        }
        return told;
    }
}
