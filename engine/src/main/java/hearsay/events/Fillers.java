// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.analysis.Upos;
import hearsay.claims.Argument;
import hearsay.claims.EventType;
import hearsay.claims.PlaceRelation;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a filler is by its words and its place in the phrase: somebody, a place, a means, or no party to anything. */
final class Fillers {

    private static final Set<String> POWERS =
            Set.of("U.S.", "US", "USA", "U.K.", "UK", "UN", "U.N.", "EU", "NATO", "USSR", "U.S", "U.S.-led", "US-led");

    /** What several do with one another. */
    private static final Set<EventType> MUTUAL = EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.SUPPORT);

    private static final Set<String> UNITS = Set.of(
            "unit", "group", "team", "squad", "detachment", "contingent", "column", "convoy", "platoon", "company");

    /** What may stand behind "on" and is nothing that is struck. */
    private static final Set<String> GROUNDS = Set.of(
            "order",
            "behalf",
            "part",
            "eve",
            "outskirt",
            "way",
            "road",
            "ground",
            "suspicion",
            "basis",
            "scale",
            "side",
            "day",
            "night",
            "morning",
            "evening",
            "occasion",
            "front",
            "charge",
            "board",
            "foot",
            "coast",
            "border",
            "land",
            "sea",
            "street",
            "highway",
            "edge",
            "anniversary",
            "date",
            "pretext",
            "orders",
            "north",
            "south",
            "east",
            "west",
            "frontier",
            "route",
            "island",
            "line",
            "mission",
            "issue",
            "subject",
            "matter");

    private final Syntax syntax;
    private final Known known;
    private final Set<String> placeNouns;
    private final Set<String> means;
    private final Set<String> nobody;
    private final Set<String> endured;
    private final Set<String> topics;

    Fillers(Syntax syntax, Known known, WordClasses classes) {
        this.syntax = syntax;
        this.known = known;
        this.placeNouns = classes.of("placenoun", "events");
        this.means = classes.of("means", "events");
        this.nobody = classes.of("nobody", "events");
        this.endured = classes.of("endured", "events");
        this.topics = classes.of("topics", "events");
    }

    /** "The priests' assassination": whose it is, suffers it, unless another does. */
    boolean suffered(Frame frame, String slot, int owner) {
        int noun = syntax.head(owner);
        return slot.equals("nmod:poss")
                && !frame.roles().containsKey(slot)
                && syntax.reads(noun, endured)
                && syntax.children(noun, "nmod").stream()
                        .noneMatch(child -> syntax.marker(child).equals("of"));
    }

    boolean people(Argument argument) {
        return known.is(known.tokenAt(argument.head()), Set.of(Kinds.ACTOR));
    }

    /** Whether words are no party to anything: "by 46 percent", the fire of "opened fire", the talks of "suspended talks". */
    boolean nobody(String slot, int filler) {
        boolean measure = known.quantity(filler)
                .filter(quantity -> !quantity.unit().equals("1"))
                .isPresent();
        boolean manner = slot.endsWith(":by")
                && syntax.upos(filler) == Upos.NOUN
                && syntax.token(filler).xpos().equals("NN")
                && syntax.children(filler).size() == 1
                && !known.is(filler, Set.of(Kinds.ACTOR, "ORGANISATION", "GROUP", "MILITARY"));
        boolean thing = slot.equals("obj")
                && syntax.reads(filler, nobody)
                && !known.is(filler, Set.of(Kinds.ACTOR, "ORGANISATION", "GROUP"));
        return measure || thing || manner;
    }

    /** Whether a noun's phrase names a place that the noun is in or near: "a base 60 miles from the border". */
    boolean called(int noun) {
        Span phrase = syntax.phrase(noun);
        for (int i = known.tokenAt(phrase);
                i < syntax.size() && syntax.token(i).span().start() < phrase.end();
                i++) {
            if (known.place(i)
                    .filter(place -> place.relation() != PlaceRelation.FROM)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a modifier is somebody by itself, not only part of the words for somebody: "criminal" of "criminal attack" is not. */
    boolean acting(int filler) {
        Span word = syntax.token(filler).span();
        Span noun = syntax.token(syntax.head(filler)).span();
        boolean whole = known.actor(filler)
                .filter(mention ->
                        !mention.span().contains(noun) && mention.span().end() <= word.end())
                .isPresent();
        boolean named = known.is(filler, Set.of("GROUP", "ORGANISATION"));
        return named || whole && syntax.upos(filler) != Upos.ADJ;
    }

    /** "U.S. military operations", "EU sanctions": powers that act wherever they stand before a noun. */
    boolean power(int filler) {
        return POWERS.contains(syntax.token(filler).form());
    }

    /** "Russian special forces units": the word for those of whom there is a unit; else the filler itself. */
    int whose(int filler) {
        if (known.actor(filler).isEmpty() && syntax.reads(filler, UNITS)) {
            for (int child : syntax.children(filler, "compound")) {
                if (known.actor(child).isPresent()) {
                    return child;
                }
            }
        }
        return filler;
    }

    /** Those whose envoys or leaders they are, where they are of several: "leaders of Thailand and Cambodia"; else they themselves. */
    List<Integer> sides(EventType type, int people) {
        for (int child : MUTUAL.contains(type) ? syntax.children(people, "nmod") : List.<Integer>of()) {
            List<Integer> sides = new ArrayList<>(2);
            syntax.conjuncts(child, sides);
            boolean several = syntax.marker(child).equals("of")
                    && syntax.token(people).xpos().equals("NNS")
                    && sides.size() > 1
                    && sides.stream().allMatch(side -> known.actor(side).isPresent());
            if (several) {
                return sides;
            }
        }
        return List.of(people);
    }

    /** What one talks about and nobody one talks with: "discussed the problems". */
    boolean topic(int filler) {
        Upos upos = syntax.upos(filler);
        return upos == Upos.NOUN
                && !known.is(
                        filler, Set.of(Kinds.ACTOR, Kinds.PLACE, "PERSON", "ORGANISATION", "GROUP", "ROLE", "FACILITY"))
                && known.quantity(filler).isEmpty()
                && syntax.reads(filler, topics);
    }

    /** What an attack is on, where that is no mere place, time or manner: "a raid on the home", but "an attack on Aleppo". */
    boolean struck(int filler) {
        return syntax.upos(filler) != Upos.NUM
                && known.place(filler).isEmpty()
                && known.time(filler).isEmpty()
                && !syntax.reads(filler, GROUNDS)
                && (syntax.upos(filler) == Upos.NOUN || syntax.upos(filler) == Upos.PROPN || person(filler));
    }

    boolean means(int filler) {
        return known.actor(filler).isEmpty() && syntax.reads(filler, means);
    }

    boolean place(int filler) {
        return known.is(filler, Set.of(Kinds.PLACE, "FACILITY")) || syntax.reads(filler, placeNouns);
    }

    boolean person(int filler) {
        return known.is(filler, Set.of(Kinds.ACTOR, "GROUP", "ROLE"));
    }
}
