// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that somebody before us decoded wrongly: UTF-8 taken for Windows-1252, in which an apostrophe became
 * "\u00e2\u20ac\u2122". It is named and not mended, since nobody knows what else was lost with it.
 */
final class Mojibake {

    /** What the lead byte of two or three bytes of UTF-8 and its followers look like in Windows-1252 and ISO 8859-1. */
    private static final Pattern SEQUENCE = Pattern.compile(
            "\u00e2[\u20ac\u0080][\u2122\u0153\u009d\u201c\u201d\u00a6\u02dc\u2018\u2019\u0093\u0094\u0098\u0099\u009c\u00a2]"
                    + "|\u00c3[\u00a0-\u00bf\u2030\u0152\u0153\u201e\u2026\u2013\u2014\u2018\u2019\u201c\u2022]|\u00c2[\u00a0\u00a3\u00a9\u00ab\u00ae\u00b0\u00b7\u00bb]");

    private static final int LEAST = 3;
    private static final int CHARACTERS_FOR_EACH = 4000;

    private Mojibake() {}

    static void refuse(String text) throws Unreadable {
        if (text.indexOf('\u00e2') < 0 && text.indexOf('\u00c3') < 0 && text.indexOf('\u00c2') < 0) {
            return;
        }
        Matcher matcher = SEQUENCE.matcher(text);
        int found = 0;
        String first = "";
        while (matcher.find()) {
            first = found == 0 ? matcher.group() : first;
            found++;
        }
        if (found >= LEAST && found * (long) CHARACTERS_FOR_EACH >= text.length()) {
            throw new Unreadable("mojibake: UTF-8 that was taken for Windows-1252 before it came here (\"" + first
                    + "\", " + found + " such places); fetch it again or convert it back");
        }
    }
}
