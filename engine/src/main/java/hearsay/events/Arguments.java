// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.analysis.Upos;
import hearsay.claims.Argument;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.PlaceRelation;
import hearsay.claims.Quantity;
import hearsay.claims.TimeExpression;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What fills the parts of an event: read off the slots of its trigger, then off the clauses around it. */
final class Arguments {

    private static final Set<EventRole> WHERE = EnumSet.of(EventRole.PLACE, EventRole.ORIGIN, EventRole.DESTINATION);
    private static final Set<EventRole> WHO =
            EnumSet.of(EventRole.ACTOR, EventRole.RECIPIENT, EventRole.INSTRUMENT, EventRole.ON_BEHALF_OF);
    private static final Set<EventRole> PARTIES = EnumSet.of(EventRole.ACTOR, EventRole.RECIPIENT);
    /** What is done with somebody in words is done towards him: "negotiate a truce with the army". */
    private static final Set<EventType> WORDS = EnumSet.of(
            EventType.AGREE,
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.COOPERATE,
            EventType.RETREAT,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.SANCTION);

    private static final List<String> OF_NOUNS = List.of("nmod", "compound", "amod", "acl");
    private static final int CLAUSES_UP = 3;

    private final Syntax syntax;
    private final Known known;
    private final Set<String> placeNouns;
    private final Set<String> support;
    private final Fillers fillers;

    Arguments(Syntax syntax, Known known, WordClasses classes) {
        this.syntax = syntax;
        this.known = known;
        this.placeNouns = classes.of("placenoun", "events");
        this.support = classes.of("support", "events");
        this.fillers = new Fillers(syntax, known, classes);
    }

    /** In text order, each filler once for each role. */
    List<Argument> of(Found found) {
        List<Argument> arguments = new ArrayList<>();
        EventType type = found.frame().type().orElseThrow();
        for (Map.Entry<String, List<Integer>> slot : found.trigger().slots().entrySet()) {
            for (int filler : slot.getValue()) {
                if (!found.words().contains(filler)) {
                    filler(found.frame(), type, slot.getKey(), filler, arguments);
                }
            }
        }
        found.within().ifPresent(noun -> within(found, noun, arguments));
        movers(arguments);
        behalf(found.trigger(), arguments);
        around(found.trigger().head(), arguments);
        arguments.sort(Comparator.comparing(Argument::filler).thenComparing(Argument::role));
        return arguments;
    }

    /** Of those who are somewhere: who, where and since when. */
    List<Argument> of(List<Integer> actors, int soldiers, int place) {
        List<Argument> arguments = new ArrayList<>();
        actors.forEach(actor -> add(EventRole.ACTOR, actor, arguments));
        quantity(soldiers, syntax.phrase(soldiers), arguments);
        put(
                new Argument(
                        EventRole.PLACE,
                        syntax.phrase(place),
                        syntax.token(place).span()),
                arguments);
        for (int child : syntax.children(place)) {
            known.time(child).ifPresent(time -> time(time, arguments));
        }
        arguments.sort(Comparator.comparing(Argument::filler).thenComparing(Argument::role));
        return arguments;
    }

    /** What the noun tells of an event that a verb and it name together: with whom the suspended talks were, and where. */
    private void within(Found whole, Found noun, List<Argument> arguments) {
        List<Argument> told = new ArrayList<>();
        EventType type = noun.frame().type().orElseThrow();
        for (Map.Entry<String, List<Integer>> slot : noun.trigger().slots().entrySet()) {
            if (OF_NOUNS.stream().anyMatch(slot.getKey()::startsWith)) {
                for (int filler : slot.getValue()) {
                    if (!whole.words().contains(filler)) {
                        filler(noun.frame(), type, slot.getKey(), filler, told);
                    }
                }
            }
        }
        boolean acted = has(EventRole.ACTOR, arguments);
        boolean received = has(EventRole.RECIPIENT, arguments);
        for (Argument one : told) {
            boolean known = one.role() == EventRole.ACTOR && acted || one.role() == EventRole.RECIPIENT && received;
            if (!known) {
                put(one, arguments);
            }
        }
    }

    /** Where nobody sends them, those who are sent act: "Russian troops were deployed". */
    private void movers(List<Argument> arguments) {
        if (!has(EventRole.ACTOR, arguments)) {
            arguments.replaceAll(argument -> argument.role() == EventRole.INSTRUMENT && fillers.people(argument)
                    ? new Argument(EventRole.ACTOR, argument.filler(), argument.head())
                    : argument);
        }
    }

    private void filler(Frame frame, EventType type, String slot, int filler, List<Argument> arguments) {
        boolean core = slot.equals("nsubj") || slot.equals("obj") || slot.equals("iobj");
        if (known.time(filler).isPresent()) {
            time(known.time(filler).get(), arguments);
            return;
        }
        if (slot.equals("compound") || slot.equals("amod")) {
            modifier(frame, slot, filler, arguments);
            return;
        }
        Optional<EventRole> role = Roles.of(frame, type, slot);
        if (role.isEmpty()) {
            return;
        }
        EventRole given = fillers.suffered(frame, slot, filler) ? EventRole.RECIPIENT : role.get();
        if (PARTIES.contains(given)
                && (fillers.nobody(slot, filler) || type == EventType.CONSULT && fillers.topic(filler))) {
            return;
        }
        boolean stretch = slot.endsWith(":between")
                && known.place(filler)
                        .filter(place -> place.relation() == PlaceRelation.BETWEEN)
                        .isPresent();
        boolean struck = type == EventType.ASSAULT && slot.equals("nmod:on") && fillers.struck(filler);
        given = stretch ? EventRole.PLACE : struck ? EventRole.RECIPIENT : given;
        if (WHERE.contains(given) && !fillers.place(filler)) {
            given = fillers.person(filler) && given == EventRole.DESTINATION ? EventRole.RECIPIENT : given;
            if (given != EventRole.RECIPIENT) {
                return;
            }
        }
        given = given == EventRole.ACTOR && fillers.means(filler) ? EventRole.INSTRUMENT : given;
        boolean partner = given == EventRole.INSTRUMENT && slot.endsWith(":with") && WORDS.contains(type);
        given = partner && fillers.person(filler) ? EventRole.RECIPIENT : given;
        for (int side : given == EventRole.ACTOR ? fillers.sides(type, filler) : List.of(filler)) {
            add(given, side, arguments);
        }
        boolean object = given == EventRole.RECIPIENT || given == EventRole.INSTRUMENT;
        if (object && (core || struck || slot.equals("nmod:of"))) {
            site(filler, arguments);
        }
        if (!WHERE.contains(given)) {
            inside(filler, arguments);
        }
    }

    /** What is attacked, taken or entered may be a place by itself, or one that is called after a place: "the port of Latakia". */
    private void site(int filler, List<Argument> arguments) {
        if (known.place(filler).isPresent()) {
            add(EventRole.PLACE, filler, arguments);
        } else if (syntax.reads(filler, placeNouns) && fillers.called(filler)) {
            add(EventRole.PLACE, filler, arguments);
        }
    }

    /** "Russian air strikes", "drone strikes", "the Aleppo attack". */
    private void modifier(Frame frame, String slot, int filler, List<Argument> arguments) {
        if (frame.roles().containsKey(slot)) {
            frame.roles().get(slot).ifPresent(role -> add(role, filler, arguments));
        } else if (fillers.means(filler)) {
            add(EventRole.INSTRUMENT, filler, arguments);
        } else if (fillers.acting(filler) || fillers.power(filler)) {
            add(EventRole.ACTOR, filler, arguments);
        } else if (known.is(filler, Set.of(Kinds.PLACE))) {
            add(EventRole.PLACE, filler, arguments);
        }
    }

    /** "killed ten people in Sirte": the tree often hangs place and time on the object. */
    private void inside(int filler, List<Argument> arguments) {
        for (int child : syntax.children(filler, "nmod")) {
            Optional<EventRole> role = where(child);
            if (role.isPresent()
                    && known.is(child, Set.of(Kinds.PLACE))
                    && !syntax.marker(child).equals("from")) {
                add(role.get(), child, arguments);
            } else {
                known.time(child).ifPresent(time -> time(time, arguments));
            }
        }
    }

    private Optional<EventRole> where(int filler) {
        return Roles.place(syntax.marker(filler));
    }

    /** "to support the forces of the general", "on behalf of the governor". */
    private void behalf(Trigger trigger, List<Argument> arguments) {
        for (int clause : trigger.fillers("advcl:to")) {
            if (syntax.reads(clause, support)) {
                syntax.children(clause, "obj").forEach(object -> add(EventRole.ON_BEHALF_OF, object, arguments));
            }
        }
        for (String slot : List.of("obl:on", "nmod:on", "obl:in", "nmod:in")) {
            for (int filler : trigger.fillers(slot)) {
                if (syntax.reads(filler, Set.of("behalf", "support"))) {
                    syntax.children(filler, "nmod").stream()
                            .filter(child -> !syntax.marker(child).equals("in"))
                            .forEach(child -> add(EventRole.ON_BEHALF_OF, child, arguments));
                }
            }
        }
    }

    /** Time and place that hang on a clause around the trigger, up to where somebody says or thinks it. */
    private void around(int trigger, List<Argument> arguments) {
        int at = trigger;
        for (int step = 0; step < CLAUSES_UP && syntax.head(at) != at; step++) {
            if (Set.of("ccomp", "acl:relcl", "parataxis", "acl").contains(syntax.relation(at))) {
                return;
            }
            at = syntax.head(at);
            for (int child : syntax.children(at)) {
                if (syntax.relates(child, "obl") || syntax.relates(child, "nmod:unmarked")) {
                    borrow(child, arguments);
                }
            }
        }
    }

    private void borrow(int child, List<Argument> arguments) {
        Optional<TimeExpression> time = known.time(child);
        if (time.isPresent()) {
            if (!has(EventRole.TIME, arguments)) {
                time(time.get(), arguments);
            }
        } else if (known.is(child, Set.of(Kinds.PLACE)) && WHERE.stream().noneMatch(role -> has(role, arguments))) {
            where(child).filter(role -> role == EventRole.PLACE).ifPresent(role -> add(role, child, arguments));
        }
    }

    private static boolean has(EventRole role, List<Argument> arguments) {
        return arguments.stream().anyMatch(argument -> argument.role() == role);
    }

    private static void time(TimeExpression time, List<Argument> arguments) {
        put(new Argument(EventRole.TIME, time.span(), time.span()), arguments);
    }

    private void add(EventRole role, int filler, List<Argument> arguments) {
        Upos upos = syntax.upos(filler);
        boolean clause = upos == Upos.VERB || upos == Upos.AUX || upos == Upos.ADV;
        if (clause
                || upos == Upos.PUNCT
                || WHO.contains(role) && syntax.reads(filler, Set.of("it", "that", "this")) && upos == Upos.DET) {
            return;
        }
        Span bare = syntax.phrase(filler);
        Span phrase = known.name(filler).map(bare::cover).orElse(bare);
        int who = WHO.contains(role) ? fillers.whose(filler) : filler;
        put(new Argument(role, phrase, syntax.token(who).span()), arguments);
        if (WHO.contains(role)) {
            quantity(filler, phrase, arguments);
        }
    }

    private void quantity(int filler, Span phrase, List<Argument> arguments) {
        for (int child : syntax.children(filler)) {
            Optional<Quantity> quantity = known.quantity(child);
            quantity.filter(found -> phrase.overlaps(found.span()))
                    .ifPresent(found -> put(new Argument(EventRole.QUANTITY, found.span(), found.span()), arguments));
        }
        known.quantity(filler)
                .ifPresent(found -> put(new Argument(EventRole.QUANTITY, found.span(), found.span()), arguments));
    }

    private static void put(Argument argument, List<Argument> arguments) {
        for (Argument other : arguments) {
            if (other.role() == argument.role() && other.filler().overlaps(argument.filler())) {
                return;
            }
        }
        arguments.add(argument);
    }
}
