// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import hearsay.claims.ActorMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who claims what he did, who blames whom, and whose word a sentence is, by the words and the tree of each sentence of a message: the
 * questions of the guidelines' decision tree, asked sentence by sentence.
 */
final class Frames {

    private static final Set<String> TAKES =
            Set.of("claim", "take", "assume", "accept", "acknowledge", "admit", "accredit", "vindicate");
    private static final Set<String> WHAT = Set.of("responsibility", "credit", "authorship", "paternity");
    private static final Set<String> BLAMES =
            Set.of("accuse", "blame", "attribute", "suspect", "charge", "impute", "incriminate", "implicate", "link");
    private static final Set<String> SAYS = Set.of(
            "say",
            "state",
            "report",
            "add",
            "announce",
            "reveal",
            "note",
            "confirm",
            "tell",
            "indicate",
            "disclose",
            "explain",
            "point",
            "declare",
            "believe",
            "affirm",
            "inform",
            "claim",
            "think",
            "release",
            "issue");
    private static final Set<String> HEDGES = Set.of(
            "alleged",
            "allegedly",
            "presumed",
            "presumably",
            "apparently",
            "suspected",
            "reportedly",
            "probably",
            "supposedly",
            "supposed",
            "reputed");
    private static final Set<String> OFFICES = Set.of(
            "authority",
            "police",
            "army",
            "government",
            "minister",
            "ministry",
            "official",
            "prosecutor",
            "judge",
            "military",
            "colonel",
            "general",
            "major",
            "intelligence",
            "court",
            "investigator",
            "policeman",
            "commander",
            "mayor",
            "governor",
            "officer");
    private static final Set<String> DOERS =
            Set.of("responsible", "perpetrator", "culprit", "behind", "mastermind", "author", "perpetrate");
    private static final Set<String> MAYBE = Set.of(
            "may",
            "might",
            "could",
            "possible",
            "possibly",
            "possibility",
            "perhaps",
            "whether",
            "investigate",
            "probe",
            "seem",
            "appear",
            "theory",
            "hypothesis");
    private static final Set<String> PAPERS = Set.of(
            "communique",
            "bulletin",
            "statement",
            "pamphlet",
            "leaflet",
            "letter",
            "caller",
            "call",
            "message",
            "proclamation",
            "telephone",
            "spokesman");
    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither", "yet");
    private static final int BEFORE = 4;
    private static final int CLIMB = 6;
    private static final int BEHIND = 6;

    private final List<Token> tokens;
    private final List<List<Integer>> sentences = new ArrayList<>();
    private final boolean[] authority;
    private final List<Integer> claiming = new ArrayList<>();

    Frames(Page page) {
        this.tokens = page.reading().analysis().tokens();
        this.authority = new boolean[tokens.size()];
        page.reading().analysis().sentences().forEach(sentence -> sentences.add(new ArrayList<>()));
        for (int i = 0; i < tokens.size(); i++) {
            sentences.get(page.sentence(tokens.get(i).span())).add(i);
            authority[i] = OFFICES.contains(lemma(i));
        }
        for (ActorMention actor : page.reading().actors()) {
            if (Page.authority(actor.actor().sector())) {
                int from = page.token(actor.span().start());
                int to = page.token(actor.span().end() - 1);
                for (int i = from; i <= to; i++) {
                    authority[i] = true;
                }
            }
        }
        for (int i = 0; i < sentences.size(); i++) {
            if (claims(i)) {
                claiming.add(i);
            }
        }
    }

    /** The sentences in which somebody claims or admits what was done. */
    List<Integer> claiming() {
        return claiming;
    }

    private boolean claims(int sentence) {
        boolean takes = false;
        boolean what = false;
        boolean nobody = false;
        for (int i : sentences.get(sentence)) {
            takes |= TAKES.contains(lemma(i)) && tokens.get(i).upos() == Upos.VERB;
            what |= WHAT.contains(lemma(i));
            nobody |= NOBODY.contains(lemma(i));
        }
        return takes && what && !nobody;
    }

    /** Who blames an organisation that is spoken of at a token: "authority", "other", "nobody" where none is named; empty where it is not blamed. */
    Optional<String> accuser(int sentence, int mention) {
        int below = mention;
        int at = mention;
        for (int step = 0; step < CLIMB; step++) {
            int head = tokens.get(at).head();
            if (head == at || head < 0) {
                break;
            }
            below = at;
            at = head;
            if (BLAMES.contains(lemma(at)) && tokens.get(at).upos() == Upos.VERB) {
                boolean accused = !tokens.get(below).relation().equals("nsubj");
                return accused ? Optional.of(subject(sentence, at)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private String subject(int sentence, int verb) {
        for (int i : sentences.get(sentence)) {
            Token token = tokens.get(i);
            if (token.head() == verb
                    && (token.relation().equals("nsubj") || token.relation().equals("obl:agent"))) {
                return authority[i] ? "authority" : "other";
            }
        }
        return "nobody";
    }

    /** Whether a sentence names those who did it, as "responsible", "perpetrators", "behind" it. */
    boolean responsible(int sentence) {
        return any(sentence, DOERS);
    }

    /** Whether a sentence leaves something open. */
    boolean maybe(int sentence) {
        return any(sentence, MAYBE);
    }

    /** Whether a sentence speaks of a message by which one makes oneself known. */
    boolean paper(int sentence) {
        return any(sentence, PAPERS);
    }

    private boolean any(int sentence, Set<String> words) {
        return sentences.get(sentence).stream().anyMatch(i -> words.contains(lemma(i)));
    }

    /** Whose word a sentence is: "itself", "authority", "other", or "nobody" where nobody is named. */
    String speaker(int sentence, Suspect suspect) {
        String speaker = "nobody";
        List<Integer> here = sentences.get(sentence);
        for (int i : here) {
            Token token = tokens.get(i);
            boolean says = token.relation().equals("nsubj")
                    && token.head() >= 0
                    && token.head() < tokens.size()
                    && SAYS.contains(lemma(token.head()));
            boolean according = lemma(i).equals("accord") || token.form().equalsIgnoreCase("according");
            if (says && suspect.in(token.span())) {
                return "itself";
            }
            if (says) {
                speaker = authority[i] ? "authority" : speaker.equals("authority") ? speaker : "other";
            }
            if (according) {
                boolean of = false;
                for (int next = i + 1; next <= Math.min(i + BEHIND, tokens.size() - 1); next++) {
                    of |= authority[next];
                }
                speaker = of ? "authority" : speaker.equals("authority") ? speaker : "other";
            }
        }
        return speaker;
    }

    /** Whether the words before a place doubt what is named there. */
    boolean hedged(int mention) {
        for (int i = Math.max(0, mention - BEFORE); i <= mention; i++) {
            if (HEDGES.contains(lemma(i))
                    || HEDGES.contains(tokens.get(i).form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private String lemma(int token) {
        return tokens.get(token).lemma().toLowerCase(Locale.ROOT);
    }
}
