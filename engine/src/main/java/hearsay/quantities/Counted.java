// SPDX-License-Identifier: Apache-2.0
package hearsay.quantities;

import hearsay.analysis.Analysis;
import hearsay.analysis.Sentence;
import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a number counts: the noun it is hung on, the one after "of", or people, where people suffer the verb. */
final class Counted {

    private static final Set<String> BODILY = Set.of(
            "kill",
            "wound",
            "injure",
            "die",
            "arrest",
            "detain",
            "hurt",
            "hospitalise",
            "hospitalize",
            "drown",
            "execute",
            "behead",
            "abduct",
            "kidnap",
            "evacuate",
            "rescue",
            "capture",
            "shoot",
            "displace",
            "infect",
            "survive",
            "perish",
            "jail",
            "flee",
            "missing",
            "dead");
    private static final Set<String> STATES =
            Set.of("dead", "wounded", "injured", "missing", "killed", "hurt", "alive", "homeless");
    /** Words for how many a body of people is, before the number. */
    private static final Set<String> NUMBERED = Set.of("numbered", "numbering", "numbers");

    private static final Set<String> ABOUT = Set.of("about", "around", "some", "only", "roughly", "nearly", "almost");
    private static final Set<String> BODIES = Set.of(
            "strength",
            "unit",
            "force",
            "contingent",
            "detachment",
            "garrison",
            "crew",
            "team",
            "squad",
            "platoon",
            "band",
            "delegation",
            "group",
            "party",
            "troop",
            "workforce");

    private static final Set<String> NUMBERS = Set.of("number", "total", "count");
    private static final Set<String> DEAD = Set.of("deaths", "casualties", "fatalities", "victims");

    private static final int REACH = 8;

    private final List<Token> tokens;

    Counted(Analysis analysis) {
        this.tokens = analysis.tokens();
    }

    /** The dictionary word for what tokens {@code from} to {@code to} count; empty if the tree shows nothing. */
    Optional<String> of(int from, int to, Sentence sentence) {
        Optional<Integer> noun = afterOf(to, sentence).or(() -> head(from, to, sentence));
        if (noun.isEmpty() && sizes(from, sentence)) {
            return Optional.of("person");
        }
        if (noun.isPresent()) {
            return Optional.of(lemma(noun.get()));
        }
        return people(from, to).or(() -> toll(from, to, sentence) ? Optional.of("person") : Optional.empty());
    }

    /** "The death toll rose to 17", "the number of people killed has reached 39": what the verb says it of counts people. */
    private boolean toll(int from, int to, Sentence sentence) {
        for (int i = from; i < to; i++) {
            int verb = tokens.get(i).head();
            for (int noun = sentence.from(); noun < sentence.to(); noun++) {
                Token token = tokens.get(noun);
                boolean said = token.head() == verb || token.head() == i;
                String relation = token.relation();
                if (said && (relation.startsWith("nsubj") || relation.equals("obj")) && dead(noun, sentence)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean dead(int noun, Sentence sentence) {
        String word = tokens.get(noun).lemma().toLowerCase(Locale.ROOT);
        if (word.equals("toll")) {
            return true;
        }
        if (!NUMBERS.contains(word)) {
            return false;
        }
        for (int i = noun + 1; i < sentence.to(); i++) {
            Token token = tokens.get(i);
            if (token.head() == noun && token.relation().equals("nmod")) {
                return STATES.contains(form(i)) || DEAD.contains(form(i)) || killed(i, sentence);
            }
        }
        return false;
    }

    /** "People killed". */
    private boolean killed(int people, Sentence sentence) {
        for (int i = people + 1; i < sentence.to(); i++) {
            Token token = tokens.get(i);
            if (token.head() == people && token.relation().startsWith("acl")) {
                return BODILY.contains(token.lemma().toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }

    /** "The unit numbered 22", "a crew of 12", "a strength of 300": how many people make up what stands before. */
    private boolean sizes(int from, Sentence sentence) {
        int before = from - 1;
        while (before > sentence.from() && (tokens.get(before).upos() == Upos.ADV || ABOUT.contains(form(before)))) {
            before--;
        }
        if (before < sentence.from()) {
            return false;
        }
        return NUMBERED.contains(form(before))
                || before > sentence.from()
                        && form(before).equals("of")
                        && BODIES.contains(tokens.get(before - 1).lemma().toLowerCase(Locale.ROOT));
    }

    private String form(int token) {
        return tokens.get(token).form().toLowerCase(Locale.ROOT);
    }

    private String lemma(int at) {
        Token token = tokens.get(at);
        String form = token.form().toLowerCase(Locale.ROOT);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (lemma.equals("people")) {
            return "person";
        }
        boolean plural = lemma.equals(form)
                && (token.xpos().equals("NNS") || token.xpos().equals("NNPS"));
        return plural ? singular(form) : lemma;
    }

    /** A plural that the model left as it was, made singular by its ending. */
    private static String singular(String form) {
        int length = form.length();
        if (!form.endsWith("s") || form.endsWith("ss") || length < 4) {
            return form;
        }
        if (form.endsWith("ies")) {
            return form.substring(0, length - 3) + "y";
        }
        boolean hissing =
                form.endsWith("ches") || form.endsWith("shes") || form.endsWith("xes") || form.endsWith("sses");
        return form.substring(0, length - (hissing ? 2 : 1));
    }

    private static boolean noun(Token token) {
        return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
    }

    /** "Dozens of the soldiers": the head of the phrase after "of". */
    private Optional<Integer> afterOf(int to, Sentence sentence) {
        if (to >= sentence.to() || !tokens.get(to).form().equalsIgnoreCase("of")) {
            return Optional.empty();
        }
        int head = tokens.get(to).head();
        if (head > to && head < sentence.to() && noun(tokens.get(head))) {
            return Optional.of(head);
        }
        return following(to + 1, sentence);
    }

    private Optional<Integer> head(int from, int to, Sentence sentence) {
        for (int i = to - 1; i >= from; i--) {
            Token token = tokens.get(i);
            int head = token.head();
            if (head >= to && head < sentence.to() && noun(tokens.get(head)) && head - to < REACH) {
                return Optional.of(head);
            }
        }
        return following(to, sentence).filter(noun -> tokens.get(to).upos() != Upos.VERB);
    }

    /** The last noun of the row of adjectives and nouns that begins at a word. */
    private Optional<Integer> following(int at, Sentence sentence) {
        int last = -1;
        for (int i = at; i < sentence.to() && i < at + REACH; i++) {
            Token token = tokens.get(i);
            if (noun(token)) {
                last = i;
            } else if (last >= 0
                    || !(token.upos() == Upos.ADJ
                            || token.upos() == Upos.DET
                            || token.form().equals("-"))) {
                break;
            }
        }
        return last < 0 ? Optional.empty() : Optional.of(last);
    }

    private Optional<String> people(int from, int to) {
        for (int i = from; i < to; i++) {
            Token head = tokens.get(tokens.get(i).head());
            if (BODILY.contains(head.lemma().toLowerCase(Locale.ROOT))) {
                return Optional.of("person");
            }
        }
        boolean state =
                to < tokens.size() && STATES.contains(tokens.get(to).form().toLowerCase(Locale.ROOT));
        return state ? Optional.of("person") : Optional.empty();
    }
}
