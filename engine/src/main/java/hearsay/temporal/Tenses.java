// SPDX-License-Identifier: Apache-2.0
package hearsay.temporal;

import hearsay.analysis.Analysis;
import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import java.util.List;
import java.util.Locale;

/** Tells the tense of the clause that a phrase stands in, from the tree. */
final class Tenses {

    private static final int REACH = 8;

    private final Hints hints;
    private final List<Token> tokens;

    Tenses(Hints hints, Analysis analysis) {
        this.hints = hints;
        this.tokens = analysis.tokens();
    }

    /** The tense at tokens {@code from} up to, not including, {@code to}. */
    Tense at(int from, int to) {
        int at = outermost(from, to);
        for (int steps = 0; steps < REACH; steps++) {
            if (verb(at)) {
                return clause(at, REACH - steps);
            }
            int head = tokens.get(at).head();
            if (head == at) {
                break;
            }
            at = head;
        }
        return Tense.OPEN;
    }

    private int outermost(int from, int to) {
        for (int i = from; i < to; i++) {
            int head = tokens.get(i).head();
            if (head < from || head >= to || head == i) {
                return i;
            }
        }
        return from;
    }

    private boolean verb(int at) {
        Token token = tokens.get(at);
        return token.upos() == Upos.VERB
                || token.upos() == Upos.AUX
                || !auxiliary(at, "cop").isEmpty();
    }

    /** The form of a helping word below a verb; empty if it has none of the kind. */
    private String auxiliary(int verb, String relation) {
        for (int i = Math.max(0, verb - REACH); i < verb; i++) {
            Token token = tokens.get(i);
            if (token.head() == verb && token.relation().startsWith(relation)) {
                return token.form().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private Tense clause(int verb, int reach) {
        Token token = tokens.get(verb);
        boolean had = false;
        boolean have = false;
        boolean was = false;
        boolean is = false;
        boolean to = false;
        for (int i = Math.max(0, verb - 2 * REACH); i < verb; i++) {
            Token word = tokens.get(i);
            if (word.head() != verb) {
                continue;
            }
            String form = word.form().toLowerCase(Locale.ROOT);
            String relation = word.relation();
            if (relation.startsWith("aux") || relation.equals("cop")) {
                if (hints.has(Hints.Kind.MODAL, form)) {
                    return have(verb) ? Tense.PAST : Tense.FUTURE;
                }
                had |= form.equals("had") || form.equals("did");
                have |= form.equals("has") || form.equals("have") || form.equals("'ve");
                was |= form.equals("was") || form.equals("were");
                is |= form.equals("is")
                        || form.equals("are")
                        || form.equals("'s")
                        || form.equals("'re")
                        || form.equals("am");
            }
            to |= relation.equals("mark") && form.equals("to");
        }
        boolean ahead = hints.verb(Hints.Kind.AHEAD, token) && !token.xpos().equals("VBD");
        if (had || have && !ahead) {
            return Tense.PAST;
        }
        if (ahead) {
            return Tense.FUTURE;
        }
        if (to) {
            return infinitive(verb, reach);
        }
        return finite(token, verb, was, is, reach);
    }

    private boolean have(int verb) {
        for (int i = Math.max(0, verb - REACH); i < verb; i++) {
            if (tokens.get(i).head() == verb && tokens.get(i).form().equalsIgnoreCase("have")) {
                return true;
            }
        }
        return false;
    }

    private Tense infinitive(int verb, int reach) {
        int head = tokens.get(verb).head();
        if (head == verb || reach <= 0) {
            return Tense.FUTURE;
        }
        Token above = tokens.get(head);
        if (above.upos() != Upos.VERB || hints.verb(Hints.Kind.AHEAD, above)) {
            return Tense.FUTURE;
        }
        return above.relation().equals("xcomp") || tokens.get(verb).relation().equals("xcomp")
                ? agreed(above)
                : clause(head, reach - 1);
    }

    /** "agreed to meet on Sunday" looks ahead, "managed to flee on Sunday" and "began to leave" do not. */
    private Tense agreed(Token verb) {
        if (!hints.verb(Hints.Kind.PHASE, verb)) {
            return Tense.FUTURE;
        }
        return verb.xpos().equals("VBD") || verb.xpos().equals("VBN") ? Tense.PAST : Tense.OPEN;
    }

    private Tense finite(Token token, int verb, boolean was, boolean is, int reach) {
        return switch (token.xpos()) {
            case "VBD" -> Tense.PAST;
            case "VBN" -> is ? Tense.OPEN : Tense.PAST;
            case "VBG" -> was ? Tense.PAST : is ? Tense.FUTURE : above(verb, reach);
            case "VB" -> Tense.OPEN;
            default -> was ? Tense.PAST : present(token, verb, is, reach);
        };
    }

    /** "The fair opens on Friday" tells what is to come; a headline's "bombs camp on Friday" does not. */
    private Tense present(Token token, int verb, boolean is, int reach) {
        boolean finite = token.xpos().equals("VBZ") || token.xpos().equals("VBP");
        if (finite && hints.verb(Hints.Kind.TIMETABLE, token)) {
            return Tense.FUTURE;
        }
        return token.upos() == Upos.VERB || is ? Tense.OPEN : above(verb, reach);
    }

    private Tense above(int verb, int reach) {
        int head = tokens.get(verb).head();
        for (int steps = 0; steps < reach && head != tokens.get(head).head() && !verb(head); steps++) {
            head = tokens.get(head).head();
        }
        return head != verb && reach > 0 && verb(head) ? clause(head, reach - 1) : Tense.OPEN;
    }
}
