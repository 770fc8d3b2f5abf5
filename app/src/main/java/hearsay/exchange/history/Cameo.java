// SPDX-License-Identifier: Apache-2.0
package hearsay.exchange.history;

import hearsay.claims.Mode;
import hearsay.claims.Sector;
import java.util.Map;
import java.util.Optional;

/** The event and actor codes that ICEWS and GDELT share (CAMEO 1.1b3), and what they are in PLOVER. */
final class Cameo {

    private static final int ROOTS = 20;

    private final Map<String, CodeTable.Meaning> events = CodeTable.events("cameo-events.tsv");
    private final Map<String, Sector> sectors = CodeTable.sectors("cameo-sectors.tsv");

    /** What an event code is; empty if no such code is known. */
    Optional<CodeTable.Meaning> event(String code) {
        return CodeTable.longest(events, code);
    }

    /** A code with the zero before it that some files have lost: 42 is 042, 831 is 0831. */
    static String whole(String code) {
        boolean lost =
                code.matches("[1-9]\\d?") || code.matches("[2-8]\\d{2}") && Integer.parseInt(code) > 10 * ROOTS + 9;
        return lost ? "0" + code : code;
    }

    Optional<Sector> sector(String code) {
        return Optional.ofNullable(sectors.get(code));
    }

    /** The mode, if the type has it. */
    static Optional<Mode> mode(CodeTable.Meaning meaning) {
        return meaning.mode()
                .filter(mode -> meaning.type()
                        .filter(type -> type.modes().contains(mode))
                        .isPresent());
    }
}
