// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Guesses a name where the reading model marks none: a run of capitals that no lexicon knows, or one behind a title. */
final class UnlistedNames {

    /** Words without a capital that a name may hold. */
    private static final Set<String> JOINTS =
            Set.of("-", "al", "el", "bin", "ibn", "abu", "van", "von", "de", "del", "der", "da", "di", "la", ".");

    private static final Pattern NAME_WORD = Pattern.compile("[\\p{Lu}].*|-|al|el|bin|\\.");

    private final Countries countries;
    private final RoleNouns roles;
    private final Organisations organisations;

    UnlistedNames(Countries countries, RoleNouns roles, Organisations organisations) {
        this.countries = countries;
        this.roles = roles;
        this.organisations = organisations;
    }

    /** The name that ends some words: it follows a title or a role, or it has two words or more. */
    Optional<Span> in(Wording words) {
        boolean[] known = known(words);
        int title = titleEnd(words);
        int from = start(words, title, known);
        int length = words.size() - from;
        boolean called = title > 0 || behindRole(words, known);
        boolean several = length > 1 && !words.word(0).reads(PhraseParts.DETERMINERS);
        return length > 0 && (called || several) && (title > 0 || !known[words.size() - 1])
                ? Optional.of(words.span(from, words.size()))
                : Optional.empty();
    }

    /** Where the name begins, looking back from the end, but not over a title; the size if there is none. */
    private static int start(Wording words, int title, boolean[] known) {
        int from = words.size();
        while (from > title
                && (title > 0 || !known[from - 1])
                && (nameLike(words.word(from - 1)) || hyphened(words, from - 1))) {
            from--;
        }
        while (from < words.size() && !opens(words.word(from))) {
            from++;
        }
        return from;
    }

    private static boolean nameLike(Wording.Word word) {
        return word.reads(JOINTS) || word.capital() && !word.reads(PhraseParts.DETERMINERS);
    }

    /** The small second half of a given name: "Ki-moon", "Geun-hye". */
    private static boolean hyphened(Wording words, int at) {
        return at > 1
                && words.word(at - 1).written().equals("-")
                && words.word(at - 2).capital()
                && words.word(at).written().matches("\\p{Ll}{2,6}");
    }

    private static boolean opens(Wording.Word word) {
        return word.capital() || word.written().equals("al");
    }

    private boolean behindRole(Wording words, boolean[] known) {
        int from = unknownTail(words, known);
        return roles.in(words).stream().anyMatch(found -> found.to() == from);
    }

    /** Where the run of words that no lexicon knows begins, seen from the end. */
    private static int unknownTail(Wording words, boolean[] known) {
        int from = words.size();
        while (from > 0
                && !known[from - 1]
                && (NAME_WORD.matcher(words.word(from - 1).written()).matches() || hyphened(words, from - 1))) {
            from--;
        }
        return from;
    }

    /** The word behind a title that capitals follow ("Mr. King"); 0 if there is none. */
    private int titleEnd(Wording words) {
        return roles.in(words).stream()
                .filter(found -> found.value().kind() == RoleNouns.Kind.TITLE)
                .filter(found ->
                        found.to() < words.size() && words.word(found.to()).capital())
                .mapToInt(Phrases.Found::to)
                .max()
                .orElse(0);
    }

    /** Which words some lexicon knows; a place name behind another name is part of it ("Chuck Jordan"). */
    private boolean[] known(Wording words) {
        boolean[] known = new boolean[words.size()];
        roles.in(words).forEach(found -> mark(known, found));
        organisations.nouns(words).forEach(found -> mark(known, found));
        organisations.known(words).forEach(found -> mark(known, found));
        for (Phrases.Found<Countries.Country> found : countries.in(words)) {
            if (!behindName(words, found.from(), known)) {
                mark(known, found);
            }
        }
        return known;
    }

    private static boolean behindName(Wording words, int at, boolean[] known) {
        return at > 0
                && !known[at - 1]
                && words.word(at - 1).capital()
                && !words.word(at - 1).reads(PhraseParts.DETERMINERS);
    }

    private static void mark(boolean[] known, Phrases.Found<?> found) {
        for (int at = found.from(); at < found.to(); at++) {
            known[at] = true;
        }
    }
}
