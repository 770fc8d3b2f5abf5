// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.analysis.Analysis;
import hearsay.analysis.Token;
import hearsay.claims.EntityType;
import hearsay.claims.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One text with all that the tables found in it: hits and mentions by token, and the tree from above. */
final class Scene {

    /** Behind a country: it did something to them, they are not its own. */
    private static final Set<String> DONE = Set.of(
            "backed",
            "led",
            "allied",
            "trained",
            "funded",
            "supported",
            "aligned",
            "linked",
            "made",
            "built",
            "brokered",
            "sponsored",
            "armed",
            "supplied",
            "financed",
            "occupied",
            "held",
            "controlled",
            "inspired",
            "style",
            "era");

    private static final Set<String> STANCES = Set.of("pro", "anti", "non");

    private final Analysis analysis;
    private final List<Hit> hits;
    private final int[] firstHit;
    private final int[] mentionAt;
    private final int[] firstChild;
    private final int[] nextChild;

    Scene(Analysis analysis, List<Hit> hits) {
        this.analysis = analysis;
        this.hits = hits;
        int size = analysis.tokens().size();
        this.firstHit = new int[size + 1];
        int hit = 0;
        for (int i = 0; i <= size; i++) {
            while (hit < hits.size() && hits.get(hit).from() < i) {
                hit++;
            }
            firstHit[i] = hit;
        }
        this.mentionAt = mentions(analysis, size);
        this.firstChild = new int[size];
        this.nextChild = new int[size];
        Arrays.fill(firstChild, -1);
        Arrays.fill(nextChild, -1);
        for (int i = size - 1; i >= 0; i--) {
            int head = analysis.tokens().get(i).head();
            if (head != i) {
                nextChild[i] = firstChild[head];
                firstChild[head] = i;
            }
        }
    }

    private static int[] mentions(Analysis analysis, int size) {
        int[] at = new int[size];
        Arrays.fill(at, -1);
        int token = 0;
        for (int m = 0; m < analysis.mentions().size(); m++) {
            Mention mention = analysis.mentions().get(m);
            while (token < size
                    && analysis.tokens().get(token).span().start()
                            < mention.span().end()) {
                if (analysis.tokens().get(token).span().start()
                        >= mention.span().start()) {
                    at[token] = m;
                }
                token++;
            }
        }
        return at;
    }

    Analysis analysis() {
        return analysis;
    }

    Token token(int index) {
        return analysis.tokens().get(index);
    }

    /** The named mention that a token is part of. */
    Optional<Mention> mention(int token) {
        return mentionAt[token] < 0
                ? Optional.empty()
                : Optional.of(analysis.mentions().get(mentionAt[token]));
    }

    boolean marked(int token, EntityType type) {
        return mentionAt[token] >= 0
                && analysis.mentions().get(mentionAt[token]).type() == type;
    }

    /** What the tables know inside some tokens, from left to right. */
    List<Hit> within(int from, int to) {
        List<Hit> within = new ArrayList<>();
        for (int h = firstHit[from]; h < hits.size() && hits.get(h).from() < to; h++) {
            if (hits.get(h).to() <= to) {
                within.add(hits.get(h));
            }
        }
        return within;
    }

    /** What the tables know that a token is part of and that begins at or behind another; the longest first. */
    List<Hit> around(int token, int from) {
        List<Hit> around = new ArrayList<>();
        for (int h = firstHit[from]; h < hits.size() && hits.get(h).from() <= token; h++) {
            if (hits.get(h).holds(token)) {
                around.add(hits.get(h));
            }
        }
        return around;
    }

    /** The dependants of a token, from left to right. */
    List<Integer> children(int token) {
        List<Integer> children = new ArrayList<>(4);
        for (int child = firstChild[token]; child >= 0; child = nextChild[child]) {
            children.add(child);
        }
        return children;
    }

    /** The word of a token's first child with a relation, in small letters; empty where there is none. */
    String child(int token, String relation) {
        for (int child = firstChild[token]; child >= 0; child = nextChild[child]) {
            if (token(child).relation().equals(relation)) {
                return Spelling.key(token(child).form());
            }
        }
        return "";
    }

    /** Whether a country is only said to have backed or led them, or to be what they are for or against. */
    boolean aside(Hit country) {
        return stance(country.from()) || done(country.to());
    }

    private boolean stance(int from) {
        String form = Spelling.key(token(from).form().split("-", 2)[0]);
        return token(from).form().indexOf('-') > 0 && STANCES.contains(form)
                || from > 1
                        && dash(from - 1)
                        && STANCES.contains(Spelling.key(token(from - 2).form()))
                || from > 0 && STANCES.contains(Spelling.key(token(from - 1).form()));
    }

    private boolean done(int next) {
        String last = token(next - 1).form();
        int dash = last.lastIndexOf('-');
        if (dash > 0 && DONE.contains(Spelling.key(last.substring(dash + 1)))) {
            return true;
        }
        int at = next < analysis.tokens().size() && dash(next) ? next + 1 : next;
        return at > next
                && at < analysis.tokens().size()
                && DONE.contains(Spelling.key(token(at).form()));
    }

    private boolean dash(int token) {
        String form = token(token).form();
        return form.equals("-") || form.equals("–") || form.equals("‑");
    }
}
