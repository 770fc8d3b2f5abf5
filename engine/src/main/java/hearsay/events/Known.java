// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.analysis.Analysis;
import hearsay.analysis.Upos;
import hearsay.claims.Actor;
import hearsay.claims.ActorMention;
import hearsay.claims.Candidate;
import hearsay.claims.EntityType;
import hearsay.claims.Mention;
import hearsay.claims.PlaceMention;
import hearsay.claims.Quantity;
import hearsay.claims.TimeExpression;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is known of each word before events are looked for: the actor, place, time or number it belongs to. */
final class Known {

    private static final Set<String> NO = Set.of("no", "neither");
    private static final Set<String> NOT = Set.of("not", "never");
    /** "Not one soldier", "not a single shot". */
    private static final Set<String> ONE = Set.of("single", "one", "solitary", "lone");

    private static final Set<String> PERSONAL =
            Set.of("he", "she", "they", "we", "i", "who", "him", "her", "them", "us");

    private final Analysis analysis;
    private final Syntax syntax;
    private final People people;
    private final ActorMention[] actors;
    private final PlaceMention[] places;
    private final TimeExpression[] times;
    private final Quantity[] quantities;
    private final Mention[] names;

    Known(
            Syntax syntax,
            People people,
            List<ActorMention> actors,
            List<PlaceMention> places,
            List<TimeExpression> times,
            List<Quantity> quantities) {
        this.analysis = syntax.analysis();
        this.syntax = syntax;
        this.people = people;
        int size = syntax.size();
        this.actors = spread(actors, ActorMention::span, new ActorMention[size]);
        this.places = spread(places, Known::named, new PlaceMention[size]);
        this.times = spread(times, TimeExpression::span, new TimeExpression[size]);
        this.quantities = spread(quantities, Quantity::span, new Quantity[size]);
        this.names = spread(analysis.mentions(), Mention::span, new Mention[size]);
    }

    /** The name of a place with the line that is called after it: "Libyan border". */
    private static Span named(PlaceMention mention) {
        return new Span(mention.span().start(), mention.phrase().end());
    }

    /** Lays each value under the words it covers; of several the shortest stays, of equals the first. */
    private <T> T[] spread(List<T> values, Function<T, Span> where, T[] under) {
        for (T value : values) {
            Span span = where.apply(value);
            for (int i = firstFrom(span.start()); i < under.length && start(i) < span.end(); i++) {
                T other = under[i];
                under[i] = other == null || where.apply(other).length() > span.length() ? value : other;
            }
        }
        return under;
    }

    private int start(int token) {
        return analysis.tokens().get(token).span().start();
    }

    /** The first word that ends behind an offset. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = analysis.tokens().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (analysis.tokens().get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first word of a span. */
    int tokenAt(Span span) {
        return firstFrom(span.start());
    }

    Optional<ActorMention> actor(int token) {
        return Optional.ofNullable(actors[token]);
    }

    Optional<PlaceMention> place(int token) {
        return Optional.ofNullable(places[token]);
    }

    Optional<TimeExpression> time(int token) {
        return Optional.ofNullable(times[token]);
    }

    Optional<Quantity> quantity(int token) {
        return Optional.ofNullable(quantities[token]);
    }

    /** Whether a word is, or heads a name of, one of these kinds. */
    boolean is(int token, Set<String> kinds) {
        Mention name = names[token];
        if (name != null && kinds.contains(name.type().name())) {
            return true;
        }
        if (places[token] != null && kinds.contains(Kinds.PLACE)
                || times[token] != null && kinds.contains(Kinds.TIME)) {
            return true;
        }
        if (kinds.contains(Kinds.NUMBER) && number(token)) {
            return true;
        }
        if (kinds.contains(Kinds.NO) && negated(token)) {
            return true;
        }
        return actors[token] != null && sector(actors[token], kinds)
                || kinds.contains(Kinds.ACTOR) && actor(token, name)
                || person(token, kinds);
    }

    private boolean negated(int token) {
        boolean not = false;
        boolean single = false;
        for (int child : syntax.children(token)) {
            boolean before = syntax.relates(child, "det") || syntax.relates(child, "cc");
            if (before && syntax.reads(child, NO)) {
                return true;
            }
            boolean one = child < token && syntax.reads(child, ONE);
            single |= one;
            not |= child < token && syntax.reads(child, NOT)
                    || one && syntax.children(child).stream().anyMatch(below -> syntax.reads(below, NOT));
        }
        return not && single;
    }

    /** The whole name that a word belongs to, as the model marks it. */
    Optional<Span> name(int token) {
        Mention name = names[token];
        return name == null ? Optional.empty() : Optional.of(name.span());
    }

    private boolean person(int token, Set<String> kinds) {
        if (analysis.tokens().get(token).upos() != Upos.NOUN) {
            return false;
        }
        Optional<Set<String>> sectors = people.sectors(syntax.readings(token));
        return sectors.isPresent()
                && (kinds.contains(Kinds.ACTOR) || sectors.get().stream().anyMatch(kinds::contains));
    }

    private boolean number(int token) {
        return quantities[token] != null || analysis.tokens().get(token).upos() == Upos.NUM;
    }

    private boolean actor(int token, @Nullable Mention name) {
        return actors[token] != null
                || PERSONAL.contains(analysis.tokens().get(token).form().toLowerCase(Locale.ROOT))
                || name != null && (name.type() == EntityType.PERSON || name.type() == EntityType.ORGANISATION);
    }

    private static boolean sector(ActorMention mention, Set<String> kinds) {
        for (Candidate<Actor> candidate : mention.candidates()) {
            if (kinds.contains(candidate.value().sector().name())) {
                return true;
            }
        }
        return false;
    }
}
