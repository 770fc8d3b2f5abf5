// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.coreference;

import hearsay.analysis.coreference.Traits.Form;
import hearsay.analysis.coreference.Traits.Gender;
import hearsay.analysis.coreference.Traits.Nature;
import hearsay.analysis.coreference.Traits.Number;
import java.util.HashSet;
import java.util.Set;

/** What the phrases of one chain show together, while a text is gone through from its start. */
final class Chain {

    private final Set<String> heads = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private Nature nature = Nature.OPEN;
    private Number number = Number.ONE;
    private Gender gender = Gender.OPEN;
    private boolean named;
    private int size;

    void add(Traits traits) {
        if (traits.form() != Form.PRONOUN) {
            heads.add(traits.head());
            words.addAll(traits.words());
            named |= traits.form() == Form.NAME;
        }
        boolean plain = traits.form() != Form.PRONOUN || size == 0;
        if (plain && (nature == Nature.OPEN || nature == Nature.THING) || nature == Nature.OPEN) {
            nature = traits.nature() == Nature.OPEN ? nature : traits.nature();
        }
        if (plain && (size == 0 || traits.number() != Number.ONE)) {
            number = traits.number();
        }
        gender = gender == Gender.OPEN ? traits.gender() : gender;
        size++;
    }

    Nature nature() {
        return nature;
    }

    Number number() {
        return number;
    }

    Gender gender() {
        return gender;
    }

    boolean named() {
        return named;
    }

    int size() {
        return size;
    }

    /** Whether a noun has been the head of one of its phrases, or a title or a part of a name in one. */
    boolean calls(String noun) {
        return heads.contains(noun);
    }

    boolean mentions(String word) {
        return words.contains(word);
    }

    boolean knows(String word) {
        return heads.contains(word) || words.contains(word);
    }
}
