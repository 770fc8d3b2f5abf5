// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.claims.Headcount;
import java.util.Set;

/** One or several? Tells it of a source phrase from its number words and the ending of its head. */
final class Headcounts {

    private static final Set<String> MANY = Set.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "several",
            "many",
            "some",
            "few",
            "dozen",
            "hundred",
            "thousand",
            "both",
            "these",
            "those",
            "most",
            "all",
            "various",
            "numerous",
            "other",
            "multiple",
            "people",
            "couple",
            "group");
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "another", "one", "any", "some", "every", "each", "no");
    private static final Set<String> PLURAL_PRONOUNS = Set.of("they", "we", "these", "those", "both", "them", "us");
    private static final Set<String> SINGLING = Set.of("one", "a", "another", "either", "neither");
    private static final Set<String> UNMARKED = Set.of("people", "men", "women", "police", "personnel", "staff");

    private final RoleNouns roles;

    Headcounts(RoleNouns roles) {
        this.roles = roles;
    }

    /** The number of people behind a phrase; unknown only where it has no head. */
    Headcount of(PhraseParts parts) {
        if (parts.possessor().size() > 0 && roles.quantity(parts.possessor())) {
            return counted(parts.possessor());
        }
        Wording head = parts.head();
        if (head.size() == 0) {
            return Headcount.UNKNOWN;
        }
        boolean several =
                plural(head) || head.word(0).reads(MANY) || head.word(0).reads(PLURAL_PRONOUNS);
        return several ? Headcount.SOME : Headcount.ONE;
    }

    /** "One of the officials", "a group of officials". */
    private static Headcount counted(Wording quantity) {
        boolean one = quantity.word(0).reads(SINGLING)
                && !quantity.word(quantity.size() - 1).reads(MANY);
        return one ? Headcount.ONE : Headcount.SOME;
    }

    /** Whether the last word of a head of one word or more is a plural. */
    static boolean plural(Wording head) {
        Wording.Word last = head.word(head.size() - 1);
        boolean number = head.size() > 1 && head.word(head.size() - 2).reads(MANY);
        return number
                || inflected(last)
                || last.reads(UNMARKED)
                || Inflections.normal(last.written()).endsWith("men");
    }

    private static boolean inflected(Wording.Word word) {
        String written = Inflections.normal(word.written());
        return written.endsWith("s")
                && word.readings().size() > 1
                && word.readings().stream().anyMatch(reading -> reading.length() < written.length());
    }

    /** Whether the head is any of its kind: "a minister", "every ministry". */
    static boolean indefinite(PhraseParts parts) {
        return parts.head().size() > 0
                && parts.possessor().size() == 0
                && parts.head().word(0).reads(INDEFINITE);
    }
}
