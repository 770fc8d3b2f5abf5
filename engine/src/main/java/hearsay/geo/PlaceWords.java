// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.knowledge.Edition;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that tell a place from what only looks like one: {@code geo/en/words.tsv}. */
final class PlaceWords {

    private enum Kind {
        COMMON,
        STREET,
        CIVIC,
        LOCATIVE,
        LOCAL,
        KIND,
        DIVISION,
        DIRECTION
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    PlaceWords(Edition edition) {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
        edition.table("geo/en/words.tsv")
                .rows()
                .forEach(row -> words.getOrDefault(row.get("kind", Kind.class), new HashSet<>())
                        .add(row.get("word")));
    }

    private boolean is(Kind kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word alone is rarely a place, though some town bears it as its name. */
    boolean isCommon(String word) {
        return is(Kind.COMMON, word);
    }

    boolean isStreet(String lastWord) {
        return is(Kind.STREET, lastWord.endsWith(".") ? lastWord.substring(0, lastWord.length() - 1) : lastWord);
    }

    boolean isCivic(String word) {
        return is(Kind.CIVIC, word);
    }

    /** Whether a name the gazetteer knows is a place after this word. */
    boolean isLocative(String word) {
        return is(Kind.LOCATIVE, word);
    }

    /** Whether a name the gazetteer knows is a place before this word: "Derna residents". */
    boolean isLocal(String word) {
        return is(Kind.LOCAL, word);
    }

    /** Whether a word before "of" and a name says what the name is: "city". */
    boolean isKind(String word) {
        return is(Kind.KIND, word);
    }

    /** Whether a word after a name says what the name is: "County". */
    boolean isDivision(String word) {
        return is(Kind.DIVISION, word);
    }

    /** Whether a word before a name only says which part of it is meant: "eastern". */
    boolean isDirection(String word) {
        return is(Kind.DIRECTION, word);
    }
}
