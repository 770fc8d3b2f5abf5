// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.analysis.Upos;
import java.util.Optional;
import java.util.Set;

/** Nouns that name events, and the verbs that carry them: "launched a wave of attacks", "the attack took place". */
final class Nouns {

    private static final int DEPTH = 3;

    private final Syntax syntax;
    private final Set<String> light;
    private final Set<String> happening;
    private final Set<String> transparent;
    private final Set<String> eventHeads;

    Nouns(Syntax syntax, WordClasses classes) {
        this.syntax = syntax;
        this.light = classes.of("light", "events");
        this.happening = classes.of("happen", "events");
        this.transparent = classes.of("transparent", "events");
        this.eventHeads = classes.of("eventhead", "events");
    }

    /** The noun that stands for a noun in its clause: the wave of "a wave of attacks", the first of several coordinated. */
    int top(int noun) {
        int at = noun;
        for (int step = 0; step < DEPTH; step++) {
            int head = syntax.head(at);
            boolean through = syntax.relation(at).equals("conj")
                    || syntax.relates(at, "nmod") && syntax.reads(head, transparent)
                    || syntax.relates(at, "compound") && syntax.reads(head, eventHeads);
            if (head == at || !through) {
                break;
            }
            at = head;
        }
        return at;
    }

    /** The verb whose logical object a noun is, or the noun it belongs to, whatever they mean. */
    Optional<Integer> governor(int noun) {
        int at = top(noun);
        int head = syntax.head(at);
        boolean object = syntax.relation(at).equals("obj")
                || syntax.relation(at).equals("nsubj:pass")
                || syntax.relates(at, "nmod") && syntax.upos(head) == Upos.NOUN
                || syntax.relates(at, "compound");
        return object && head != at ? Optional.of(head) : Optional.empty();
    }

    /** The verb that carries a noun, if it is a light verb and the noun its object, or one of happening and the noun its subject. */
    Optional<Integer> carrier(int noun) {
        int at = top(noun);
        int verb = syntax.head(at);
        if (verb == at || syntax.upos(verb) != Upos.VERB) {
            return reduced(at);
        }
        boolean object =
                syntax.relation(at).equals("obj") || syntax.relation(at).equals("nsubj:pass");
        boolean subject = syntax.relates(at, "nsubj");
        return object && light(verb) || subject && syntax.reads(verb, happening) ? Optional.of(verb) : reduced(at);
    }

    /** "the raid carried out by troops". */
    private Optional<Integer> reduced(int noun) {
        for (int child : syntax.children(noun, "acl")) {
            if (light(child) || syntax.reads(child, happening)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** One step towards the verb that carries a noun: that verb, or the noun in between. */
    Optional<Integer> carrierStep(int noun) {
        int head = syntax.head(noun);
        if (head == noun) {
            return Optional.empty();
        }
        boolean through = syntax.relation(noun).equals("conj")
                || syntax.relates(noun, "nmod") && syntax.reads(head, transparent)
                || syntax.relates(noun, "compound") && syntax.reads(head, eventHeads);
        return through ? Optional.of(head) : carrier(noun).filter(verb -> verb == head);
    }

    boolean light(int verb) {
        return syntax.reads(verb, light)
                && syntax.children(verb, "xcomp").stream().noneMatch(this::named);
    }

    /** Whether a noun only says of what kind another is, as in "attack helicopters", and so names no event. */
    boolean attributive(int noun) {
        return syntax.relates(noun, "compound") && !syntax.reads(syntax.head(noun), eventHeads);
    }

    /** "Called the attack an attempt": what the object is said to be. */
    private boolean named(int predicate) {
        Upos upos = syntax.upos(predicate);
        return upos == Upos.NOUN || upos == Upos.ADJ;
    }
}
