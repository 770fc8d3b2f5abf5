// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import java.util.Locale;

/** What can be marked in a text. */
enum Layer {
    CONTENT("what is claimed"),
    HOLDER("holders"),
    CUE("cues"),
    PLACE("places"),
    TIME("times"),
    NUMBER("numbers"),
    EVENT("events"),
    REMARK("remarks"),
    COPIED("copied");

    private final String words;

    Layer(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Its name in style and in the address. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
