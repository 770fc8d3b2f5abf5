// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import java.util.List;
import java.util.Map;

/**
 * One incident of one text, by slot; a key and a response look alike.
 *
 * @param optional a response need not have it
 * @param slots the fills of each slot; none for a slot that is left open
 */
record Template(String message, boolean optional, Map<Slot, List<Fill>> slots) {

    /** The slots that are scored. */
    enum Slot {
        TYPE("INCIDENT: TYPE"),
        DATE("INCIDENT: DATE"),
        LOCATION("INCIDENT: LOCATION"),
        VICTIMS("HUM TGT: NUMBER"),
        STATUS("PERP: ORGANIZATION CONFIDENCE");

        private final String title;

        Slot(String title) {
            this.title = title;
        }

        /** As key files name it. */
        String title() {
            return title;
        }
    }

    /** One filler with the other wordings that are as good. @param optional no answer is right too */
    record Fill(List<String> alternatives, boolean optional) {

        Fill {
            alternatives = List.copyOf(alternatives);
        }

        static Fill of(String only) {
            return new Fill(List.of(only), false);
        }
    }

    Template {
        slots = Map.copyOf(slots);
    }

    List<Fill> fills(Slot slot) {
        return slots.getOrDefault(slot, List.of());
    }
}
