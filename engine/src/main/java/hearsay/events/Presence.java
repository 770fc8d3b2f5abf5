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
        if (subjects.isEmpty() || !syntax.reads(subjects.get(0), SOLDIERS)) {
            return Optional.empty();
        }
        Factuality factuality = realis.of(place);
        TreeSet<Context> contexts = new TreeSet<>(Set.of(Context.MILITARY));
        contexts.addAll(vocabulary.of(place));
        return Optional.of(new Event(
                syntax.token(copula).span(),
                EventType.MOBILIZE,
                Optional.of(Mode.TROOPS),
                contexts,
                arguments.of(subjects, place),
                factuality.realis(),
                new Derivation(
                        "events/en/presence"
                                + factuality.rules().stream()
                                        .map(rule -> "+" + rule)
                                        .reduce("", String::concat),
                        List.of(
                                        syntax.token(subjects.get(0)).span(),
                                        syntax.token(copula).span(),
                                        syntax.token(place).span())
                                .stream()
                                .sorted()
                                .toList())));
    }
}
