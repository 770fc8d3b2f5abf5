// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

/**
 * The casing of a word, which an uncased encoder would not see. The number is the row of the model's shape table, which
 * stands in the place of BERT's token types.
 */
public enum Shape {
    /** No letter and no digit. */
    MARK,
    LOWER,
    CAPITALISED,
    UPPER,
    MIXED,
    DIGITS,
    /** The encoder's own marks. */
    SPECIAL,
    PADDING;

    public static Shape of(CharSequence word) {
        int letters = 0;
        int capitals = 0;
        boolean lower = false;
        boolean digits = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
            lower |= Character.isLowerCase(c);
            digits |= Character.isDigit(c);
        }
        if (letters == 0) {
            return digits ? DIGITS : MARK;
        }
        if (capitals == 0) {
            return LOWER;
        }
        if (!lower) {
            return capitals > 1 ? UPPER : CAPITALISED;
        }
        return Character.isUpperCase(word.charAt(0)) && capitals == 1 ? CAPITALISED : MIXED;
    }
}
