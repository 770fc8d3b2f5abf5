// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Upos;
import hearsay.claims.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joined holders: "the UN and the EU said", "neither the ministry nor the army responded". Each is a holder of its own. One person with
 * two offices ("the president and chief executive") is one, and so is who is called by two names ("Johnson and Sons").
 */
final class Joint {

    private static final Set<String> JOINS = Set.of("and", "nor", "&");
    private static final Set<String> OPENING =
            Set.of("the", "a", "an", "his", "her", "its", "their", "our", "some", "several", "many", "both", "other");
    /** What ends the name of a firm: "Johnson and Sons". */
    private static final Set<String> FIRM =
            Set.of("sons", "son", "brothers", "bros", "partners", "associates", "company", "co", "co.", "daughters");

    private static final Set<String> LEADING = Set.of("both", "neither", "either");

    private static final int MOST = 5;

    private final Clauses clauses;

    Joint(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The holders that a source joins, two or more in text order; itself alone where it joins none. */
    List<RoleSpan> parts(RoleSpan source) {
        int head = Heads.of(clauses.analysis(), source);
        List<Integer> heads = new ArrayList<>(List.of(head));
        for (int child : clauses.children(head)) {
            boolean joined = clauses.token(child).relation().equals("conj") && child > head && child < source.to();
            if (joined) {
                heads.add(child);
            }
        }
        if (heads.size() < 2 || heads.size() > MOST || !joins(heads, source) || oneName(source)) {
            return List.of(source);
        }
        List<RoleSpan> parts = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int from = i == 0 ? source.from() : start(heads.get(i), heads.get(i - 1));
            int to = i + 1 < heads.size() ? start(heads.get(i + 1), heads.get(i)) : source.to();
            parts.add(trimmed(from, to));
        }
        return parts.stream().allMatch(this::stands) && !apposed(parts) ? List.copyOf(parts) : List.of(source);
    }

    /** "China, its ally and its lifeline": what describes the first by whose it is, is no holder beside it. */
    private boolean apposed(List<RoleSpan> parts) {
        RoleSpan last = parts.get(parts.size() - 1);
        boolean owned = clauses.reads(last.from(), Set.of("its", "his", "her", "their"));
        return owned
                && clauses.token(Heads.of(clauses.analysis(), last)).relation().equals("conj")
                && clauses.child(Heads.of(clauses.analysis(), parts.get(0)), "appos")
                        .isPresent();
    }

    /** Where the words of a joined holder begin: behind the comma or conjunction before it. */
    private int start(int head, int before) {
        int at = head;
        while (at > before + 1
                && clauses.token(at - 1).upos() != Upos.CCONJ
                && !clauses.token(at - 1).form().equals(",")) {
            at--;
        }
        return at;
    }

    private RoleSpan trimmed(int from, int to) {
        int first = from;
        int last = to;
        while (last - 1 > first && loose(last - 1)) {
            last--;
        }
        while (first < last - 1 && (loose(first) || clauses.reads(first, LEADING) || verb(first))) {
            first++;
        }
        return clauses.role(Role.SOURCE, first, last);
    }

    /** A verb in front belongs to the cue: "said the officials". */
    private boolean verb(int token) {
        return clauses.token(token).upos() == Upos.VERB
                && !clauses.token(token).relation().equals("amod");
    }

    private boolean loose(int token) {
        return clauses.token(token).upos() == Upos.PUNCT || clauses.token(token).upos() == Upos.CCONJ;
    }

    /** Whether "and" or "nor" stands between the last two. */
    private boolean joins(List<Integer> heads, RoleSpan source) {
        int last = heads.get(heads.size() - 1);
        int before = heads.get(heads.size() - 2);
        for (int token = before + 1; token < last; token++) {
            if (JOINS.contains(clauses.lemma(token)) && token < source.to()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name of the text reaches over the joint. */
    private boolean oneName(RoleSpan source) {
        return clauses.analysis().mentions().stream()
                .filter(mention -> source.span().contains(mention.span()))
                .map(mention -> mention.span().in(clauses.analysis().text()))
                .anyMatch(name -> name.contains(" and ") || name.contains("&"));
    }

    /** Whether words can name a holder by themselves: a name in full, several people, or a noun with its own article. */
    private boolean stands(RoleSpan part) {
        int head = Heads.of(clauses.analysis(), part);
        Upos upos = clauses.token(head).upos();
        if (FIRM.contains(clauses.token(head).form().toLowerCase(Locale.ROOT))
                && clauses.token(head).form().matches("\\p{Lu}.*")) {
            return false;
        }
        if (upos == Upos.PROPN) {
            boolean person = clauses.analysis().mentions().stream()
                    .anyMatch(mention -> mention.type() == EntityType.PERSON
                            && mention.span().overlaps(part.span()));
            boolean whole = part.to() - part.from() > 1;
            return whole || !person || surname(part);
        }
        boolean several = clauses.token(head).xpos().equals("NNS");
        return upos == Upos.NOUN && (several || clauses.reads(part.from(), OPENING))
                || upos == Upos.PRON && part.to() - part.from() == 1 && !clauses.reads(head, Set.of("other", "others"));
    }

    /** Whether a single word is no bare first name: "Bill and Hillary Clinton" are not "Bill" and somebody. */
    private boolean surname(RoleSpan part) {
        int behind = part.to();
        boolean joined = behind + 2 < clauses.analysis().tokens().size()
                && clauses.token(behind).upos() == Upos.CCONJ
                && clauses.token(behind + 1).upos() == Upos.PROPN
                && clauses.token(behind + 2).upos() == Upos.PROPN;
        return !joined;
    }
}
