// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.phrase;

import java.util.Optional;

/**
 * One word of a sentence, or several that stand as one: tokens from {@code from} up to, not including, {@code to}.
 *
 * @param word in lower case; words of a phrase are joined with blanks
 * @param labels what it may stand for, as bits of {@link Labels}
 * @param numeral the number it is, if it is one
 * @param sense what a rule understood it to mean; empty for words that no rule has read
 * @param rule the rule that made it; empty for words
 * @param <S> what a phrase means, in the room that reads it
 */
public record Cell<S>(
        int from, int to, String word, long labels, Optional<Numeral> numeral, Optional<S> sense, String rule) {}
