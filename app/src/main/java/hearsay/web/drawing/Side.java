// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import hearsay.ledger.Tally;
import java.util.Locale;

/** How what is drawn stands: by its colour, and by its hatching for who cannot tell the colours. */
public enum Side {
    FOR("affirmed, not denied"),
    AGAINST("denied, not affirmed"),
    CONTESTED("affirmed by some, denied by others"),
    NEITHER("only asked, doubted or not commented on");

    private final String words;

    Side(String words) {
        this.words = words;
    }

    public static Side of(Tally tally, boolean contested) {
        if (contested || tally.speakingFor() > 0 && tally.speakingAgainst() > 0) {
            return CONTESTED;
        }
        return tally.speakingFor() > 0 ? FOR : tally.speakingAgainst() > 0 ? AGAINST : NEITHER;
    }

    public String words() {
        return words;
    }

    /** Its class in the style sheet. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
