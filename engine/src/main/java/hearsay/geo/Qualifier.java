// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.knowledge.GazetteerEntry;
import hearsay.knowledge.PlaceKind;
import hearsay.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words right after a name say it lies in: "Paris, Texas", "Alexandria (La.)", "Paris in Texas", "Derna in eastern
 * Libya".
 *
 * @param words as they stand; empty where they say nothing
 * @param wholes what they may mean
 */
record Qualifier(String words, List<GazetteerEntry> wholes) {

    static final Qualifier NONE = new Qualifier("", List.of());

    private static final double INSIDE = 9;
    private static final int REACH = 60;

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:of |and |the )?\\p{Lu}[\\p{L}.'’-]*){0,3}";
    private static final Pattern AFTER = Pattern.compile("^(?:, ?| ?\\(|, in |,? in (?:the )?(?:north|south|east|west"
            + "|central|far|northern|southern|eastern|western|northeast|northwest|southeast|southwest|northeastern"
            + "|northwestern|southeastern|southwestern|neighbou?ring|upstate|rural|coastal|the | )* ?)(?<whole>" + NAME
            + ")");

    boolean isEmpty() {
        return wholes.isEmpty();
    }

    /** Reads what stands after a name. */
    static Qualifier after(String text, Span span, Names names) {
        Matcher matcher = AFTER.matcher(text).region(span.end(), Math.min(text.length(), span.end() + REACH));
        if (!matcher.lookingAt()) {
            return NONE;
        }
        String words = matcher.group("whole");
        while (true) {
            List<GazetteerEntry> wholes = names.wholes(words);
            if (!wholes.isEmpty()) {
                return new Qualifier(words, wholes);
            }
            int space = words.lastIndexOf(' ');
            if (space < 0) {
                return NONE;
            }
            words = words.substring(0, space);
        }
    }

    /** How much it speaks for a sense of the name, log-odds: that the sense lies in what is named. */
    double merit(GazetteerEntry entry) {
        return wholes.stream().anyMatch(whole -> holds(whole, entry)) ? INSIDE : 0;
    }

    private static boolean holds(GazetteerEntry whole, GazetteerEntry part) {
        if (whole.kind() == PlaceKind.COUNTRY) {
            return part.kind() != PlaceKind.COUNTRY && part.country().equals(whole.country());
        }
        if (whole.kind() == PlaceKind.REGION) {
            return part.kind() != PlaceKind.REGION
                    && !whole.region().isEmpty()
                    && part.region().equals(whole.region());
        }
        return whole.kind() == PlaceKind.DISTRICT
                && part.kind() != PlaceKind.DISTRICT
                && part.kind() != PlaceKind.REGION
                && part.kind() != PlaceKind.COUNTRY
                && part.district().equals(whole.district());
    }
}
