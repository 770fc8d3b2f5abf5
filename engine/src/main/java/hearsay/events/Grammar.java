// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who does what by the tree: the logical subject and object of a verb, be it active, passive, a participle, an infinitive, a
 * relative clause or coordinated with another.
 */
final class Grammar {

    private static final int DEPTH = 6;
    /** Verbs that have whom they want to act behind a preposition: "called on them to leave". */
    private static final Set<String> APPEALING = Set.of(
            "call", "appeal", "plead", "count", "rely", "wait", "depend", "look", "press", "push", "prevail", "pray");

    private static final Set<String> APPEALED = Set.of("on", "upon", "to", "for", "with");
    /** Verbs whose subject holds what their object says: "took the decision to attack". */
    private static final Set<String> TAKING = Set.of(
            "take",
            "make",
            "have",
            "give",
            "announce",
            "reach",
            "issue",
            "launch",
            "lead",
            "begin",
            "abandon",
            "drop",
            "pursue",
            "express",
            "show",
            "mount",
            "get",
            "share",
            "use",
            "exercise",
            "continue",
            "renew",
            "keep",
            "reaffirm");
    /** Marks of a gerund that tells what a noun is about, not what it does: "plans for killing", "a policy of urging". */
    private static final Set<String> ABOUT = Set.of("of", "for", "about", "in", "against", "on", "toward", "towards");

    /** Verbs whose object does what they say "of" or "for" it: "accused the army of shelling". */
    private static final Set<String> CHARGING = Set.of(
            "accuse",
            "suspect",
            "convict",
            "acquit",
            "charge",
            "blame",
            "criticize",
            "criticise",
            "condemn",
            "denounce",
            "praise",
            "thank",
            "sue",
            "arrest",
            "jail",
            "indict",
            "fine",
            "punish",
            "impeach",
            "fault",
            "attack",
            "slam",
            "warn",
            "try",
            "detain",
            "fire",
            "rebuke",
            "chide",
            "mock",
            "commend",
            "hail",
            "investigate");

    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that");

    private final Syntax syntax;
    private final Set<String> patientive;
    private final Set<String> subjectControl;
    private final Set<String> objectControl;

    Grammar(Syntax syntax, WordClasses classes) {
        this.syntax = syntax;
        this.patientive = classes.of("patientive", "events");
        this.subjectControl = classes.of("subjectcontrol", "events");
        this.objectControl = classes.of("objectcontrol", "events");
    }

    /** Who does it. */
    List<Integer> agents(int verb) {
        if (!passive(verb)) {
            return surface(verb, DEPTH);
        }
        List<Integer> agents = new ArrayList<>(1);
        for (int child : syntax.children(verb, "obl")) {
            if (syntax.marker(child).equals("by")) {
                syntax.conjuncts(child, agents);
            }
        }
        return agents;
    }

    /** To whom or what it is done. */
    List<Integer> objects(int verb) {
        List<Integer> objects = new ArrayList<>(2);
        for (int child : syntax.children(verb, "obj")) {
            add(child, objects);
        }
        if (passive(verb)) {
            surface(verb, DEPTH).forEach(subject -> add(subject, objects));
        }
        if (objects.isEmpty()) {
            shared(verb, objects);
        }
        return objects;
    }

    /** Whether the words' subject is the one it is done to. */
    boolean passive(int verb) {
        String tag = syntax.token(verb).xpos();
        if (syntax.has(verb, "aux:pass")) {
            return true;
        }
        if (syntax.has(verb, "obj")) {
            return syntax.has(verb, "nsubj:pass") && !perfect(verb);
        }
        if (syntax.has(verb, "nsubj:pass") && !perfect(verb)) {
            return !tag.equals("VBD") || !whole(verb);
        }
        boolean participle = tag.equals("VBN") && !syntax.has(verb, "aux");
        if (participle && (syntax.relation(verb).equals("acl") || syntax.relates(verb, "amod"))) {
            return true;
        }
        if (participle && syntax.relation(verb).equals("conj") && !syntax.has(verb, "nsubj")) {
            return passive(syntax.head(verb));
        }
        if (participle && (syntax.relates(verb, "xcomp") || syntax.relates(verb, "advcl"))) {
            return true;
        }
        return (tag.equals("VBN") || tag.equals("VBD") && !whole(verb))
                && !syntax.has(verb, "aux")
                && syntax.reads(verb, patientive)
                && !sharesObject(verb);
    }

    /** "It had retaken the port": has done it itself, whatever the tree calls its subject. */
    private boolean perfect(int verb) {
        return syntax.children(verb, "aux").stream().anyMatch(aux -> syntax.reads(aux, "have"))
                && syntax.children(verb, "aux").stream().noneMatch(aux -> syntax.reads(aux, "be"));
    }

    /** Whether a verb stands in a whole sentence; headlines leave the auxiliary of the passive out. */
    private boolean whole(int verb) {
        return syntax.upos(syntax.sentence(verb).to() - 1) == Upos.PUNCT;
    }

    private boolean sharesObject(int verb) {
        for (int child : syntax.children(verb, "conj")) {
            if (syntax.has(child, "obj")) {
                return true;
            }
        }
        return syntax.relation(verb).equals("conj") || syntax.relates(verb, "acl:relcl");
    }

    /** The subject that the words have or share, by {@code depth} steps at most. */
    private List<Integer> surface(int verb, int depth) {
        List<Integer> subjects = new ArrayList<>(2);
        for (int child : syntax.children(verb, "nsubj")) {
            add(child, subjects);
        }
        int head = syntax.head(verb);
        if (!subjects.isEmpty() || depth == 0 || head == verb) {
            return subjects;
        }
        String relation = syntax.relation(verb);
        boolean noun = relation.equals("acl")
                && ABOUT.contains(syntax.marker(verb))
                && !syntax.reads(syntax.head(head), CHARGING);
        if (relation.equals("acl:relcl") || relation.equals("acl") && !infinitive(verb) && !noun) {
            syntax.conjuncts(head, subjects);
            return subjects;
        }
        return switch (relation) {
            case "conj" -> surface(head, depth - 1);
            case "xcomp", "advcl", "ccomp", "csubj" -> controlled(verb, head, depth - 1);
            case "acl" -> owners(head, depth - 1);
            default -> subjects;
        };
    }

    /** The subject of a clause without one, from the clause it depends on. */
    private List<Integer> controlled(int verb, int head, int depth) {
        boolean overObject = syntax.relation(verb).equals("xcomp")
                || infinitive(verb) && syntax.reads(head, objectControl)
                || Set.of("of", "for", "from", "with").contains(syntax.marker(verb));
        List<Integer> objects = addressed(head, infinitive(verb));
        boolean over = overObject || infinitive(verb) && syntax.reads(head, APPEALING);
        if (over && !objects.isEmpty() && !syntax.reads(head, subjectControl)) {
            List<Integer> controllers = new ArrayList<>(2);
            objects.forEach(object -> add(object, controllers));
            return controllers;
        }
        return surface(head, depth);
    }

    /** Whom a verb speaks to or acts on: its object, or whom it calls on, appeals to, waits for. */
    private List<Integer> addressed(int verb, boolean asked) {
        List<Integer> objects = syntax.children(verb, "obj");
        if (objects.isEmpty()) {
            objects = syntax.children(verb, "iobj");
        }
        if (!objects.isEmpty() || !asked || !syntax.reads(verb, APPEALING)) {
            return objects;
        }
        return syntax.children(verb, "obl").stream()
                .filter(child -> APPEALED.contains(syntax.marker(child)))
                .toList();
    }

    /** Whose the noun is: "its decision to attack", "took the decision to attack". */
    private List<Integer> owners(int noun, int depth) {
        List<Integer> owners = new ArrayList<>(2);
        for (int child : syntax.children(noun, "nmod:poss")) {
            add(child, owners);
        }
        boolean carried =
                syntax.relates(noun, "obj") && syntax.reads(syntax.head(noun), TAKING) || syntax.relates(noun, "xcomp");
        if (owners.isEmpty() && carried) {
            return surface(syntax.head(noun), depth);
        }
        return owners;
    }

    private boolean infinitive(int verb) {
        return syntax.marker(verb).equals("to");
    }

    /** "arrested and deported activists"; "the town they attacked". */
    private void shared(int verb, List<Integer> objects) {
        int head = syntax.head(verb);
        if (syntax.relation(verb).equals("conj")) {
            for (int object : syntax.children(head, "obj")) {
                if (object > verb) {
                    add(object, objects);
                }
            }
        } else if (syntax.relation(verb).equals("acl:relcl") && syntax.has(verb, "nsubj") && !gapFilled(verb)) {
            syntax.conjuncts(head, objects);
        } else if (syntax.reads(verb, patientive)) {
            for (int child : syntax.children(verb, "conj")) {
                for (int object : syntax.children(child, "obj")) {
                    add(object, objects);
                }
            }
        }
    }

    /** Whether some relative word stands in the clause, so that the noun before it plays the part of that word. */
    private boolean gapFilled(int verb) {
        for (int child : syntax.children(verb)) {
            if (relativeWord(child) || Set.of("where", "when", "why").contains(syntax.lemma(child))) {
                return true;
            }
        }
        return false;
    }

    private boolean relativeWord(int index) {
        return RELATIVE.contains(syntax.lemma(index)) && syntax.upos(index) == Upos.PRON;
    }

    /** Adds a filler and what is coordinated with it; for a relative pronoun the noun it stands for. */
    void add(int filler, List<Integer> into) {
        int meant = relativeWord(filler) ? antecedent(filler) : filler;
        syntax.conjuncts(meant, into);
    }

    private int antecedent(int pronoun) {
        int at = syntax.head(pronoun);
        for (int step = 0; step < DEPTH && syntax.head(at) != at; step++) {
            if (syntax.relation(at).equals("acl:relcl")) {
                return syntax.head(at);
            }
            at = syntax.head(at);
        }
        return pronoun;
    }
}
