// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a source phrase by their place: whose, what, of what ("the army's spokesman in the north, a colonel").
 *
 * @param core all words up to the first break
 * @param possessor the owner in front, or a quantity in front of "of"; may be empty
 * @param head what is left of the core between the other two; may be empty
 * @param complement from the first preposition on; may be empty
 * @param apposition from the first break on, the break included; may be empty
 */
record PhraseParts(Wording core, Wording possessor, Wording head, Wording complement, Wording apposition) {

    /** Articles and demonstratives, which belong to no name. */
    static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that");

    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "for",
            "from",
            "at",
            "in",
            "with",
            "on",
            "to",
            "near",
            "inside",
            "among",
            "within",
            "by",
            "close",
            "familiar",
            "involved",
            "briefed",
            "based",
            "speaking",
            "outside",
            "across",
            "around",
            "under",
            "about",
            "against");
    private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "which", "that", "where");
    private static final Set<String> BREAKS = Set.of(",", "(", "--", "\u2014", "\u2013", ":", ";");
    private static final Set<String> OF = Set.of("of");

    /** The parts of a phrase of one word or more. */
    static PhraseParts of(Wording whole, RoleNouns roles) {
        int end = end(whole);
        return core(whole.part(0, end), whole.part(end, whole.size()), roles);
    }

    private static PhraseParts core(Wording core, Wording apposition, RoleNouns roles) {
        int preposition = core.next(PREPOSITIONS, behindTitle(core, roles));
        if (preposition < core.size() - 1
                && core.word(preposition).reads(OF)
                && roles.quantity(core.part(0, preposition))) {
            PhraseParts counted = core(core.part(preposition + 1, core.size()), apposition, roles);
            return new PhraseParts(core, core.part(0, preposition), counted.head(), counted.complement(), apposition);
        }
        int owner = owner(core, preposition);
        boolean owns = preposition > owner + 2 && possessive(core.word(preposition - 1), "'s");
        return new PhraseParts(
                core,
                core.part(0, Math.max(owner, 0)),
                core.part(owner + 1, owns ? preposition - 1 : preposition),
                core.part(preposition, core.size()),
                apposition);
    }

    /** Behind a title with an "of" in it that a name follows ("Secretary of State Anna Reed"); else behind the first word. */
    private static int behindTitle(Wording core, RoleNouns roles) {
        return roles.in(core).stream()
                .filter(role -> role.from() == 0 || core.word(role.from() - 1).capital())
                .filter(role -> role.to() < core.size() && core.word(role.to()).capital())
                .filter(role -> core.part(role.from(), role.to()).next(PREPOSITIONS, 0) < role.to() - role.from())
                .mapToInt(role -> role.to())
                .max()
                .orElse(1);
    }

    /** The place of the last possessive mark that a head follows; -1 if there is none. */
    private static int owner(Wording core, int preposition) {
        int owner = -1;
        for (int at = 0; at + 1 < preposition; at++) {
            if (possessive(core.word(at), "'s") || possessive(core.word(at), "'")) {
                owner = at;
            }
        }
        return owner;
    }

    private static boolean possessive(Wording.Word word, String mark) {
        return Inflections.normal(word.written()).equals(mark);
    }

    /** Where the first break or relative clause behind the first word begins; the size if there is none. */
    private static int end(Wording words) {
        return Math.min(words.next(RELATIVES, 1), words.next(BREAKS, 1));
    }

    /** The parts in the order in which they are asked for country and sector. */
    List<Wording> byWeight() {
        return List.of(head, possessor, complement, apposition);
    }

    /** What a comma or the like sets behind the core, up to the next break: "the manager, Corey Low, …". */
    Optional<Wording> apposed() {
        if (apposition.size() < 2 || !apposition.word(0).reads(BREAKS)) {
            return Optional.empty();
        }
        int end = end(apposition);
        return end > 1 ? Optional.of(apposition.part(1, end)) : Optional.empty();
    }

    /** These parts without the name in their head: "Chuck Jordan" tells of no country. */
    PhraseParts without(Span name) {
        int before = 0;
        while (before < head.size() && head.word(before).span().start() < name.start()) {
            before++;
        }
        return new PhraseParts(core, possessor, head.part(0, before), complement, apposition);
    }

    static boolean preposition(Wording.Word word) {
        return word.reads(PREPOSITIONS);
    }
}
