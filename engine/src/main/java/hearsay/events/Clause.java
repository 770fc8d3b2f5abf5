// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A word with its clause, as the tree has it: slots are relations, alone or with a preposition or mark. What is coordinated
 * with an earlier verb takes over that verb's auxiliaries, negation and mark where it has none of its own: "did not attack or
 * burn".
 */
final class Clause implements Surroundings {

    private static final Set<String> SHARED = Set.of("aux", "aux:pass", "mark", "cop");

    private final Syntax syntax;
    private final Known known;
    private final int head;
    private final int first;
    private final boolean shares;
    private final Set<String> features = new TreeSet<>();
    private final Tense tense;

    Clause(Syntax syntax, Known known, int head) {
        this.syntax = syntax;
        this.known = known;
        this.head = head;
        this.first = firstConjunct(syntax, head);
        this.shares = first != head && unfinished(syntax, head);
        this.tense = tense();
        describe();
    }

    private static int firstConjunct(Syntax syntax, int head) {
        int at = head;
        while (syntax.relation(at).equals("conj") && syntax.head(at) != at) {
            at = syntax.head(at);
        }
        return at;
    }

    /** A verb form that cannot stand alone, without an auxiliary, mark or subject of its own. */
    private static boolean unfinished(Syntax syntax, int head) {
        String tag = syntax.token(head).xpos();
        return !syntax.has(head, "aux")
                && !syntax.has(head, "mark")
                && !syntax.has(head, "nsubj")
                && (tag.equals("VB") || tag.equals("VBG") || tag.equals("VBN") || !tag.startsWith("V"));
    }

    int head() {
        return head;
    }

    /** The word that this one, or what it is coordinated with, depends on; itself at a root. */
    int governor() {
        return syntax.head(first);
    }

    String relation() {
        return syntax.relation(first);
    }

    String marker() {
        String own = syntax.marker(head);
        return own.isEmpty() ? syntax.marker(first) : own;
    }

    Tense tenseOf() {
        return tense;
    }

    @Override
    public Set<String> features() {
        return features;
    }

    private void describe() {
        String tag = syntax.token(head).xpos();
        features.add(tag.toLowerCase(Locale.ROOT));
        features.add(syntax.upos(head).name().toLowerCase(Locale.ROOT));
        features.add(tense.name().toLowerCase(Locale.ROOT));
        String relation = relation();
        int colon = relation.indexOf(':');
        String base = colon < 0 ? relation : relation.substring(0, colon);
        features.add(relation);
        features.add(base);
        features.add(base + "=" + marker());
        if (governor() != first) {
            features.add("under=" + syntax.upos(governor()).name().toLowerCase(Locale.ROOT));
        }
        boolean have = auxiliary("have");
        if (have && tag.equals("VBN")) {
            features.add(tense == Tense.PAST ? "pastperfect" : "perfect");
        }
        if (auxiliary("be") && tag.equals("VBG")) {
            features.add("progressive");
        }
        if (marker().equals("to") && syntax.upos(head) == Upos.VERB) {
            features.add("to");
        }
    }

    private boolean auxiliary(String lemma) {
        for (int child : fillers("aux")) {
            if (syntax.reads(child, lemma)) {
                return true;
            }
        }
        return false;
    }

    private Tense tense() {
        List<Integer> helpers = new ArrayList<>(fillers("aux"));
        helpers.addAll(fillers("cop"));
        for (int helper : helpers) {
            if (syntax.token(helper).xpos().equals("MD")) {
                return syntax.reads(helper, Set.of("will", "shall", "'ll", "wo")) ? Tense.FUTURE : Tense.NONE;
            }
        }
        if (toBefore(helpers)) {
            return Tense.INFINITIVE;
        }
        for (int helper : helpers) {
            Tense found = finite(syntax.token(helper).xpos());
            if (found != Tense.NONE) {
                return found;
            }
        }
        return bare(syntax.token(head).xpos());
    }

    /** Whether "to" stands before the verb and its auxiliaries. */
    private boolean toBefore(List<Integer> helpers) {
        boolean finite =
                helpers.stream().anyMatch(helper -> finite(syntax.token(helper).xpos()) != Tense.NONE);
        for (int mark : fillers("mark")) {
            if (!finite && syntax.lemma(mark).equals("to")) {
                return true;
            }
        }
        return false;
    }

    private static Tense finite(String tag) {
        return switch (tag) {
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            default -> Tense.NONE;
        };
    }

    private static Tense bare(String tag) {
        return switch (tag) {
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            case "VBG" -> Tense.PRESENT_PARTICIPLE;
            case "VBN" -> Tense.PAST_PARTICIPLE;
            case "VB" -> Tense.INFINITIVE;
            default -> Tense.NONE;
        };
    }

    @Override
    public List<Integer> fillers(String slot) {
        if (slot.equals("head")) {
            return governor() == first ? List.of() : List.of(governor());
        }
        if (slot.equals(Condition.SENTENCE)) {
            return sentence();
        }
        List<Integer> found = below(head, slot);
        if (shares && found.isEmpty() && shared(slot)) {
            found = below(first, slot);
        }
        return found;
    }

    private boolean shared(String slot) {
        return SHARED.contains(slot) || slot.equals("advmod") || slot.startsWith("mark");
    }

    private List<Integer> below(int word, String slot) {
        int colon = slot.indexOf(':');
        List<Integer> found = new ArrayList<>(2);
        for (int child : syntax.children(word)) {
            if (syntax.relation(child).equals(slot)
                    || syntax.relates(child, slot)
                    || colon > 0
                            && syntax.relates(child, slot.substring(0, colon))
                            && syntax.marker(child).equals(slot.substring(colon + 1))) {
                found.add(child);
            }
        }
        return found;
    }

    private List<Integer> sentence() {
        List<Integer> all = new ArrayList<>();
        for (int i = syntax.sentence(head).from(); i < syntax.sentence(head).to(); i++) {
            all.add(i);
        }
        return all;
    }

    @Override
    public boolean reads(int filler, Set<String> words) {
        return syntax.reads(filler, words);
    }

    @Override
    public boolean is(int filler, Set<String> kinds) {
        return known.is(filler, kinds);
    }
}
