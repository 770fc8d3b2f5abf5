// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.coreference;

import hearsay.analysis.Analysis;
import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import hearsay.claims.EntityType;
import hearsay.claims.Mention;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names that take up earlier names: the same words, a surname or a given name behind a full name, an acronym of what it stands
 * for. Of several persons with one surname the one named in full most often is meant, of equals the latest.
 */
final class NameLinks {

    private static final int NONE = -1;

    private final Analysis analysis;
    private final int[] mentions;
    private final Map<String, Integer> latest = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Map<String, Integer>> bySurname = new HashMap<>();
    private final Map<String, Integer> acronyms = new HashMap<>();

    NameLinks(Analysis analysis) {
        this.analysis = analysis;
        this.mentions = new int[analysis.tokens().size()];
        Arrays.fill(mentions, NONE);
        int token = 0;
        for (int m = 0; m < analysis.mentions().size(); m++) {
            Mention mention = analysis.mentions().get(m);
            while (token < mentions.length
                    && analysis.tokens().get(token).span().start()
                            < mention.span().end()) {
                boolean inside = analysis.tokens().get(token).span().start()
                        >= mention.span().start();
                mentions[token++] = inside && mention.type() != EntityType.ROLE ? m : NONE;
            }
        }
    }

    /** The index of the earlier phrase that this name takes up; -1 where there is none. */
    int antecedent(Traits traits) {
        String name = name(traits.phrase());
        if (name.isEmpty()) {
            return NONE;
        }
        boolean alone = name.indexOf(' ') < 0;
        boolean person = type(traits.phrase().to() - 1) == EntityType.PERSON;
        if (alone && (person || type(traits.phrase().head()) != EntityType.PLACE)) {
            int full = full(name);
            if (full >= 0) {
                return full;
            }
        }
        int same = latest.getOrDefault(name, NONE);
        return same < 0 && alone ? acronyms.getOrDefault(name, NONE) : same;
    }

    private int full(String part) {
        String best = "";
        for (String whole : bySurname.getOrDefault(part, Map.of()).keySet()) {
            boolean oftener = best.isEmpty() || times.getOrDefault(whole, 0) >= times.getOrDefault(best, 0);
            best = oftener ? whole : best;
        }
        return best.isEmpty() ? NONE : latest.getOrDefault(best, NONE);
    }

    /** Remembers a name by the index of its phrase; the latest counts. */
    void add(Traits traits, int index) {
        String name = name(traits.phrase());
        if (name.isEmpty()) {
            return;
        }
        latest.put(name, index);
        int space = name.lastIndexOf(' ');
        if (space > 0 && type(traits.phrase().to() - 1) == EntityType.PERSON) {
            times.merge(name, 1, Integer::sum);
            part(name.substring(space + 1), name);
            part(name.substring(0, name.indexOf(' ')), name);
        } else if (space > 0) {
            acronyms.put(initials(name), index);
        }
    }

    private void part(String part, String whole) {
        if (part.length() > 2) {
            Map<String, Integer> wholes = bySurname.computeIfAbsent(part, key -> new LinkedHashMap<>());
            wholes.remove(whole);
            wholes.put(whole, wholes.size());
        }
    }

    /** The name's words in small letters, without what is no part of it. */
    private String name(Phrase phrase) {
        int whole = mentions[phrase.to() - 1] >= 0 && type(phrase.to() - 1) == EntityType.PERSON
                ? mentions[phrase.to() - 1]
                : mentions[phrase.head()];
        StringBuilder name = new StringBuilder();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Token token = analysis.tokens().get(i);
            boolean inside = whole < 0
                    ? token.upos() == Upos.PROPN && !token.relation().equals("nmod:poss")
                    : mentions[i] == whole;
            if (inside
                    && Character.isLetterOrDigit(token.form().charAt(0))
                    && !token.form().equalsIgnoreCase("the")) {
                name.append(name.isEmpty() ? "" : " ")
                        .append(token.form().toLowerCase(Locale.ROOT).replace(".", ""));
            }
        }
        return name.toString();
    }

    /** What the model marks a token as; a role where it marks nothing, which no caller asks for. */
    private EntityType type(int token) {
        return mentions[token] < 0
                ? EntityType.ROLE
                : analysis.mentions().get(mentions[token]).type();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ")) {
            if (!word.equals("of") && !word.equals("for") && !word.equals("and") && !word.equals("in")) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
