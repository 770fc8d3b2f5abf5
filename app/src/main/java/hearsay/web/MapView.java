// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.Tally;
import hearsay.web.drawing.Extent;
import hearsay.web.drawing.PlaceWords;
import hearsay.web.drawing.Side;
import hearsay.workbench.MapPicture;
import hearsay.workbench.MappedPlace;
import java.time.LocalDate;

/** A map and the list that tells the same. @param drawing as SVG @param moved whether somebody chose the part of the earth */
record MapView(Wish wish, MapPicture picture, Extent extent, String drawing, boolean moved) {

    /** So many propositions of a place are named, fewer where there are many places; the others are a link away. */
    private static final int NAMED = 6;

    private static final int NAMED_OF_MANY = 3;
    private static final int MANY = 30;

    static final double STEP = 0.25;

    int named() {
        return picture.places().size() > MANY ? NAMED_OF_MANY : NAMED;
    }

    /** The name of a place inside the page. */
    static String anchor(MappedPlace mapped) {
        return "place-" + Say.brief(mapped.place().id().value());
    }

    static String precision(MappedPlace mapped) {
        return PlaceWords.precision(mapped.place());
    }

    /** In which country a place lies, behind a comma, unless its name tells it. */
    static String country(MappedPlace mapped) {
        return mapped.place()
                .country()
                .map(PlainWords::country)
                .filter(name -> !mapped.place().name().contains(name))
                .map(name -> ", " + name)
                .orElse("");
    }

    static Side side(MappedPlace mapped) {
        return Side.of(mapped.tally(), mapped.contested());
    }

    static Side side(MappedPlace.Told told) {
        return Side.of(told.sighting().tally(), told.sighting().cluster().contested());
    }

    /** How often it is affirmed, denied, left open: {@code 3 for, 1 against}. */
    static String words(Tally tally) {
        StringBuilder words = new StringBuilder();
        part(words, tally.speakingFor(), "for");
        part(words, tally.speakingAgainst(), "against");
        part(words, tally.leaning(), "in doubt");
        part(words, tally.neither(), "open");
        return words.toString();
    }

    private static void part(StringBuilder words, int count, String what) {
        if (count > 0) {
            words.append(words.isEmpty() ? "" : ", ").append(count).append(' ').append(what);
        }
    }

    /** The address of the map with another part of the earth. */
    String with(Extent other) {
        return "/map" + wish.query("view", other.written());
    }

    /** The same features and the same drawing as files. */
    String file(String ending) {
        return "/map" + ending + wish.query("view", moved ? extent.written() : "");
    }

    LocalDate first() {
        return picture.days().orElseThrow().first();
    }

    LocalDate last() {
        return picture.days().orElseThrow().last();
    }
}
