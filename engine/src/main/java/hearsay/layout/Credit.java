// SPDX-License-Identifier: Apache-2.0
package hearsay.layout;

import hearsay.text.Span;

/**
 * A relay that the report names outside of its sentences: in a dateline, a byline, or a credit line at its head or foot.
 *
 * @param span the words that name it
 * @param relay its canonical name, such as {@code Associated Press}; {@code news agency} where none is named
 */
public record Credit(Span span, String relay, Extent extent) {

    /** How much of the report came through a relay. */
    public enum Extent {
        /** The report is the relay's: "(Reuters)", "Source: Interfax". */
        WHOLE,
        /** The relay helped: "With agencies", "Additional reporting by Reuters". */
        PART
    }

    public Credit {
        if (relay.isBlank()) {
            throw new IllegalArgumentException("a credit names its relay");
        }
    }
}
