// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.claims.EntityType;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts a capitalised mention of a person into role and name: "Defence Secretary" and "Ann Bell". */
final class Titles {

    private static final Set<String> LINKS = Set.of("of", "for", "to");

    private Titles() {}

    /**
     * The role, the name, or both. The role is what reaches to the last title word before the name begins; "Secretary of
     * State" and "Minister for the East" without a name are a role as a whole.
     *
     * @param words at least one, the first with a capital
     */
    static List<GoldEntity> split(List<GoldWord> words, String label) {
        int name = 0;
        for (int i = 0; i < words.size(); i++) {
            if (Names.isTitle(words.get(i).form())) {
                name = i + 1;
            } else if (LINKS.contains(words.get(i).form()) && i == name && name > 0) {
                name = words.size();
                break;
            }
        }
        List<GoldEntity> parts = new ArrayList<>();
        if (name > 0) {
            parts.add(new GoldEntity(span(words.subList(0, name)), EntityType.ROLE, label));
        }
        if (name < words.size()) {
            parts.add(new GoldEntity(span(words.subList(name, words.size())), EntityType.PERSON, label));
        }
        return parts;
    }

    private static Span span(List<GoldWord> words) {
        return words.get(0).span().cover(words.get(words.size() - 1).span());
    }
}
