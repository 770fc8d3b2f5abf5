// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import java.util.function.UnaryOperator;

/**
 * What a judgement is made with besides base rates: tables of the edition, edited by hand.
 *
 * @param indicators what is evidence for what
 * @param camps who belongs to which side of a war
 * @param severity how many, if it happens
 * @param names who is called what
 * @param premises what questions take for granted
 */
public record Model(Indicators indicators, Camps camps, Severity severity, KnownNames names, Premises premises) {

    /** @param text of a file of the edition, by its name */
    public static Model of(UnaryOperator<String> text) {
        return new Model(
                Indicators.parse(text.apply(Indicators.FILE)),
                Camps.parse(text.apply(Camps.FILE)),
                Severity.parse(text.apply(Severity.FILE)),
                KnownNames.of(text),
                Premises.parse(text.apply(Premises.FILE)));
    }
}
