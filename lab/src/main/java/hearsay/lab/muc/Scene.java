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
import hearsay.claims.Mention;
import hearsay.claims.Mode;
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
        List<TimeExpression> times,
        List<Quantity> quantities,
        Countries countries,
        String home,
        LocalDate published) {

    private static final Set<Realis> REAL = Set.of(Realis.ACTUAL, Realis.ONGOING);
    private static final Set<Sector> ARMED =
            Set.of(Sector.MIL, Sector.REB, Sector.COP, Sector.PRM, Sector.UAF, Sector.CRM);
    private static final Set<EventRole> WHERE = Set.of(EventRole.PLACE, EventRole.DESTINATION);
    private static final int MANY = 1_000_000;

    /** What an event tells of an incident; nothing if it is no violent act that took place. */
    Optional<Incident> part(Event event) {
        if (event.type() != EventType.ASSAULT || !REAL.contains(event.realis())) {
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
                    victims.add(victim(argument));
                }
            }
        }
        List<String> places = places(event);
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
                civil || targets.isEmpty()));
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
        boolean place = analysis.mentions().stream()
                .anyMatch(mention ->
                        mention.type() == EntityType.PLACE && mention.span().overlaps(argument.head()));
        return !pronoun && !place && (who.isPresent() || person(argument.head()));
    }

    private boolean person(Span head) {
        return analysis.mentions().stream()
                .anyMatch(mention ->
                        mention.type() == EntityType.PERSON && mention.span().overlaps(head));
    }

    private String victim(Argument argument) {
        return number(argument) + ": \"" + argument.filler().in(analysis.text()).toUpperCase(Locale.ROOT) + "\"";
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

    private List<String> places(Event event) {
        List<String> places = new ArrayList<>();
        for (Argument argument : event.arguments()) {
            if (WHERE.contains(argument.role())) {
                for (Mention mention : analysis.mentions()) {
                    if (mention.type() == EntityType.PLACE && argument.filler().overlaps(mention.span())) {
                        places.add(mention.span().in(analysis.text()).toUpperCase(Locale.ROOT));
                    }
                }
            }
        }
        return places.stream().distinct().toList();
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
        if (interval.get().grain().compareTo(Grain.DAY) <= 0) {
            return Optional.of(Texts.print(from));
        }
        LocalDate to =
                interval.get().end().map(end -> end.toLocalDate().minusDays(1)).orElse(published);
        return Optional.of(Texts.print(from) + " - " + Texts.print(to.isAfter(published) ? published : to));
    }
}
