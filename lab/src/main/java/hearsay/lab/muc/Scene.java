// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.analysis.Analysis;
import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import hearsay.claims.ActorMention;
import hearsay.claims.Argument;
import hearsay.claims.EntityType;
import hearsay.claims.Event;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Grain;
import hearsay.claims.Interval;
import hearsay.claims.Mode;
import hearsay.claims.PlaceMention;
import hearsay.claims.PlaceRelation;
import hearsay.claims.Quantity;
import hearsay.claims.Realis;
import hearsay.claims.Sector;
import hearsay.claims.TimeExpression;
import hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One message as it was read: turns single events into parts of incidents. */
record Scene(
        Analysis analysis,
        List<ActorMention> actors,
        List<PlaceMention> locations,
        List<TimeExpression> times,
        List<Quantity> quantities,
        Countries countries,
        String home,
        LocalDate published) {

    private static final Set<Realis> REAL = Set.of(Realis.ACTUAL, Realis.ONGOING);
    private static final Set<Sector> ARMED =
            Set.of(Sector.MIL, Sector.REB, Sector.COP, Sector.PRM, Sector.UAF, Sector.CRM);
    private static final Set<EventRole> WHERE = Set.of(EventRole.PLACE, EventRole.DESTINATION);
    private static final Set<EntityType> THINGS =
            Set.of(EntityType.PLACE, EntityType.FACILITY, EntityType.ORGANISATION);

    /** What role nouns stand for besides people. */
    private static final Set<String> BODIES = Set.of(
            "embassy",
            "university",
            "office",
            "offices",
            "headquarters",
            "station",
            "bank",
            "banks",
            "company",
            "party",
            "government",
            "country",
            "city",
            "town",
            "village",
            "newspaper",
            "school",
            "church",
            "hospital",
            "union",
            "court",
            "ministry",
            "congress",
            "press",
            "state",
            "group",
            "organization",
            "movement",
            "airline",
            "consulate",
            "convoy",
            "patrol",
            "vehicle",
            "garrison",
            "institution",
            "nation",
            "population",
            "economy",
            "system",
            "process");

    /** A reading of a place's name below this does not count. */
    private static final double UNLIKELY = 0.02;

    private static final int MANY = 1_000_000;

    /** What an event tells of an incident; nothing if it is no violent act that took place. */
    Optional<Incident> part(Event event) {
        boolean past = event.realis() == Realis.HISTORICAL && dated(event);
        if (event.type() != EventType.ASSAULT || !(past || REAL.contains(event.realis()))) {
            return Optional.empty();
        }
        List<String> victims = new ArrayList<>();
        Set<String> targets = new LinkedHashSet<>();
        boolean civil = false;
        boolean fresh = false;
        for (Argument argument : event.arguments()) {
            if (argument.role() == EventRole.RECIPIENT) {
                Optional<ActorMention> who = actor(argument.head());
                boolean armed =
                        who.filter(one -> ARMED.contains(one.actor().sector())).isPresent();
                civil |= !armed;
                fresh |= fresh(argument);
                targets.add(argument.head().in(analysis.text()).toUpperCase(Locale.ROOT));
                if (!armed && human(argument, who)) {
                    victims.add(victim(argument, who));
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
                date(event),
                country,
                places.stream().filter(place -> !countries.country(place)).toList(),
                victims,
                targets,
                fresh,
                civil || targets.isEmpty(),
                country.isEmpty() && !where.isEmpty() && where.stream().allMatch(this::elsewhere),
                List.of(event.trigger())));
    }

    /** Whether an event of the past has a date within a year of the report, to the month at least: keys tell of those too. */
    private boolean dated(Event event) {
        return event.arguments().stream()
                .filter(argument -> argument.role() == EventRole.TIME)
                .flatMap(argument -> times.stream().filter(time -> time.span().equals(argument.filler())))
                .flatMap(time -> time.interval().stream())
                .filter(interval -> interval.grain().compareTo(Grain.MONTH) <= 0)
                .flatMap(interval -> interval.start().stream())
                .anyMatch(start -> start.toLocalDate().isAfter(published.minusYears(1)));
    }

    /** Whether words bring up somebody new: "a mayor", "six priests", "Juan Perez"; not "the mayor", "them". */
    private boolean fresh(Argument argument) {
        Optional<Token> head = token(argument.head());
        String words = argument.filler().in(analysis.text()).toLowerCase(Locale.ROOT);
        return head.map(token -> token.upos() != Upos.PRON).orElse(true)
                && !words.matches("(?:the|these|those|this|that|his|her|their|its|both) .*");
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

    /** The actor of the shortest mention that holds a word. */
    private Optional<ActorMention> actor(Span head) {
        Optional<ActorMention> best = Optional.empty();
        for (ActorMention mention : actors) {
            if (mention.span().contains(head)
                    && best.map(one -> one.span().length() > mention.span().length())
                            .orElse(true)) {
                best = Optional.of(mention);
            }
        }
        return best;
    }

    /** Somebody, not a pronoun, a country or a thing. */
    private boolean human(Argument argument, Optional<ActorMention> who) {
        boolean pronoun = token(argument.head())
                .filter(token -> token.upos() == Upos.PRON)
                .isPresent();
        boolean thing = analysis.mentions().stream()
                        .anyMatch(mention -> THINGS.contains(mention.type())
                                && mention.span().overlaps(argument.head()))
                || BODIES.contains(argument.head().in(analysis.text()).toLowerCase(Locale.ROOT));
        return !pronoun && !thing && (who.isPresent() || person(argument.head()));
    }

    private boolean person(Span head) {
        return analysis.mentions().stream()
                .anyMatch(mention ->
                        mention.type() == EntityType.PERSON && mention.span().overlaps(head));
    }

    /** A person is told by the words that stand here and by the fullest name the report has for him. */
    private String victim(Argument argument, Optional<ActorMention> who) {
        String words = argument.filler().in(analysis.text());
        String name = who.filter(mention -> one(argument))
                .map(mention -> mention.actor().name())
                .filter(full -> !words.contains(full) && full.matches("\\p{Lu}\\S*( \\p{Lu}\\S*)+"))
                .map(full -> " " + full)
                .orElse("");
        return number(argument) + ": \"" + (words + name).toUpperCase(Locale.ROOT) + "\"";
    }

    private boolean one(Argument argument) {
        return number(argument).equals("1");
    }

    private String number(Argument argument) {
        for (Quantity quantity : quantities) {
            if (quantity.unit().equals("1") && argument.filler().overlaps(quantity.span()) && quantity.best() < MANY) {
                return String.valueOf(Math.round(quantity.best()));
            }
        }
        return token(argument.head())
                .filter(token -> token.xpos().equals("NNS") || token.xpos().equals("NNPS"))
                .map(token -> "PLURAL")
                .orElse("1");
    }

    private Optional<Token> token(Span span) {
        return analysis.tokens().stream()
                .filter(token -> token.span().equals(span))
                .findFirst();
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

    /** As the task wants it: a day that is named or counted from the report's; a day of the week is "on or before" the report's. */
    private Optional<String> date(Event event) {
        for (Argument argument : event.arguments()) {
            if (argument.role() == EventRole.TIME) {
                for (TimeExpression time : times) {
                    if (time.span().equals(argument.filler())) {
                        return date(time);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> date(TimeExpression time) {
        String words = time.span().in(analysis.text());
        if (words.matches("(?i).*(mon|tues|wednes|thurs|fri|satur|sun)day.*") && !words.matches(".*\\d.*")) {
            return Optional.empty();
        }
        Optional<Interval> interval = time.interval();
        if (interval.isEmpty() || interval.get().start().isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = interval.get().start().get().toLocalDate();
        boolean oneDay = interval.get()
                .end()
                .filter(end -> !end.toLocalDate().minusDays(2).isAfter(from.minusDays(1)))
                .isPresent();
        if (interval.get().grain().compareTo(Grain.DAY) <= 0 && oneDay) {
            return Optional.of(Texts.print(from));
        }
        LocalDate to =
                interval.get().end().map(end -> end.toLocalDate().minusDays(1)).orElse(published);
        return Optional.of(Texts.print(from) + " - " + Texts.print(to.isAfter(published) ? published : to));
    }
}
