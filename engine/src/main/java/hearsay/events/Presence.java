// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.analysis.Upos;
import hearsay.claims.Context;
import hearsay.claims.Derivation;
import hearsay.claims.Event;
import hearsay.claims.EventType;
import hearsay.claims.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** "Russian forces are at Sidi Barrani", "no foreign soldier was in the country": soldiers who are somewhere, by a mere "be". */
final class Presence {

    private static final Set<String> AT = Set.of("in", "at", "on", "near", "inside", "around", "within");
    private static final Set<String> POINTS = Set.of("there", "here");
    private static final Set<String> GROUND = Set.of("country", "territory", "soil", "ground", "land", "nation");

    private static final Set<String> KEEPING = Set.of("have", "keep", "maintain", "retain");

    private static final Set<String> SOLDIERS = Set.of(
            "troop",
            "soldier",
            "force",
            "unit",
            "battalion",
            "brigade",
            "regiment",
            "marine",
            "paratrooper",
            "commando",
            "contingent",
            "serviceman",
            "garrison",
            "reinforcement",
            "mercenary",
            "legionnaire",
            "army");

    private final Syntax syntax;
    private final Known known;
    private final Arguments arguments;
    private final RealisReader realis;
    private final Set<String> placeNouns;

    Presence(Syntax syntax, Known known, Arguments arguments, RealisReader realis, WordClasses classes) {
        this.syntax = syntax;
        this.known = known;
        this.arguments = arguments;
        this.realis = realis;
        this.placeNouns = classes.of("placenoun", "events");
    }

    List<Event> find(Contexts.Reading vocabulary) {
        List<Event> found = new ArrayList<>();
        for (int token = 0; token < syntax.size(); token++) {
            if (syntax.relation(token).equals("cop") && syntax.reads(token, "be") && somewhere(syntax.head(token))) {
                at(token, vocabulary).ifPresent(found::add);
            } else if (syntax.reads(token, KEEPING) && syntax.upos(token) == Upos.VERB) {
                kept(token, vocabulary).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "Troops are at the base", "troops are said to be at the base". */
    private List<Integer> subjects(int place) {
        List<Integer> subjects = new ArrayList<>(2);
        syntax.children(place, "nsubj").forEach(child -> syntax.conjuncts(child, subjects));
        if (subjects.isEmpty() && syntax.relates(place, "xcomp")) {
            syntax.children(syntax.head(place), "nsubj").forEach(child -> syntax.conjuncts(child, subjects));
        }
        return subjects;
    }

    private boolean somewhere(int word) {
        if (syntax.reads(word, POINTS)) {
            return syntax.upos(word) == Upos.ADV;
        }
        return AT.contains(syntax.marker(word))
                && (known.is(word, Set.of(Kinds.PLACE, "FACILITY"))
                        || syntax.upos(word) == Upos.PROPN && known.time(word).isEmpty()
                        || syntax.reads(word, placeNouns)
                        || syntax.reads(word, GROUND));
    }

    private Optional<Event> at(int copula, Contexts.Reading vocabulary) {
        int place = syntax.head(copula);
        List<Integer> subjects = subjects(place);
        return subjects.isEmpty() || !syntax.reads(subjects.get(0), SOLDIERS)
                ? Optional.empty()
                : Optional.of(event(copula, subjects, subjects.get(0), place, place, vocabulary));
    }

    /** "France has 1,500 soldiers in Niger". */
    private Optional<Event> kept(int verb, Contexts.Reading vocabulary) {
        List<Integer> owners = new ArrayList<>(2);
        syntax.children(verb, "nsubj").forEach(child -> syntax.conjuncts(child, owners));
        for (int soldiers : syntax.children(verb, "obj")) {
            List<Integer> places = new ArrayList<>(syntax.children(soldiers, "nmod"));
            places.addAll(syntax.children(verb, "obl"));
            Optional<Integer> place = places.stream()
                    .filter(one -> somewhere(one) && (known.is(one, Set.of(Kinds.PLACE)) || syntax.reads(one, GROUND)))
                    .findFirst();
            boolean counted = syntax.children(soldiers, "nummod").stream().anyMatch(number -> true)
                    || known.quantity(soldiers).isPresent();
            if (counted && !owners.isEmpty() && place.isPresent() && syntax.reads(soldiers, SOLDIERS)) {
                return Optional.of(event(verb, owners, soldiers, place.get(), verb, vocabulary));
            }
        }
        return Optional.empty();
    }

    private Event event(
            int trigger, List<Integer> actors, int soldiers, int place, int told, Contexts.Reading vocabulary) {
        boolean aside = syntax.relation(told).startsWith("acl");
        Factuality factuality = realis.of(aside ? place : told);
        TreeSet<Context> contexts = new TreeSet<>(Set.of(Context.MILITARY));
        contexts.addAll(vocabulary.of(place));
        return new Event(
                syntax.token(trigger).span(),
                EventType.MOBILIZE,
                Optional.of(Mode.TROOPS),
                contexts,
                arguments.of(actors, soldiers, place),
                factuality.realis(),
                new Derivation(
                        "events/en/presence"
                                + factuality.rules().stream()
                                        .map(rule -> "+" + rule)
                                        .reduce("", String::concat),
                        List.of(
                                        syntax.token(soldiers).span(),
                                        syntax.token(trigger).span(),
                                        syntax.token(place).span())
                                .stream()
                                .sorted()
                                .toList()));
    }
}
