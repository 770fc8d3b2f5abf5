// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

/** The colours of a terminal (ECMA-48, select graphic rendition), or none. */
enum Paint {
    HOLDER("1;36"),
    CUE("33"),
    CONTENT("32"),
    EVENT("35"),
    STRONG("1"),
    FAINT("2"),
    AGAINST("31");

    private static final String RESET = "\u001b[0m";

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    String on() {
        return "\u001b[" + code + "m";
    }

    static String off() {
        return RESET;
    }

    /** These words in this colour where colours are wanted. */
    String on(String words, boolean colour) {
        return colour && !words.isEmpty() ? on() + words + RESET : words;
    }
}
