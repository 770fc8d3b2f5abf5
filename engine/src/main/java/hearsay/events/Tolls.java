// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.claims.Argument;
import hearsay.claims.Context;
import hearsay.claims.Derivation;
import hearsay.claims.Event;
import hearsay.claims.EventRole;
import hearsay.claims.EventType;
import hearsay.claims.Quantity;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * "The death toll rose to 17", "the number of people killed has reached 39": deaths that are told as a count, where the text tells of
 * violence and the count is not that of a disaster.
 */
final class Tolls {

    private static final Set<String> NUMBERS = Set.of("number", "total", "count");
    private static final Set<String> DEAD = Set.of("dead", "death", "killed", "casualty", "fatality", "victim");
    private static final Set<String> HURT = Set.of("wounded", "injured", "hurt");
    private static final Set<String> DYING = Set.of("kill", "die", "slay", "shoot");
    private static final Set<String> COUNTED = Set.of("to", "at", "past", "above", "over", "beyond");
    private static final Set<String> IN = Set.of("in", "at", "near", "across");

    private final Syntax syntax;
    private final Known known;
    private final RealisReader realis;
    private final Set<String> disasters = new HashSet<>();

    Tolls(Syntax syntax, Known known, RealisReader realis, WordClasses classes) {
        this.syntax = syntax;
        this.known = known;
        this.realis = realis;
        for (String name : List.of("weather", "disease", "accidents")) {
            disasters.addAll(classes.of(name, "events"));
        }
        disasters.removeAll(Set.of("explosion", "blast", "fire"));
    }

    /** @param others the events that are found already */
    List<Event> find(List<Event> others, Contexts.Reading vocabulary) {
        boolean violence = others.stream().anyMatch(event -> event.type() == EventType.ASSAULT);
        List<Event> found = new ArrayList<>();
        for (int token = 0; violence && token < syntax.size(); token++) {
            if (dead(token) && !disaster(token)) {
                toll(token, vocabulary).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean dead(int noun) {
        if (syntax.reads(noun, "toll")) {
            return true;
        }
        return syntax.reads(noun, NUMBERS)
                && syntax.children(noun, "nmod").stream()
                        .anyMatch(child -> syntax.reads(child, DEAD)
                                || syntax.children(child, "acl").stream().anyMatch(verb -> syntax.reads(verb, DYING)));
    }

    private boolean disaster(int noun) {
        return syntax.children(noun).stream()
                .anyMatch(child -> syntax.reads(child, disasters)
                        || syntax.reads(child, HURT)
                        || syntax.children(child).stream().anyMatch(below -> syntax.reads(below, disasters)));
    }

    /** The number stands with the verb of which the toll is subject or object, or is itself what the toll is. */
    private Optional<Event> toll(int noun, Contexts.Reading vocabulary) {
        int verb = syntax.head(noun);
        boolean subject = syntax.relates(noun, "nsubj");
        if (verb == noun || !subject && !syntax.relation(noun).equals("obj")) {
            return Optional.empty();
        }
        Optional<Quantity> number = subject ? known.quantity(verb) : Optional.empty();
        for (int child : syntax.children(verb)) {
            boolean counted = syntax.relation(child).equals("obj") && subject || COUNTED.contains(syntax.marker(child));
            number = number.or(() -> counted ? known.quantity(child) : Optional.empty());
        }
        return number.filter(found -> found.unit().equals("1")).map(found -> event(noun, verb, found, vocabulary));
    }

    private Event event(int noun, int verb, Quantity number, Contexts.Reading vocabulary) {
        Factuality factuality = realis.of(verb);
        List<Argument> arguments = new ArrayList<>();
        arguments.add(new Argument(EventRole.QUANTITY, number.span(), number.span()));
        for (int head : List.of(noun, verb)) {
            for (int child : syntax.children(head)) {
                known.time(child)
                        .ifPresent(time -> arguments.add(new Argument(EventRole.TIME, time.span(), time.span())));
                if (IN.contains(syntax.marker(child)) && known.place(child).isPresent()) {
                    arguments.add(new Argument(
                            EventRole.PLACE,
                            syntax.phrase(child),
                            syntax.token(child).span()));
                }
            }
        }
        arguments.sort(Comparator.comparing(Argument::filler).thenComparing(Argument::role));
        List<Span> from = new ArrayList<>(List.of(syntax.token(noun).span(), number.span()));
        from.sort(Comparator.naturalOrder());
        TreeSet<Context> contexts = new TreeSet<>(vocabulary.of(noun));
        return new Event(
                syntax.token(noun).span(),
                EventType.ASSAULT,
                Optional.empty(),
                contexts,
                arguments,
                factuality.realis(),
                new Derivation(
                        "events/en/toll"
                                + factuality.rules().stream()
                                        .map(rule -> "+" + rule)
                                        .reduce("", String::concat),
                        from));
    }
}
