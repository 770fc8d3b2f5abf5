// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.analysis.Upos;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A word that may name an event, with what fills the slots around it. Slots: {@code nsubj} and {@code obj} are the logical
 * subject and object, whatever the voice; any other is a relation of the tree, alone or with the preposition or mark of the
 * filler: {@code obl:in}, {@code nmod:of}, {@code nmod:poss}, {@code compound}, {@code amod}, {@code xcomp},
 * {@code advcl:to}; {@code head} is the word it depends on, {@code case} its own preposition.
 */
final class Trigger implements Surroundings {

    private final Syntax syntax;
    private final Known known;
    private final Topics topics;
    private final int head;
    private final Map<String, List<Integer>> slots = new TreeMap<>();

    private Trigger(Syntax syntax, Known known, Topics topics, int head) {
        this.topics = topics;
        this.syntax = syntax;
        this.known = known;
        this.head = head;
    }

    /** A verb with its subject and object as the grammar finds them. */
    static Trigger verb(Syntax syntax, Known known, Grammar grammar, Topics topics, int verb) {
        Trigger trigger = new Trigger(syntax, known, topics, verb);
        trigger.put("nsubj", grammar.agents(verb));
        trigger.put("obj", grammar.objects(verb));
        boolean passive = grammar.passive(verb);
        for (int child : syntax.children(verb)) {
            boolean taken = syntax.relates(child, "nsubj")
                    || syntax.relation(child).equals("obj")
                    || passive
                            && syntax.relates(child, "obl")
                            && syntax.marker(child).equals("by");
            if (!taken) {
                trigger.child(child, grammar);
            }
        }
        trigger.heads();
        return trigger;
    }

    /** A noun or adjective; a noun borrows the subject and the adverbials of the light verb it is the object of. */
    static Trigger other(Syntax syntax, Known known, Grammar grammar, Nouns nouns, Topics topics, int head) {
        Trigger trigger = new Trigger(syntax, known, topics, head);
        for (int child : syntax.children(head)) {
            trigger.child(child, grammar);
            if (syntax.relates(child, "nmod") && syntax.marker(child).equals("of")) {
                trigger.doers(child, grammar);
            }
        }
        trigger.heads();
        nouns.carrier(head).ifPresent(verb -> {
            if (nouns.light(verb)) {
                trigger.put("nsubj", grammar.agents(verb));
            }
            for (int child : syntax.children(verb)) {
                boolean agent = grammar.passive(verb) && syntax.marker(child).equals("by");
                if (syntax.relates(child, "obl") && child != head && !agent) {
                    trigger.child(child, grammar);
                }
            }
        });
        return trigger;
    }

    /** "the deployment of troops by Russia": the tree may hang the doer on the troops. */
    private void doers(int object, Grammar grammar) {
        for (int child : syntax.children(object, "nmod")) {
            if (syntax.marker(child).equals("by")) {
                child(child, grammar);
            }
        }
    }

    private void child(int child, Grammar grammar) {
        List<Integer> fillers = new ArrayList<>(2);
        grammar.add(child, fillers);
        String relation = syntax.relation(child);
        int colon = relation.indexOf(':');
        String base = colon < 0 ? relation : relation.substring(0, colon);
        String marker = syntax.marker(child);
        put(base, fillers);
        if (!marker.isEmpty()) {
            put(base + ":" + marker, fillers);
        }
        if (colon > 0 && !relation.equals(base + ":" + marker)) {
            put(relation, fillers);
        }
    }

    private void heads() {
        if (syntax.head(head) != head) {
            put("head", List.of(syntax.head(head)));
        }
    }

    private void put(String slot, List<Integer> fillers) {
        if (!fillers.isEmpty()) {
            List<Integer> here = slots.computeIfAbsent(slot, key -> new ArrayList<>(2));
            for (int filler : fillers) {
                if (!here.contains(filler)) {
                    here.add(filler);
                }
            }
        }
    }

    int head() {
        return head;
    }

    Syntax syntax() {
        return syntax;
    }

    Known known() {
        return known;
    }

    /** The slots that are filled, by name. */
    Map<String, List<Integer>> slots() {
        return slots;
    }

    @Override
    public List<Integer> fillers(String slot) {
        return switch (slot) {
            case Condition.PHRASE -> phrase();
            case Condition.SENTENCE -> sentence();
            default -> slots.getOrDefault(slot, List.of());
        };
    }

    private List<Integer> phrase() {
        List<Integer> open = new ArrayList<>(syntax.children(head));
        for (int at = 0; at < open.size(); at++) {
            open.addAll(syntax.children(open.get(at)));
        }
        return open;
    }

    private List<Integer> sentence() {
        List<Integer> all = new ArrayList<>();
        for (int i = syntax.sentence(head).from(); i < syntax.sentence(head).to(); i++) {
            if (i != head) {
                all.add(i);
            }
        }
        return all;
    }

    /**
     * Whether a filler is one of these words. Of "dozens of soldiers" the soldiers count too, and of "police officers" the
     * police.
     */
    @Override
    public boolean reads(int filler, Set<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        if (syntax.reads(filler, words)) {
            return true;
        }
        if (syntax.upos(filler) != Upos.NOUN && syntax.upos(filler) != Upos.NUM && syntax.upos(filler) != Upos.PROPN) {
            return false;
        }
        for (int child : syntax.children(filler)) {
            boolean counted =
                    syntax.relates(child, "nmod") && syntax.marker(child).equals("of");
            if ((counted || syntax.relates(child, "compound") || syntax.relates(child, "flat"))
                    && syntax.reads(child, words)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean is(int filler, Set<String> kinds) {
        return known.is(filler, kinds);
    }

    @Override
    public Set<String> features() {
        String relation = syntax.relation(head);
        String tag = syntax.token(head).xpos().toLowerCase(Locale.ROOT);
        Set<String> features = new HashSet<>(topics.of(head));
        features.add(relation);
        features.add(tag);
        return features;
    }
}
